import CivilTime
import OpeningHours
import Packs
import Texts

/// The next day on which somebody is there, counted from the day of printing: paper is read later, and "tomorrow" may be
/// a Sunday or a holiday.
extension Adviser {
  /// How many days ahead a day is looked for; hours that open later than that are told by themselves.
  private static let horizon = 62

  /// The next day of a service, in words; nil where it is always open, has no hours, or perhaps nobody answers.
  ///
  /// - Parameter isCalled: whether nobody goes there: a telephone that is open is taken for a door.
  func nextDay(of service: ServiceRecord, isCalled: Bool = false) -> RichText? {
    guard service.status == .active, !service.mayNotAnswer, service.hours?.isOnlyByAppointment != true else {
      return nil
    }
    return serviceHours(service).flatMap { nextDay(of: $0, isCalled: isCalled) { _ in false } }
  }

  /// The same of an association; the desk's own closures count for the desk.
  func nextDay(of association: Desk.Association) -> RichText? {
    guard let hours = association.hours, !hours.isOnlyByAppointment else { return nil }
    let closures = association == desk?.itself ? desk?.closures ?? [] : []
    return nextDay(of: ServiceHours(hours, holidays: pack.holidays), isCalled: false) { date in
      closures.contains { $0.from <= date && date <= $0.to }
    }
  }

  private func nextDay(of hours: ServiceHours, isCalled: Bool, unless isClosed: (CivilDate) -> Bool) -> RichText? {
    var moment = time?.moment ?? CivilMoment(minutesSince1970: day.dayNumber * 1440)
    let today = moment.date
    let last = moment.date.dayNumber + Adviser.horizon
    // What never changes needs no day.
    guard hours.nextChange(after: moment) != nil else { return nil }
    while moment.date.dayNumber <= last {
      if hours.state(at: moment) == .open, !isClosed(moment.date) {
        // The date keeps it true for whoever reads it tomorrow.
        let phrases: (today: SheetPhrase, later: SheetPhrase) =
          isCalled ? (.nextCallToday, .nextCallDay) : (.nextOpenToday, .nextOpenDay)
        let phrase = moment.date == today ? phrases.today : phrases.later
        return words(phrase, ["day": words.text(withWeekday: moment.date)])
      }
      guard let next = hours.nextChange(after: moment) else { return nil }
      moment = next
    }
    return nil
  }
}
