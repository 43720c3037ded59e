package import CivilTime
package import OpeningHours
package import Packs

/// Whether somebody can be reached at a service at a moment, by the hours that its source states.
package enum ServiceState: String, CaseIterable, Sendable {
  /// It is within its hours.
  case open
  /// A machine takes requests; nobody is known to answer.
  case answeringMachine = "answering_machine"
  /// It is outside its hours, or has ended.
  case closed
  /// One comes only after having arranged it: it is never called closed.
  case byAppointment = "by_appointment"
  /// Its hours are not stated, or its usual hours fall on a public holiday of which its source says nothing.
  case unknown

  /// What is sure where two sources state different hours: only what both agree on.
  ///
  /// Where one has people answer and the other a machine, at least the machine does.
  func agreed(with other: ServiceState) -> ServiceState {
    if self == other { return self }
    return Set([self, other]) == [.open, .answeringMachine] ? .answeringMachine : .unknown
  }
}

/// What the hours of a service come to, minute by minute of the clocks on the wall.
package struct ServiceHours: Sendable {
  /// Some days of which the hours are the same.
  private struct Stretch {
    /// The first of them; nil at the beginning of time.
    let from: CivilDate?
    /// The service's own hours.
    let course: HoursCourse
    /// Those that a later source states against them.
    let disputed: HoursCourse?
  }

  /// By day, the first one from the beginning of time; never empty.
  private let stretches: [Stretch]

  /// The hours of a service; nil where none apply on any day: an e-mail address, a web page.
  ///
  /// - Parameter holidays: the public holidays that the pack keeps, those of single cities among them.
  package init?(_ service: StatedService, holidays: Holidays) {
    let changes = service.changes
    let firstDays = [changes.first?.preceding ?? CivilDate(dayNumber: 0)] + changes
    let records = firstDays.map(service.record)
    guard records.contains(where: { $0.status == .ended || $0.hasHours }) else { return nil }
    let kept = holidays.kept(by: records[0].city)
    stretches = zip([nil] + changes, zip(firstDays, records)).map { from, day in
      let (date, record) = day
      let isThere = service.valid.includes(date) && record.status == .active
      return Stretch(
        from: from,
        course: isThere
          ? HoursCourse(record.hours, machine: record.answeringMachine, record.holidays, kept: kept) : .steady(.closed),
        disputed: isThere ? ServiceHours.disputed(record, on: date, kept: kept) : nil)
    }
  }

  /// The hours that an alert states against those of a service; its machine is not in dispute.
  private static func disputed(_ record: ServiceRecord, on date: CivilDate, kept: Holidays) -> HoursCourse? {
    guard let alert = record.alert(on: date), let hours = alert.openingHours else { return nil }
    return HoursCourse(hours, machine: record.answeringMachine, alert.holidays ?? .unstated, kept: kept)
  }

  /// The hours of an association that a desk knows.
  ///
  /// Nobody stated what it does on holidays nor in which city it lies: the feast of any city counts.
  package init(_ hours: OpeningHours, holidays: Holidays) {
    stretches = [
      Stretch(from: nil, course: HoursCourse(hours, machine: nil, nil, kept: holidays), disputed: nil)
    ]
  }

  /// The stretch of a day, and the first day of the next one.
  private func stretch(on date: CivilDate) -> (Stretch, end: CivilDate?) {
    let next = stretches.dropFirst().firstIndex { $0.from.map { date < $0 } ?? false }
    return (stretches[(next ?? stretches.endIndex) - 1], next.flatMap { stretches[$0].from })
  }

  /// Whether somebody can be reached at a minute.
  ///
  /// Hours are half open: 14:00 is no longer 09:00–14:00. On the day on which hours change, the new ones count from
  /// midnight on.
  package func state(at moment: CivilMoment) -> ServiceState {
    let (stretch, _) = stretch(on: moment.date)
    let state = stretch.course.state(at: moment)
    return stretch.disputed.map { state.agreed(with: $0.state(at: moment)) } ?? state
  }

  /// What a holiday does to the usual hours: they do not hold, or nobody knows whether they do.
  enum HolidayEffect {
    case closed, doubtful
  }

  /// What a holiday does to the usual hours of people on a day; nil where it is no holiday or there are no hours to miss.
  func holidayEffect(on date: CivilDate) -> HolidayEffect? { stretch(on: date).0.course.holidayEffect(on: date) }

  /// How far a change is looked for, in days: twelve years hold a 29 February, whatever the century.
  package static let horizon = 12 * 366

  /// The first minute after this one at which the state is another than at it; nil where there is none within the
  /// horizon.
  ///
  /// Minutes are those of a wall whose clock is never changed.
  package func nextChange(after moment: CivilMoment) -> CivilMoment? {
    let now = state(at: moment)
    let last = moment.date.dayNumber + ServiceHours.horizon
    var here = moment
    while let next = nextBoundary(after: here), next > here, next.date.dayNumber <= last {
      if state(at: next) != now { return next }
      here = next
    }
    return nil
  }

  private func nextBoundary(after moment: CivilMoment) -> CivilMoment? {
    let (stretch, end) = stretch(on: moment.date)
    let change = end.map { CivilMoment(minutesSince1970: $0.dayNumber * 1440) }
    let own = [stretch.course, stretch.disputed].compactMap { $0?.nextBoundary(after: moment) }.min()
    return [own, change].compactMap(\.self).min()
  }
}

extension OpeningHours {
  /// Whether there are no walk-in hours at all: one comes only after having arranged it.
  var isOnlyByAppointment: Bool { isByAppointment && schedule.allSatisfy { $0.comment != nil } }
}
