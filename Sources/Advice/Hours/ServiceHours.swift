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
}

/// What the hours of a service come to, minute by minute of the clocks on the wall.
package struct ServiceHours: Sendable {
  private enum Course {
    /// The clock changes nothing.
    case steady(ServiceState)
    /// The hours of people, nil where none are stated, and those of a machine, nil where there is none.
    case changing(people: HoursTrack?, machine: HoursTrack?)
  }

  private let course: Course

  /// The hours of a service; nil where none apply: an e-mail address, a web page.
  ///
  /// - Parameter holidays: the public holidays that the pack keeps, those of single cities among them.
  package init?(_ service: ServiceRecord, holidays: Holidays) {
    if service.status == .ended {
      course = .steady(.closed)
    } else if !service.hasHours {
      return nil
    } else if service.hours?.isOnlyByAppointment == true {
      course = .steady(.byAppointment)
    } else {
      let kept = holidays.kept(by: service.city)
      // A machine that takes requests round the clock does so while its people rest.
      course = ServiceHours.course(
        people: service.hours.map { HoursTrack($0, service.holidays, holidays: kept) },
        machine: service.answeringMachine.map {
          HoursTrack($0, $0.isAroundTheClock ? .open : service.holidays, holidays: kept)
        })
    }
  }

  /// The hours of an association that a desk knows.
  ///
  /// Nobody stated what it does on holidays nor in which city it lies: the feast of any city counts.
  package init(_ hours: OpeningHours, holidays: Holidays) {
    course =
      hours.isOnlyByAppointment
      ? .steady(.byAppointment)
      : ServiceHours.course(people: HoursTrack(hours, nil, holidays: holidays), machine: nil)
  }

  private static func course(people: HoursTrack?, machine: HoursTrack?) -> Course {
    if let people, people.isAlwaysOpen { return .steady(.open) }
    if people == nil, machine == nil { return .steady(.unknown) }
    if people == nil, let machine, machine.isAlwaysOpen { return .steady(.answeringMachine) }
    return .changing(people: people, machine: machine)
  }

  /// Whether somebody can be reached at a minute.
  ///
  /// Hours are half open: 14:00 is no longer 09:00–14:00.
  package func state(at moment: CivilMoment) -> ServiceState {
    switch course {
    case .steady(let state): return state
    case .changing(let people, let machine):
      let people = people?.state(at: moment) ?? .unknown(comment: nil)
      if people == .open { return .open }
      if people.isByAppointment { return .byAppointment }
      let machine = machine?.state(at: moment) ?? .closed
      if machine == .open { return .answeringMachine }
      let isClosed = people == .closed && (machine == .closed || machine.isByAppointment)
      return isClosed ? .closed : .unknown
    }
  }

  /// What a holiday does to the usual hours: they do not hold, or nobody knows whether they do.
  enum HolidayEffect {
    case closed, doubtful
  }

  /// What a holiday does to the usual hours of people on a day; nil where it is no holiday or there are no hours to miss.
  func holidayEffect(on date: CivilDate) -> HolidayEffect? {
    if case .changing(let people, _) = course { people?.holidayEffect(on: date) } else { nil }
  }

  /// How far a change is looked for, in days: twelve years hold a 29 February, whatever the century.
  package static let horizon = 12 * 366

  /// The first minute after this one at which the state is another than at it; nil where there is none within the
  /// horizon.
  ///
  /// Minutes are those of a wall whose clock is never changed.
  package func nextChange(after moment: CivilMoment) -> CivilMoment? {
    guard case .changing(let people, let machine) = course else { return nil }
    let now = state(at: moment)
    let last = moment.date.dayNumber + ServiceHours.horizon
    var here = moment
    while let next = [people, machine].compactMap({ $0?.nextBoundary(after: here) }).min(), next > here,
      next.date.dayNumber <= last
    {
      if state(at: next) != now { return next }
      here = next
    }
    return nil
  }
}

extension OpeningHours {
  /// Whether there are no walk-in hours at all: one comes only after having arranged it.
  var isOnlyByAppointment: Bool { isByAppointment && schedule.allSatisfy { $0.comment != nil } }
}
