package import CivilTime

/// What opening hours say of a moment.
package enum HoursState: Hashable, Sendable {
  /// Within the hours.
  case open
  /// Outside the hours.
  case closed
  /// A comment stands where times or "open" would (`"by appointment"`), or an open end (`10:00+`) has begun, which has
  /// no comment.
  case unknown(comment: String?)

  /// Whether one may come after having arranged it.
  package var isByAppointment: Bool {
    if case .unknown(let comment?) = self { meansByAppointment(comment) } else { false }
  }
}

extension OpeningHours {
  /// What holds at a moment on the wall, half open: the minute at which a span ends no longer belongs to it.
  ///
  /// `PH` means the holidays handed in, which are those of the service's city (``Holidays/kept(by:)``). On a holiday of
  /// which no rule speaks, the rules of its weekday hold. Remarks on the whole (``remarks``) say something of the state
  /// only where no other rule opens.
  package func state(at moment: CivilMoment, holidays: Holidays) -> HoursState {
    day(moment.date, holidays).state(at: moment.minute)
  }

  /// The first minute after `moment` at which the state differs, and what it becomes.
  ///
  /// Nil where none is known up to the end of the same day two years later.
  package func nextChange(
    after moment: CivilMoment, holidays: Holidays
  ) -> (moment: CivilMoment, state: HoursState)? {
    var day = day(moment.date, holidays)
    let state = day.state(at: moment.minute)
    if let change = day.change(from: state, after: moment.minute) {
      return CivilMoment(date: moment.date, minute: change.minute).map { ($0, change.state) }
    }
    let today = moment.date.dayNumber
    // Hours that every week has alike change within a week and the night after it, or never.
    let lastDay = isWeekly ? today + 8 : moment.date.adding(months: 24).dayNumber
    guard today < lastDay else { return nil }
    for number in today + 1...lastDay {
      let date = CivilDate(dayNumber: number)
      // The calendar ends with the year 9999.
      guard date.dayNumber == number else { return nil }
      day = DayHours(rules, on: date, isHoliday: isHoliday(date, holidays), yesterday: day.standing)
      if let change = day.change(from: state, after: -1) {
        return CivilMoment(date: date, minute: change.minute).map { ($0, change.state) }
      }
    }
    return nil
  }

  private func day(_ date: CivilDate, _ holidays: Holidays) -> DayHours {
    let eve = CivilDate(dayNumber: date.dayNumber - 1)
    let yesterday =
      goesOverMidnight && eve < date
      ? DayHours(rules, on: eve, isHoliday: isHoliday(eve, holidays), yesterday: []).standing : []
    return DayHours(rules, on: date, isHoliday: isHoliday(date, holidays), yesterday: yesterday)
  }

  private func isHoliday(_ date: CivilDate, _ holidays: Holidays) -> Bool {
    rules.contains(where: \.days.namesHolidays) && holidays.contains(date)
  }

  private var isWeekly: Bool { rules.allSatisfy { $0.isWeekly && !$0.days.namesHolidays } }

  private var goesOverMidnight: Bool {
    rules.contains { ($0.hours.spans.last?.end ?? 0) > 1440 }
  }
}
