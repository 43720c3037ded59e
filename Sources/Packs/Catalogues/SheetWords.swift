package import CivilTime
package import OpeningHours
import Problems
package import Texts

/// What every sheet and every contact says in one language: its words, and how it says days, hours and languages.
///
/// It lies in the catalogue of the pack, so that one file is all that a language on paper needs.
package struct SheetWords: Sendable {
  /// The phrases.
  package internal(set) var phrases: Strings<SheetPhrase>
  /// How it says opening hours.
  package internal(set) var hours: HoursWording
  /// What it calls the languages, by ISO 639 code.
  package internal(set) var languages: [String: String]
  /// Where its phrases stand.
  let places: [SheetPhrase: Place]

  /// Reads what can be read; what is wrong stands in the log.
  ///
  /// - Parameters:
  ///   - section: its part of the catalogue.
  ///   - subjects: what its pack is; a base's words are made whole by the packs that extend it.
  ///   - language: that of the catalogue.
  init(_ section: YAMLSection, _ subjects: PackSubjects, _ language: String) {
    let missingKey = subjects.missingKey(in: language)
    var fields = YAMLLayers(section, isOpen: subjects.isBase)
    let read = StringsSection<SheetPhrase>(
      fields.section("phrases", rule: missingKey), isOpen: subjects.isBase, missing: subjects.missing(in: language))
    (phrases, places) = (read.strings, read.places)
    let monthsValue = fields.required("months", rule: missingKey)
    let months = monthsValue.texts()
    if months.count != 12, monthsValue.listCount == months.count {
      monthsValue.report(.wordsMissing, .months)
    }
    var languages: [String: String] = [:]
    for (key, value) in fields.section("languages", rule: missingKey).pairs() ?? [] {
      if let code = key.text() { languages[code] = value.text(.soFar) }
    }
    self.languages = languages
    hours = HoursWordingReader.read(fields.required("hours", rule: missingKey), months: months)
    fields.end()
  }

  /// The words for something, with its places filled.
  package func callAsFunction(_ phrase: SheetPhrase, _ values: KeyValuePairs<String, RichText> = [:]) -> RichText {
    phrases(phrase, values)
  }

  /// A day in words: `5 febbraio 2024`.
  package func text(of date: CivilDate) -> RichText {
    RichText(
      phrases.text(.date, ["day": day(date), "month": RichText(month(date)), "year": "\(date.year)"]), .date)
  }

  /// A date as far as it is known, in words: `2022`, `febbraio 2024`, `5 febbraio 2024`.
  package func text(ofPartial date: String) -> RichText {
    if let day = CivilDate(iso: date) { return text(of: day) }
    guard let day = CivilDate(iso: date + "-01") else { return RichText(date, .date) }
    return RichText("\(month(day)) \(day.year)", .date)
  }

  /// A day with its name: `martedì 1 dicembre`, far ahead `martedì 1 dicembre 2027`.
  package func text(withWeekday date: CivilDate, withYear: Bool = false) -> RichText {
    let day = phrases(.dayMonth, ["day": self.day(date), "month": RichText(month(date))])
    let weekday = RichText(hours.weekdays[date.weekday])
    return RichText(phrases.text(.weekdayDate, ["weekday": weekday, "date": withYear ? text(of: date) : day]), .date)
  }

  private func day(_ date: CivilDate) -> RichText { RichText(hours.name(ofDay: date.day)) }

  private func month(_ date: CivilDate) -> String {
    hours.months.indices.contains(date.month - 1) ? hours.months[date.month - 1] : "\(date.month)"
  }

  /// The languages by their names, in the order given.
  package func text(ofLanguages codes: [String]) -> RichText { list(codes.map { RichText(languages[$0] ?? $0) }) }

  /// Several things, set apart as the language does it.
  package func list(_ things: [RichText]) -> RichText { things.joined(separator: hours.phrases(.comma)) }

  /// Several things in one sentence, the last set off by a word of the language: "a, b or c".
  ///
  /// - Parameter phrase: the word, as a phrase with `{list}` and `{last}`.
  package func list(_ things: [RichText], _ phrase: SheetPhrase) -> RichText {
    guard things.count > 1, let last = things.last else { return things.first ?? RichText() }
    return phrases(phrase, ["list": list(things.dropLast()), "last": last])
  }
}
