/// A stretch of time that begins on one civil day, from its first minute up to its end, which no longer belongs to it.
public struct TimeSpan: Hashable, Sendable {
  /// The first minute, counted from the midnight the day begins with, 0 to 1439.
  public let start: Int
  /// The minute at which it is over, counted from the same midnight: 1440 is the day's end, and a span over midnight
  /// (`22:00-02:00`) ends beyond it, at most one minute short of a full turn of the clock.
  public let end: Int

  /// The whole day, from midnight to midnight.
  public static let wholeDay = TimeSpan(knownStart: 0, end: 1440)

  /// A span, or nil where the minutes make none.
  ///
  /// The start lies inside the day and the end 1 to 1439 minutes later; the whole day is the one span of 1440.
  public init?(start: Int, end: Int) {
    // The start is checked first, so that the sum cannot overflow.
    guard (0..<1440).contains(start), end > start, end <= 1440 || end < start + 1440 else { return nil }
    self.init(knownStart: start, end: end)
  }

  /// The span between two times of a clock on the wall; an end before the start lies on the next day.
  init?(clockStart start: Int, clockEnd end: Int) {
    guard (0...1440).contains(end), start != end else { return nil }
    self.init(start: start, end: end < start ? end + 1440 : end)
  }

  private init(knownStart: Int, end: Int) {
    start = knownStart
    self.end = end
  }

  /// The end as a clock on the wall shows it, 1 to 1440: midnight is 24:00, and 02:00 of the next day is 02:00.
  public var clockEnd: Int { end > 1440 ? end - 1440 : end }
}

extension TimeSpan: CustomStringConvertible {
  /// The span as the OSM syntax writes it, `09:00-14:00`.
  public var description: String { "\(clock(start))-\(clock(clockEnd))" }

  private func clock(_ minute: Int) -> String { "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))" }
}

/// A number of 0 to 99 as clocks show it, with a leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
