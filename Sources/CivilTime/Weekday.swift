/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
  /// The days in their order.
  case monday = 0
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Monday comes first.
  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension CivilDate {
  /// The day of the week this day falls on.
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7) ?? .monday
  }
}
