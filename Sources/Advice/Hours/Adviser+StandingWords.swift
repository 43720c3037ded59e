import CivilTime
import OpeningHours
import Packs
import Sheets
import Texts

/// What holds at a service now, in the words of the sheet's language.
extension Adviser {
  /// What holds now; nil where the hours in words, or the words for what has ended, say it already.
  func standingInWords(of service: ServiceRecord) -> Contact.Standing? {
    // Nobody is to wait at a line that may be dead because its hours say that it is open.
    if service.mayNotAnswer { return Contact.Standing(isOpen: false, text: words(.mayNotAnswer)) }
    guard service.status == .active, service.hours != nil || service.answeringMachine != nil,
      service.hours?.isOnlyByAppointment != true, let hours = serviceHours(service)
    else { return nil }
    return words(for: hours, kept: pack.holidays.kept(by: service.city))
  }

  /// What holds now at an association; nil on the days on which the desk itself is closed, which stand elsewhere.
  func standingInWords(of association: Desk.Association) -> Contact.Standing? {
    guard let hours = association.hours, !hours.isOnlyByAppointment, let date = time?.moment.date else { return nil }
    let isClosed = desk?.closures.contains { $0.from <= date && date <= $0.to } ?? false
    if association == desk?.itself, isClosed { return nil }
    return words(for: ServiceHours(hours, holidays: pack.holidays), kept: pack.holidays)
  }

  private func words(for hours: ServiceHours, kept: Holidays) -> Contact.Standing? {
    guard let time else { return nil }
    let standing = hours.standing(at: time)
    let text =
      switch standing.state {
      case .open: standing.next.map { words(.stateOpenUntil, ["until": until($0.time)]) } ?? words(.stateOpen)
      case .answeringMachine:
        standing.next.map { words(.stateMachineUntil, ["until": until($0.time)]) } ?? words(.stateMachine)
      case .closed: closed(hours, standing, kept)
      case .byAppointment: words(.stateAppointment)
      case .unknown: words(isHoliday(time, kept) ? .stateHoliday : .stateUnknown)
      }
    return Contact.Standing(isOpen: standing.state == .open, text: text)
  }

  /// Closed until somebody opens for sure; a holiday on the way, of which nobody knows, is named.
  private func closed(_ hours: ServiceHours, _ standing: ServiceStanding, _ kept: Holidays) -> RichText {
    var doubtful: LocalTime?
    var next = standing.next
    // A fortnight of hours on holidays is more than there is; the count only guards against hours without an end.
    for _ in 0..<100 {
      guard let change = next, change.state != .open else { break }
      if change.state == .unknown, isHoliday(change.time, kept) { doubtful = doubtful ?? change.time }
      next = hours.standing(at: change.time).next
    }
    let holiday = doubtful.map { words(.stateHolidayAhead, ["day": words.text(withWeekday: $0.moment.date)]) }
    guard let opening = next, opening.state == .open else {
      return [words(.stateClosed), holiday].compactMap(\.self).joined(separator: words.hours.phrases(.semicolon))
    }
    let phrase: SheetPhrase =
      wasOpenToday(hours) && opening.time.moment.date == time?.moment.date ? .stateReopens : .stateOpens
    return [words(phrase, ["at": at(opening.time)]), holiday].compactMap(\.self).joined(
      separator: words.hours.phrases(.semicolon))
  }

  /// Whether a night's end or a day's hours of the same date make it a holiday's doubt.
  private func isHoliday(_ time: LocalTime, _ kept: Holidays) -> Bool {
    let day = time.moment.date.dayNumber
    return [day - 1, day].contains { kept.contains(CivilDate(dayNumber: $0)) }
  }

  private func wasOpenToday(_ hours: ServiceHours) -> Bool {
    guard let now = time?.moment else { return false }
    var moment: CivilMoment? = CivilMoment(minutesSince1970: now.date.dayNumber * 1440)
    while let here = moment, here < now {
      if hours.state(at: here) == .open { return true }
      moment = hours.nextChange(after: here)
    }
    return false
  }

  /// `fino alle 14:00`, `fino a domani alle 9:00`; midnight is still the day's own end.
  private func until(_ time: LocalTime) -> RichText {
    let clock = { (minute: Int) in ["time": self.words.hours.clock(minute)] as KeyValuePairs }
    switch days(to: time.moment.date) {
    case 0: return words(.untilTime, clock(time.moment.minute))
    case 1 where time.moment.minute == 0: return words(.untilTime, clock(1440))
    case 1: return words(.untilTomorrow, clock(time.moment.minute))
    default:
      return words(
        .untilDay,
        ["day": day(time.moment.date), "time": words.hours.clock(time.moment.minute)])
    }
  }

  /// `alle 15:00`, `domani alle 9:00`, `martedì 1 dicembre alle 9:00`.
  private func at(_ time: LocalTime) -> RichText {
    let clock = words.hours.clock(time.moment.minute)
    switch days(to: time.moment.date) {
    case 0: return words(.atTime, ["time": clock])
    case 1: return words(.atTomorrow, ["time": clock])
    default: return words(.atDay, ["day": day(time.moment.date), "time": clock])
    }
  }

  private func days(to date: CivilDate) -> Int { date.dayNumber - (time?.moment.date ?? day).dayNumber }

  /// A day by its name and date; far ahead the year belongs to it.
  private func day(_ date: CivilDate) -> RichText { words.text(withWeekday: date, withYear: days(to: date) > 180) }
}

/// What holds on the holidays ahead, for paper that is read later.
extension Adviser {
  /// How many days ahead paper tells of holidays, today counted.
  static let daysOnPaper = 8

  /// The holidays of the coming week on which somebody might go or call in vain, in one line.
  func holidays(of service: ServiceRecord) -> RichText? {
    guard service.hours?.isOnlyByAppointment != true else { return nil }
    return serviceHours(service).flatMap(holidays)
  }

  /// The same of an association.
  func holidays(of association: Desk.Association) -> RichText? {
    guard let hours = association.hours, !hours.isOnlyByAppointment else { return nil }
    return holidays(of: ServiceHours(hours, holidays: pack.holidays))
  }

  private func holidays(of hours: ServiceHours) -> RichText? {
    let days = (0..<Adviser.daysOnPaper).map { CivilDate(dayNumber: day.dayNumber + $0) }
    let lines = [(ServiceHours.HolidayEffect.doubtful, SheetPhrase.paperHoliday), (.closed, .paperHolidayClosed)]
      .compactMap {
        effect, phrase -> RichText? in
        let touched = days.filter { hours.holidayEffect(on: $0) == effect }
        guard !touched.isEmpty else { return nil }
        return words(phrase, ["days": words.list(touched.map { words.text(withWeekday: $0) })])
      }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }
}
