import OpeningHours
import Problems
import Texts

/// Reads how a language says opening hours.
enum HoursWordingReader {
  /// The wording; the months are those of the catalogue.
  static func read(_ value: YAMLValue, months: [String]) -> HoursWording {
    var fields = value.fields()
    let weekdays = weekdayNames(fields.required("weekdays"))
    let rangeStarts = fields.optional("range_starts").map(weekdayNames)
    let rangeEnds = fields.optional("range_ends").map(weekdayNames)
    let ordinals = ordinals(fields.required("ordinals"), "ordinals", at: value)
    let lastOrdinals = self.ordinals(fields.required("last_ordinals"), "last_ordinals", at: value)
    var phrases: [HoursPhrase: Template] = [:]
    for phrase in HoursPhrase.allCases {
      let key = phrase.rawValue
      guard let written = phrase.isOptional ? fields.optional(key) : fields.required(key) else {
        phrases[phrase] = phrase.usual.flatMap(usual)
        continue
      }
      phrases[phrase] = written.template(.option).map { template in
        check(template, phrase.places, key, at: value)
        return template
      }
    }
    let firstDay = fields.optional("first_day")?.text(.soFar)
    fields.end()
    return HoursWording(
      phrases: Strings(phrases), weekdays: weekdays, rangeStarts: rangeStarts, rangeEnds: rangeEnds, months: months,
      firstDay: firstDay, ordinals: ordinals, lastOrdinals: lastOrdinals)
  }

  /// What the program itself writes has no slip in its braces.
  private static func usual(_ text: String) -> Template? {
    do { return try Template(parsing: text) } catch { return nil }
  }

  private static func weekdayNames(_ value: YAMLValue) -> WeekdayNames {
    let days = value.texts()
    if days.count != 7, value.listCount == days.count { value.report(.wordsMissing, .weekdays) }
    let day = { (index: Int) in index < days.count ? days[index] : "" }
    return WeekdayNames(
      monday: day(0), tuesday: day(1), wednesday: day(2), thursday: day(3), friday: day(4), saturday: day(5),
      sunday: day(6))
  }

  private static func ordinals(_ list: YAMLValue, _ key: String, at value: YAMLValue) -> [Template] {
    let entries = list.list() ?? []
    let templates = entries.compactMap { $0.template() }
    if templates.count != 5, entries.count == templates.count { list.report(.wordsMissing, .ordinals) }
    for template in templates { check(template, ["day"], key, at: value) }
    return templates
  }

  /// A translation that loses a place loses a fact.
  private static func check(_ template: Template, _ places: [String], _ key: String, at value: YAMLValue) {
    for place in places where !template.places.contains(place) {
      value.report(.placeholder, .patternPlace, ["key": key, "text": template.written, "place": place])
    }
  }
}
