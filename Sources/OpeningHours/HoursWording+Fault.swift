extension HoursWording {
  /// A pattern that lost one of its places.
  public struct Fault: Hashable, Sendable {
    /// The patterns with places, by their names in a catalogue.
    public enum Pattern: String, Hashable, Sendable {
      /// Days in a range, days with their hours, from when to when, the whole day, a time.
      case range, line, span, time
      case aroundTheClock = "around_the_clock"
      /// An end that is not known, and hours on top of others or in their stead.
      case openEnd = "open_end"
      case orLater = "or_later"
      case also, otherwise
      /// Dates with and without their year, from when to when, and what holds then.
      case dayOfMonth = "day_of_month"
      case date
      case dateRange = "date_range"
      case dated
      /// Single days of a month, from its beginning and from its end.
      case ordinals
      case lastOrdinals = "last_ordinals"
    }

    /// The pattern.
    public let pattern: Pattern
    /// The pattern as it is written.
    public let text: String
    /// The name of the place it lacks.
    public let place: String
  }

  /// What is wrong with the patterns; empty when they are sound.
  ///
  /// A translation that loses `{end}` would send people to a closed door, so whoever reads a catalogue asks this.
  public var faults: [Fault] {
    let patterns: [(Fault.Pattern, String, [String])] = [
      (.range, range, ["first", "last"]), (.line, line, ["days", "hours"]), (.span, span, ["start", "end"]),
      (.aroundTheClock, aroundTheClock, ["days"]), (.time, time, ["hour", "minute"]), (.openEnd, openEnd, ["start"]),
      (.orLater, orLater, ["span"]), (.also, also, ["hours"]), (.otherwise, otherwise, ["hours"]),
      (.dayOfMonth, calendar.dayOfMonth, ["day", "month"]), (.date, calendar.date, ["day", "month", "year"]),
      (.dateRange, calendar.dateRange, ["first", "last"]), (.dated, calendar.dated, ["dates", "hours"]),
    ]
    let ordinals =
      calendar.ordinals.map { (Fault.Pattern.ordinals, $0, ["day"]) }
      + calendar.lastOrdinals.map { (Fault.Pattern.lastOrdinals, $0, ["day"]) }
    return (patterns + ordinals).flatMap { pattern, text, places in
      HoursPattern(text: text).missing(of: places).map { Fault(pattern: pattern, text: text, place: $0) }
    }
  }
}
