import Dates

extension HoursWording {
  /// The dates in words: `da giugno a settembre 2026`, `24 dicembre – 6 gennaio`.
  public func text(of dates: DateSelector) -> String {
    let years = dates.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return [list(dates.ranges.map { text(of: $0) }), list(years)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A rule with dates, or with single days of a month, in words: `24 dicembre – 6 gennaio: chiuso`.
  func text(of rule: HoursRule) -> String {
    let words =
      rule.dates == nil || rule.days != .everyDay ? text(days: text(of: rule.days), rule.hours) : bare(rule.hours)
    let dated = rule.dates.map {
      HoursPattern(text: calendar.dated).filled(["dates": text(of: $0), "hours": words])
    }
    let whole = dated ?? words
    guard rule.joining == .adding, rule.hours != .closed else { return whole }
    return HoursPattern(text: also).filled(["hours": whole])
  }

  private func text(of range: CalendarRange) -> String {
    switch range {
    case .months(let first, let last):
      let names = (calendar.name(of: first), calendar.name(of: last))
      if first == last { return names.0 }
      return HoursPattern(text: self.range).filled(["first": names.0, "last": names.1])
    case .days(let first, let last):
      if first == last { return text(of: first) }
      return HoursPattern(text: calendar.dateRange).filled(["first": text(of: first), "last": text(of: last)])
    case .dates(let dates):
      let last = text(of: dates.upperBound)
      if dates.lowerBound == dates.upperBound { return last }
      let isOneYear = dates.lowerBound.year == dates.upperBound.year
      let start = MonthDay(month: dates.lowerBound.month, day: dates.lowerBound.day)
      let first = isOneYear ? start.map { text(of: $0) } : nil
      return HoursPattern(text: calendar.dateRange).filled(["first": first ?? text(of: dates.lowerBound), "last": last])
    }
  }

  private func text(of day: MonthDay) -> String {
    HoursPattern(text: calendar.dayOfMonth).filled(["day": "\(day.day)", "month": calendar.name(of: day.month)])
  }

  private func text(of date: CivilDate) -> String {
    HoursPattern(text: calendar.date)
      .filled(["day": "\(date.day)", "month": calendar.name(of: date.month), "year": "\(date.year)"])
  }

  /// The days of a rule: those of the week, single ones of the month, the holidays.
  private func text(of days: DaySelector) -> String {
    let single = Weekday.allCases.flatMap { day in
      days.ordinalPlaces(of: day).map { calendar.name(of: $0, weekdays[day]) }
    }
    let week = text(of: days.weekdays.runs.flatMap(\.self))
    return list((week.isEmpty ? [] : [week]) + single + (days.namesHolidays ? [holidays] : []))
  }
}
