public import Dates
import Foundation

/// Why a wall-clock time of a zone is no moment.
public enum LocalTimeFault: Error, Hashable, Sendable {
  /// There is no such zone.
  case unknownZone(String)
  /// The clock jumps over it in spring.
  case skipped
  /// The clock shows it twice in autumn.
  case doubled
}

/// A minute on the clocks of one zone.
public struct LocalTime: Hashable, Sendable {
  /// What the clock shows.
  public let moment: CivilMoment
  /// Minutes that the clock runs ahead of UTC.
  public let offset: Int

  /// What the clocks of a zone show at a moment given in seconds since 1970 (UTC).
  ///
  /// The zone is the pack's, whatever the machine is set to.
  public init(secondsSince1970: Int, zone: String) throws(LocalTimeFault) {
    let table = try LocalTime.table(zone)
    offset = table.secondsFromGMT(for: Date(timeIntervalSince1970: Double(secondsSince1970))) / 60
    moment = try LocalTime.moment(minutes: (secondsSince1970 - LocalTime.remainder(secondsSince1970, 60)) / 60 + offset)
  }

  /// The moment at which the clocks of a zone show this.
  ///
  /// - Throws: where they never do, or twice, because they are changed that night.
  public init(_ moment: CivilMoment, zone: String) throws(LocalTimeFault) {
    let table = try LocalTime.table(zone)
    let wall = (moment.date.dayNumber * 1440 + moment.minute) * 60
    let offsets = Set(
      [-86_400, 86_400].map { table.secondsFromGMT(for: Date(timeIntervalSince1970: Double(wall + $0))) })
    let fitting = offsets.filter { offset in
      table.secondsFromGMT(for: Date(timeIntervalSince1970: Double(wall - offset))) == offset
    }
    guard let offset = fitting.first else { throw .skipped }
    guard fitting.count == 1 else { throw .doubled }
    self.moment = moment
    self.offset = offset / 60
  }

  /// Whether there is a zone of this name.
  public static func isZone(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

  private static func table(_ zone: String) throws(LocalTimeFault) -> TimeZone {
    guard let table = TimeZone(identifier: zone) else { throw .unknownZone(zone) }
    return table
  }

  private static func moment(minutes: Int) throws(LocalTimeFault) -> CivilMoment {
    let minute = remainder(minutes, 1440)
    let date = CivilDate(dayNumber: (minutes - minute) / 1440)
    guard let moment = CivilMoment(date: date, minute: minute) else { throw .skipped }
    return moment
  }

  private static func remainder(_ number: Int, _ divisor: Int) -> Int {
    (number % divisor + divisor) % divisor
  }
}

extension LocalTime: CustomStringConvertible {
  /// The moment as ISO 8601 writes it, `2026-11-24T10:30:00+01:00`.
  public var description: String {
    let minutes = abs(offset)
    let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return "\(moment):00\(offset < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}
