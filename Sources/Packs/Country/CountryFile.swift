import CivilTime
import OpeningHours
import Problems

/// The file of a country: its public holidays, the feasts of its cities, and how its telephone numbers are dialled.
struct CountryFile {
  private(set) var holidays = Holidays.none
  /// How its numbers are dialled; nil where the file does not say.
  private(set) var numbering: NumberingPlan?
  /// Whether everything in it could be read: else nobody can say that a city has no feast.
  private(set) var isComplete = false

  init(_ file: SourceFile, _ log: ProblemLog) {
    let count = log.count
    var stream = YAMLDocuments(file, log)
    var top = stream.last().fields()
    holidays = Holidays((top.required("holidays").list() ?? []).compactMap(CountryFile.holiday))
    numbering = top.optional("numbering").flatMap(NumberingReader.plan)
    top.end()
    isComplete = log.count == count
    // No number is blamed for a plan that was not understood.
    if !isComplete { numbering = nil }
  }

  /// The cities that have a feast of their own, in the order of the alphabet.
  var cities: [String] { Set(holidays.holidays.compactMap(\.city)).sorted() }

  /// The country that a file is named after: `it` of `countries/it.yaml`.
  static func country(of file: SourceFile) -> String? { LanguageName.name(file) }

  private static func holiday(_ value: YAMLValue) -> Holidays.Holiday? {
    var fields = value.fields()
    let date = fields.optional("date")
    let easter = fields.optional("easter")
    let first = fields.optional("from")?.year()
    let lastValue = fields.optional("to")
    let last = lastValue?.year()
    let city = fields.optional("city")?.text()
    // Nobody may have to guess on whose word an office is shut.
    _ = fields.required("source", rule: .sourceMissing).text()
    fields.end()
    if let first, let last, last < first {
      lastValue?.report(.dateOrder, .yearsReversed, ["first": String(first), "last": String(last)])
    }
    guard (date == nil) != (easter == nil) else {
      if !fields.isBroken { value.report(.date, .holidayDay) }
      return nil
    }
    guard let day = date?.dayOfYear() ?? easter?.daysFromEaster() else { return nil }
    return Holidays.Holiday(day, firstYear: first, lastYear: last, city: city)
  }
}

extension YAMLValue {
  /// A day of every year, `12-25`; 29 February is one, for some years have it.
  fileprivate func dayOfYear() -> Holidays.Day? {
    guard node != nil else { return nil }
    guard let text = spelling else {
      report(.wrongType, .holidayDateExpected)
      return nil
    }
    guard let date = CivilDate(iso: "2000-\(text)") else {
      report(.date, .holidayDate, ["text": text])
      return nil
    }
    return .date(month: date.month, day: date.day)
  }

  /// So many days from Easter Sunday: Lent and Whitsun lie within.
  fileprivate func daysFromEaster() -> Holidays.Day? {
    guard let offset = integer() else { return nil }
    guard (-100...100).contains(offset) else {
      report(.range, .holidayEaster)
      return nil
    }
    return .easter(offset: offset)
  }

  fileprivate func year() -> Int? {
    guard let year = integer() else { return nil }
    guard (1583...9999).contains(year) else {
      report(.range, .holidayYear)
      return nil
    }
    return year
  }
}
