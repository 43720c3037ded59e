package import CivilTime
import Foundation

/// Why a wall-clock time of a zone is no moment.
package enum LocalTimeFault: Error, Hashable, Sendable {
  /// There is no such zone.
  case unknownZone(String)
  /// The clock jumps over it in spring.
  case skipped
  /// The clock shows it twice in autumn.
  case doubled
}

/// A minute on the clocks of one zone.
///
/// The zone is the pack's, whatever the machine is set to.
package struct LocalTime: Hashable, Sendable {
  /// What the clock shows.
  package let moment: CivilMoment
  /// Minutes that the clock runs ahead of UTC.
  package let offset: Int
  private let table: TimeZone

  /// What the clocks of a zone show at a moment given in seconds since 1970 (UTC).
  package init(secondsSince1970: Int, zone: String) throws(LocalTimeFault) {
    let minutes = Int((Double(secondsSince1970) / 60).rounded(.down))
    self.init(minutesSince1970: minutes, table: try LocalTime.table(zone))
  }

  private init(minutesSince1970 minutes: Int, table: TimeZone) {
    offset = LocalTime.offset(of: table, at: minutes)
    moment = CivilMoment(minutesSince1970: minutes + offset)
    self.table = table
  }

  /// The moment at which the clocks of a zone show this.
  ///
  /// - Throws: where they never do, or twice, because they are changed that night.
  package init(_ moment: CivilMoment, zone: String) throws(LocalTimeFault) {
    let table = try LocalTime.table(zone)
    let wall = moment.minutesSince1970
    let fitting = Set([-1440, 1440].map { LocalTime.offset(of: table, at: wall + $0) })
      .filter { LocalTime.offset(of: table, at: wall - $0) == $0 }
    guard let offset = fitting.first else { throw .skipped }
    guard fitting.count == 1 else { throw .doubled }
    self.moment = moment
    self.offset = offset
    self.table = table
  }

  /// Minutes since 1 January 1970 (UTC): the same for two clocks of different zones at the same moment.
  package var minutesSince1970: Int { moment.minutesSince1970 - offset }

  /// So many minutes later, as they pass and not as the clock counts them; earlier where the number is negative.
  package func later(byMinutes minutes: Int) -> LocalTime {
    LocalTime(minutesSince1970: minutesSince1970 + minutes, table: table)
  }

  /// The first moment after this one from which the clock runs by another offset; nil where it is never changed again.
  package var nextClockChange: LocalTime? {
    // Foundation answers with a moment that may lie inside a minute; zones of today change on whole ones.
    let now = Date(timeIntervalSince1970: Double(minutesSince1970 * 60))
    guard let change = table.nextDaylightSavingTimeTransition(after: now) else { return nil }
    let time = LocalTime(minutesSince1970: Int((change.timeIntervalSince1970 / 60).rounded(.up)), table: table)
    return time.minutesSince1970 > minutesSince1970 ? time : nil
  }

  /// Whether there is a zone of this name.
  package static func isZone(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

  private static func table(_ zone: String) throws(LocalTimeFault) -> TimeZone {
    guard let table = TimeZone(identifier: zone) else { throw .unknownZone(zone) }
    return table
  }

  private static func offset(of table: TimeZone, at minutes: Int) -> Int {
    table.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minutes * 60))) / 60
  }
}

extension LocalTime: CustomStringConvertible {
  /// The moment as ISO 8601 writes it, `2026-11-24T10:30:00+01:00`.
  package var description: String {
    let minutes = abs(offset)
    let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return "\(moment):00\(offset < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}
