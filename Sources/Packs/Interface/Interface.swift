public import Dates
public import OpeningHours

/// Everything the program itself says in one language: its words, and how it says days, hours and languages.
public struct Interface: Sendable {
  /// The words.
  public let words: InterfaceWords
  /// How it says opening hours.
  public let hours: HoursWording
  /// What it calls the languages, by ISO 639 code.
  public let languages: [String: String]
  private let months: [String]

  /// Reads both documents of an interface catalogue.
  ///
  /// - Throws: the first problem, with its place: a word missing or too many, a pattern without its places.
  public init(_ file: SourceFile) throws(Problem) {
    var documents = try Documents(file)
    var first = try documents.next().fields()
    let early = try first.required("phrases")
    try first.end()
    let document = try documents.last()
    var fields = try document.fields()
    words = try InterfaceWords([early, fields.required("phrases")], end: document.place)
    let monthsValue = try fields.required("months")
    var months: [String] = []
    for month in try monthsValue.list() { months.append(try month.text()) }
    guard months.count == 12 else { throw monthsValue.problem("a year has twelve months") }
    self.months = months
    var languages: [String: String] = [:]
    for (key, value) in try fields.required("languages").pairs() { languages[try key.text()] = try value.text() }
    self.languages = languages
    hours = try Interface.hours(fields.required("hours"))
    try fields.end()
  }

  /// A day in words: `5 febbraio 2024`.
  public func text(of date: CivilDate) -> String {
    words(.date, ["day": String(date.day), "month": months[date.month - 1], "year": String(date.year)])
  }

  /// A date as far as it is known, in words: `2022`, `febbraio 2024`, `5 febbraio 2024`.
  public func text(ofPartial date: String) -> String {
    if let day = CivilDate(iso: date) { return text(of: day) }
    guard let day = CivilDate(iso: date + "-01") else { return date }
    return "\(months[day.month - 1]) \(day.year)"
  }

  /// The languages by their names, in the order given.
  public func text(ofLanguages codes: [String]) -> String {
    codes.map { languages[$0] ?? $0 }.joined(separator: ", ")
  }

  private static func hours(_ value: Located) throws(Problem) -> HoursWording {
    var fields = try value.fields()
    let daysValue = try fields.required("weekdays")
    var days: [String] = []
    for day in try daysValue.list() { days.append(try day.text()) }
    guard days.count == 7 else { throw daysValue.problem("a week has seven days, Monday first") }
    let weekdays = WeekdayNames(
      monday: days[0], tuesday: days[1], wednesday: days[2], thursday: days[3], friday: days[4], saturday: days[5],
      sunday: days[6])
    let wording = HoursWording(
      weekdays: weekdays, range: try fields.required("range").text(), everyDay: try fields.required("every_day").text(),
      and: try fields.required("and").text(), aroundTheClock: try fields.required("around_the_clock").text(),
      byAppointment: try fields.required("by_appointment").text(), holidays: try fields.required("holidays").text(),
      notOnHolidays: try fields.required("not_on_holidays").text(), closed: try fields.required("closed").text())
    try fields.end()
    if let fault = wording.faults.first { throw value.problem(fault) }
    return wording
  }
}
