import OpeningHours
import Problems

/// The country that a pack names is one that there is, and so are the cities of its services.
enum CountryNames {
  /// The country of a pack; nil where it names none, or one that there is not.
  static func read(_ head: PackFile, _ files: [SourceFile], _ log: ProblemLog) -> CountryFile? {
    guard let value = head.country, let name = value.text() else { return nil }
    guard let file = files.first(where: { CountryFile.country(of: $0) == name }) else {
      value.report(
        .idUnknown, .unknownCountry, ["name": name],
        hint: Spelling.hint(name, among: files.compactMap(CountryFile.country)))
      return nil
    }
    return CountryFile(file, log)
  }

  /// A city whose name is misspelt would lose its feast without a word.
  static func check(_ services: ServicesFile, _ country: CountryFile?) {
    guard let country, country.isComplete else { return }
    for (city, value) in services.cities where !country.cities.contains(city) {
      value.report(.idUnknown, .unknownCity, ["name": city], hint: Spelling.hint(city, among: country.cities))
    }
  }
}
