package import CivilTime

/// One of the days of the same name in a month: the first Monday, the last Friday.
package struct OrdinalWeekday: Hashable, Sendable {
  /// The day of the week.
  package let weekday: Weekday
  /// Which of the month: 1 to 5 from its beginning, -1 to -5 from its end.
  package let ordinal: Int

  /// One of the days, or nil where no month has so many.
  package init?(_ weekday: Weekday, _ ordinal: Int) {
    guard ordinal != 0, (-5...5).contains(ordinal) else { return nil }
    self.weekday = weekday
    self.ordinal = ordinal
  }

  /// Whether a day is this one of its month.
  package func isOn(_ date: CivilDate) -> Bool {
    guard date.weekday == weekday else { return false }
    if ordinal > 0 { return (date.day - 1) / 7 + 1 == ordinal }
    return (CivilDate.daysInMonth(date.month, of: date.year) - date.day) / 7 + 1 == -ordinal
  }
}
