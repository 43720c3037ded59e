import CivilTime
import OpeningHours
import Packs

/// One kind of hours of a service, those of its people or those of its machine, with what becomes of them on holidays.
struct HoursTrack: Sendable {
  /// What the hours come to.
  enum Reading {
    /// Within the hours.
    case open
    /// Outside the hours.
    case closed
    /// Only after having arranged it.
    case byAppointment
    /// Nobody can say: the hours depend on something, or it is a holiday of which nothing is said.
    case doubtful
  }

  private enum OnHolidays {
    /// As the hours themselves say, which name the holidays or know none.
    case asWritten
    /// As other hours say, which rest on holidays.
    case resting(OpeningHours)
    /// The hours hold, and nobody knows whether they do where these other hours rest.
    case doubtful(OpeningHours)
  }

  private let hours: OpeningHours
  private let onHolidays: OnHolidays
  /// The holidays that matter to the hours.
  private let holidays: Holidays

  /// The hours of a service.
  ///
  /// Hours that name the holidays are followed, whatever else is said; round the clock means on holidays too.
  ///
  /// - Parameters:
  ///   - word: what the source says of public holidays; nil is as good as nothing.
  ///   - holidays: those of the service's country and city.
  init(_ hours: OpeningHours, _ word: ServiceRecord.Holidays?, holidays: Holidays) {
    self.hours = hours
    let isOpen = word == .open || word != .closed && hours.isAroundTheClock
    if hours.holidayHours != nil {
      (onHolidays, self.holidays) = (.asWritten, holidays)
    } else if isOpen {
      (onHolidays, self.holidays) = (.asWritten, .none)
    } else {
      let resting = hours.restingOnHolidays
      (onHolidays, self.holidays) = (word == .closed ? .resting(resting) : .doubtful(resting), holidays)
    }
  }

  /// Whether there is somebody, or the machine, every minute of every day.
  var isAlwaysOpen: Bool { if case .asWritten = onHolidays { hours.isAroundTheClock } else { false } }

  /// What the hours come to at a minute.
  func reading(at moment: CivilMoment) -> Reading {
    switch onHolidays {
    case .asWritten: return reading(hours.state(at: moment, holidays: holidays))
    case .resting(let resting): return reading(resting.state(at: moment, holidays: holidays))
    case .doubtful(let resting):
      let usual = reading(hours.state(at: moment, holidays: .none))
      // A night that begins on a holiday is in doubt up to its morning, and so is the holiday's own morning.
      let isSure = !holidays.contains(moment.date) && resting.state(at: moment, holidays: holidays) == .open
      return usual == .open && !isSure ? .doubtful : usual
    }
  }

  /// The next minute at which the reading may differ: it never differs before; nil where it never does.
  func nextBoundary(after moment: CivilMoment) -> CivilMoment? {
    switch onHolidays {
    case .asWritten: return hours.nextChange(after: moment, holidays: holidays)?.moment
    case .resting(let resting): return resting.nextChange(after: moment, holidays: holidays)?.moment
    case .doubtful(let resting):
      let boundaries = [
        hours.nextChange(after: moment, holidays: .none)?.moment,
        resting.nextChange(after: moment, holidays: holidays)?.moment,
        // Only hours that run on over midnight come to a holiday's beginning or end.
        hours.state(at: moment, holidays: .none) == .open ? moment.nextMidnight : nil,
      ]
      return boundaries.compactMap(\.self).min()
    }
  }

  /// What a holiday does to the usual hours of a day; nil where it is none or there are no hours to miss.
  func holidayEffect(on date: CivilDate) -> ServiceHours.HolidayEffect? {
    guard holidays.contains(date), hours.isOpen(on: date, .none) else { return nil }
    switch onHolidays {
    case .asWritten: return hours.isOpen(on: date, holidays) ? nil : .closed
    case .resting: return .closed
    case .doubtful: return .doubtful
    }
  }

  private func reading(_ state: HoursState) -> Reading {
    switch state {
    case .open: .open
    case .closed: .closed
    case .unknown: state.isByAppointment ? .byAppointment : .doubtful
    }
  }
}

extension OpeningHours {
  /// Whether the hours open at any minute of a day.
  fileprivate func isOpen(on date: CivilDate, _ holidays: Holidays) -> Bool {
    let midnight = CivilMoment(minutesSince1970: date.dayNumber * 1440)
    if state(at: midnight, holidays: holidays) == .open { return true }
    var next = nextChange(after: midnight, holidays: holidays)
    while let change = next, change.moment.date == date {
      if change.state == .open { return true }
      next = nextChange(after: change.moment, holidays: holidays)
    }
    return false
  }
}

extension CivilMoment {
  fileprivate var nextMidnight: CivilMoment { CivilMoment(minutesSince1970: (date.dayNumber + 1) * 1440) }
}
