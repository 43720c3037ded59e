import Interviews
import OpeningHours
import Problems

/// The country whose holidays a pack keeps is one that there is, and so are the cities of its services.
enum HolidayNames {
  /// The holidays that a pack keeps; none where it names no country.
  static func read(_ head: PackFile, _ services: ServicesFile, _ files: [SourceFile], _ log: ProblemLog) -> Holidays {
    guard let value = head.holidays, let country = value.text() else { return .none }
    guard let file = files.first(where: { HolidaysFile.country(of: $0) == country }) else {
      value.report(
        .idUnknown, .unknownCountry, ["name": country],
        hint: Spelling.hint(country, among: files.compactMap(HolidaysFile.country)))
      return .none
    }
    let read = HolidaysFile(file, log)
    // A city whose name is misspelt would lose its feast without a word.
    for (city, value) in services.cities where read.isComplete && !read.cities.contains(city) {
      value.report(.idUnknown, .unknownCity, ["name": city], hint: Spelling.hint(city, among: read.cities))
    }
    return read.holidays
  }
}
