import CivilTime
import OpeningHours
import Packs

/// What the hours of one source come to, minute by minute.
enum HoursCourse: Sendable {
  /// The clock changes nothing.
  case steady(ServiceState)
  /// The hours of people, nil where none are stated, and those of a machine, nil where there is none.
  case changing(people: HoursTrack?, machine: HoursTrack?)

  /// The hours of people and of a machine.
  ///
  /// - Parameters:
  ///   - word: what their source says of public holidays.
  ///   - kept: the holidays that count for them.
  init(
    _ hours: OpeningHours?, machine: OpeningHours?, _ word: ServiceRecord.Holidays?, kept: Holidays
  ) {
    if hours?.isOnlyByAppointment == true {
      self = .steady(.byAppointment)
      return
    }
    let people = hours.map { HoursTrack($0, word, holidays: kept) }
    // A machine that takes requests round the clock does so while its people rest.
    let machine = machine.map { HoursTrack($0, $0.isAroundTheClock ? .open : word, holidays: kept) }
    if let people, people.isAlwaysOpen {
      self = .steady(.open)
    } else if people == nil, machine == nil {
      self = .steady(.unknown)
    } else if people == nil, let machine, machine.isAlwaysOpen {
      self = .steady(.answeringMachine)
    } else {
      self = .changing(people: people, machine: machine)
    }
  }

  func state(at moment: CivilMoment) -> ServiceState {
    switch self {
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

  /// The next minute at which the state may differ: it never differs before; nil where it never does.
  func nextBoundary(after moment: CivilMoment) -> CivilMoment? {
    guard case .changing(let people, let machine) = self else { return nil }
    return [people, machine].compactMap { $0?.nextBoundary(after: moment) }.min()
  }

  /// What a holiday does to the usual hours of people on a day; nil where it is none or there are no hours to miss.
  func holidayEffect(on date: CivilDate) -> ServiceHours.HolidayEffect? {
    if case .changing(let people, _) = self { people?.holidayEffect(on: date) } else { nil }
  }
}
