package import Texts

/// The words in which one language says opening hours.
///
/// They come from a catalogue; nothing here knows a language.
package struct HoursWording: Hashable, Sendable {
  /// What it says, each phrase with its places.
  package let phrases: Strings<HoursPhrase>
  /// The days as they stand alone: `lunedì`.
  package let weekdays: WeekdayNames
  /// The days as they open and as they close a range, where the language inflects them.
  package let rangeStarts, rangeEnds: WeekdayNames
  /// The months, January first: `gennaio`.
  package let months: [String]
  /// What the first day of a month is called where it has a form of its own, as in `1er décembre`.
  package let firstDay: String?
  /// The first to the fifth day of its name in a month, with `{day}`: `1° {day} del mese`.
  package let ordinals: [Template]
  /// The same from the end of the month, the last first: `{day} di fine mese`.
  package let lastOrdinals: [Template]

  /// The words of a language; a list that is too short leaves the figure that stands for its word.
  package init(
    phrases: Strings<HoursPhrase>, weekdays: WeekdayNames, rangeStarts: WeekdayNames? = nil,
    rangeEnds: WeekdayNames? = nil, months: [String], firstDay: String? = nil, ordinals: [Template],
    lastOrdinals: [Template]
  ) {
    self.phrases = phrases
    self.weekdays = weekdays
    self.rangeStarts = rangeStarts ?? weekdays
    self.rangeEnds = rangeEnds ?? weekdays
    self.months = months
    self.firstDay = firstDay
    self.ordinals = ordinals
    self.lastOrdinals = lastOrdinals
  }

  /// A day of a month, 1 to 31: `1er`, `2`.
  package func name(ofDay day: Int) -> String { day == 1 ? firstDay ?? "1" : "\(day)" }

  /// The name of a month, 1 to 12.
  func name(of month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "\(month)" }

  /// A single day of a month, whose name is given.
  func name(of place: Int, _ day: String) -> RichText {
    let patterns = place > 0 ? ordinals : lastOrdinals
    guard patterns.indices.contains(abs(place) - 1) else { return "\(day) [\(place)]" }
    return patterns[abs(place) - 1].filled { $0 == "day" ? RichText(day) : nil }
  }

  /// Several things, set apart as the language does it.
  func list(_ parts: [RichText]) -> RichText {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? RichText() }
    return parts.dropLast().joined(separator: phrases(.comma)) + phrases(.and) + last
  }
}
