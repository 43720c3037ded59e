import CivilTime
import OpeningHours
import Packs

/// One kind of hours of a service, those of its people or those of its machine, with what becomes of them on holidays.
struct HoursTrack: Sendable {
  /// The hours as they are followed.
  private let hours: OpeningHours
  /// The same hours, resting on holidays, where nobody knows whether they do; nil where that is known.
  private let resting: OpeningHours?
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
    let isWritten = hours.holidayHours != nil
    let isOpen = word == .open || word != .closed && hours.isAroundTheClock
    self.hours = !isWritten && word == .closed ? hours.restingOnHolidays : hours
    resting = isWritten || isOpen || word == .closed ? nil : hours.restingOnHolidays
    self.holidays = !isWritten && isOpen ? .none : holidays
  }

  /// Whether there is somebody, or the machine, every minute of every day.
  var isAlwaysOpen: Bool { resting == nil && hours.isAroundTheClock }

  /// What the hours come to at a minute; unknown without a comment on a holiday of which nothing is said.
  func state(at moment: CivilMoment) -> HoursState {
    guard let resting else { return hours.state(at: moment, holidays: holidays) }
    let usual = hours.state(at: moment, holidays: .none)
    // A night that begins on a holiday is in doubt up to its morning, and so is the holiday's own morning.
    let isSure = !holidays.contains(moment.date) && resting.state(at: moment, holidays: holidays) == .open
    return usual == .open && !isSure ? .unknown(comment: nil) : usual
  }

  /// The next minute at which the state may differ: it never differs before; nil where it never does.
  func nextBoundary(after moment: CivilMoment) -> CivilMoment? {
    guard let resting else { return hours.nextChange(after: moment, holidays: holidays)?.moment }
    let boundaries = [
      hours.nextChange(after: moment, holidays: .none)?.moment,
      resting.nextChange(after: moment, holidays: holidays)?.moment,
      // Only hours that run on over midnight come to a holiday's beginning or end.
      hours.state(at: moment, holidays: .none) == .open ? moment.nextMidnight : nil,
    ]
    return boundaries.compactMap(\.self).min()
  }

  /// What a holiday does to the usual hours of a day; nil where it is none or there are no hours to miss.
  func holidayEffect(on date: CivilDate) -> ServiceHours.HolidayEffect? {
    guard holidays.contains(date), hours.isOpen(on: date, .none) else { return nil }
    if resting != nil { return .doubtful }
    return hours.isOpen(on: date, holidays) ? nil : .closed
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
