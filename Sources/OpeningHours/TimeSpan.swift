/// A stretch of time that begins on one civil day, from its first minute up to its end, which no longer belongs to it.
package struct TimeSpan: Hashable, Sendable {
  /// The first minute, counted from the midnight the day begins with, 0 to 1439.
  package let start: Int
  /// The minute at which it is over, counted from the same midnight: 1440 is the day's end, and a span over midnight
  /// (`22:00-02:00`) ends beyond it, at most one minute short of a full turn of the clock.
  ///
  /// With an open end it is the end of what is known: of `10:00+` that is the start itself.
  package let end: Int
  /// Whether nobody knows when it ends (`10:00+`, `10:00-14:00+`).
  ///
  /// What follows the known part is unknown up to the next span of the rule, or to the end of the day.
  package let isOpenEnd: Bool

  /// The whole day, from midnight to midnight.
  package static let wholeDay = TimeSpan(knownStart: 0, end: 1440, isOpenEnd: false)

  /// A span, or nil where the minutes make none.
  ///
  /// The start lies inside the day and the end 1 to 1439 minutes later; the whole day is the one span of 1440. A span
  /// with an open end may end where it starts, and what is known of it ends before midnight.
  package init?(start: Int, end: Int, isOpenEnd: Bool = false) {
    // The start is checked first, so that the sum cannot overflow.
    guard (0..<1440).contains(start) else { return nil }
    guard isOpenEnd ? (start..<1440).contains(end) : end > start && (end <= 1440 || end < start + 1440)
    else { return nil }
    self.init(knownStart: start, end: end, isOpenEnd: isOpenEnd)
  }

  /// The span between two times of a clock on the wall; an end before the start lies on the next day.
  init?(clockStart start: Int, clockEnd end: Int, isOpenEnd: Bool = false) {
    guard (0...1440).contains(end), start != end else { return nil }
    self.init(start: start, end: end < start ? end + 1440 : end, isOpenEnd: isOpenEnd)
  }

  private init(knownStart: Int, end: Int, isOpenEnd: Bool) {
    start = knownStart
    self.end = end
    self.isOpenEnd = isOpenEnd
  }

  /// The end as a clock on the wall shows it, 1 to 1440: midnight is 24:00, and 02:00 of the next day is 02:00.
  package var clockEnd: Int { end > 1440 ? end - 1440 : end }
}

extension TimeSpan: CustomStringConvertible {
  /// The span as the OSM syntax writes it, `09:00-14:00` or `10:00+`.
  package var description: String {
    let known = end == start ? clock(start) : "\(clock(start))-\(clock(clockEnd))"
    return isOpenEnd ? known + "+" : known
  }

  private func clock(_ minute: Int) -> String { "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))" }
}

/// A number of 0 to 99 as clocks show it, with a leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
