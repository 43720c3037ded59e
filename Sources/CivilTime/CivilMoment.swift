/// A minute of a civil day: what a clock on the wall shows, without a zone.
package struct CivilMoment: Hashable, Comparable, Sendable {
  /// The day.
  package let date: CivilDate
  /// Minutes since midnight, 0 to 1439.
  package let minute: Int

  /// A moment, or nil where the minute lies outside the day.
  package init?(date: CivilDate, minute: Int) {
    guard (0..<1440).contains(minute) else { return nil }
    self.init(date: date, knownMinute: minute)
  }

  init(date: CivilDate, knownMinute: Int) {
    self.date = date
    minute = knownMinute
  }

  /// Reads `2026-11-24T10:30`; seconds and zones are not taken.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CivilDate(iso: parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock[0].count == 2, clock[1].count == 2,
      let hour = digits(clock[0]), let minute = digits(clock[1]), hour < 24, minute < 60
    else { return nil }
    self.init(date: date, minute: hour * 60 + minute)
  }

  /// Earlier moments come first.
  package static func < (left: CivilMoment, right: CivilMoment) -> Bool {
    (left.date, left.minute) < (right.date, right.minute)
  }
}

extension CivilMoment: CustomStringConvertible {
  /// The moment as ISO 8601 writes it, `2026-11-24T10:30`.
  package var description: String { "\(date)T\(padded(minute / 60, 2)):\(padded(minute % 60, 2))" }
}
