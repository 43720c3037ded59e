import CivilTime
package import Texts

extension HoursWording {
  /// The dates in words: `da giugno a settembre 2026`, `24 dicembre – 6 gennaio`.
  package func text(of dates: DateSelector) -> RichText {
    let years = dates.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return [list(dates.ranges.map { text(of: $0) }), list(years.map { RichText($0, .date) })]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A rule with dates, or with single days of a month, in words: `24 dicembre – 6 gennaio: chiuso`.
  func text(of rule: HoursRule) -> RichText {
    let words =
      rule.dates == nil || rule.days != .everyDay ? text(days: text(of: rule.days), rule.hours) : bare(rule.hours)
    let dated = rule.dates.map { phrases(.dated, ["dates": text(of: $0), "hours": words]) }
    let whole = dated ?? words
    guard rule.joining == .adding, rule.hours != .closed else { return whole }
    return phrases(.also, ["hours": whole])
  }

  private func text(of range: CalendarRange) -> RichText {
    switch range {
    case .months(let first, let last):
      if first == last { return RichText(name(of: first)) }
      return phrases(
        phrases[.monthRange] == nil ? .range : .monthRange,
        ["first": RichText(name(of: first)), "last": RichText(name(of: last))])
    case .days(let first, let last):
      if first == last { return text(of: first) }
      return phrases(.dateRange, ["first": text(of: first), "last": text(of: last)])
    case .dates(let dates):
      let last = text(of: dates.upperBound)
      if dates.lowerBound == dates.upperBound { return last }
      let isOneYear = dates.lowerBound.year == dates.upperBound.year
      let start = MonthDay(month: dates.lowerBound.month, day: dates.lowerBound.day)
      let first = isOneYear ? start.map { text(of: $0) } : nil
      return phrases(.dateRange, ["first": first ?? text(of: dates.lowerBound), "last": last])
    }
  }

  private func text(of day: MonthDay) -> RichText {
    RichText(
      phrases.text(.dayOfMonth, ["day": RichText(name(ofDay: day.day)), "month": RichText(name(of: day.month))]), .date)
  }

  private func text(of date: CivilDate) -> RichText {
    let month = RichText(name(of: date.month))
    return RichText(
      phrases.text(.date, ["day": RichText(name(ofDay: date.day)), "month": month, "year": "\(date.year)"]), .date)
  }

  /// The days of a rule: those of the week, single ones of the month, the holidays.
  private func text(of days: DaySelector) -> RichText {
    let single = Weekday.allCases.flatMap { day in days.ordinalPlaces(of: day).map { name(of: $0, weekdays[day]) } }
    let week = text(of: days.weekdays.runs.flatMap(\.self))
    return list((week.isEmpty ? [] : [week]) + single + (days.namesHolidays ? [phrases(.holidays)] : []))
  }
}
