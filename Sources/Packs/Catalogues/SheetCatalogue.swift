public import Dates
public import OpeningHours

/// What every sheet and every contact says in one language: its words, and how it says days, hours and languages.
///
/// It lies in the catalogue of the pack, so that one file is all that a language on paper needs.
public struct SheetCatalogue: Sendable {
  /// The words.
  public let words: PhraseBook<SheetPhrase>
  /// How it says opening hours.
  public let hours: HoursWording
  /// What it calls the languages, by ISO 639 code.
  public let languages: [String: String]
  private let months: [String]

  /// Reads what can be read; what is wrong stands in the findings.
  init(_ value: Located) {
    var fields = value.fields()
    let phrases = fields.required("phrases")
    words = PhraseBook([phrases], end: phrases)
    let monthsValue = fields.required("months")
    months = monthsValue.texts()
    if months.count != 12, monthsValue.listCount == months.count {
      monthsValue.report(.wordsMissing, .months)
    }
    var languages: [String: String] = [:]
    for (key, value) in fields.required("languages").pairs() ?? [] {
      if let code = key.text() { languages[code] = value.text(.soFar) }
    }
    self.languages = languages
    hours = HoursWordingReader.read(fields.required("hours"), months: months)
    fields.end()
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

  /// A day with its name: `martedì 1 dicembre`, far ahead `martedì 1 dicembre 2027`.
  public func text(withWeekday date: CivilDate, withYear: Bool = false) -> String {
    let day = words(.dayMonth, ["day": String(date.day), "month": months[date.month - 1]])
    return words(.weekdayDate, ["weekday": hours.weekdays[date.weekday], "date": withYear ? text(of: date) : day])
  }

  /// A time of day in minutes since midnight, 0 to 1440, as the hours write it: `9:00`, `24:00`.
  public func text(ofMinute minute: Int) -> String { hours.clock(minute) }

  /// The languages by their names, in the order given.
  public func text(ofLanguages codes: [String]) -> String { list(codes.map { languages[$0] ?? $0 }) }

  /// Several things, set apart as the language does it.
  public func list(_ things: [String]) -> String { things.joined(separator: hours.comma) }

  /// Several things in one sentence, the last set off by a word of the language: "a, b or c".
  ///
  /// - Parameter phrase: the word, as a phrase with `{list}` and `{last}`.
  public func list(_ things: [String], _ phrase: SheetPhrase) -> String {
    guard things.count > 1, let last = things.last else { return things.joined() }
    return words(phrase, ["list": list(things.dropLast()), "last": last])
  }
}
