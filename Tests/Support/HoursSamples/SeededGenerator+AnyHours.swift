import CivilTime
package import OpeningHours
package import Seeded

extension SeededGenerator {
  /// Hours of every shape the syntax has, the rarer forms too; nil where chance made none.
  ///
  /// With comments given, those of the hours are among them; without, they hold whatever a comment may trip over.
  package mutating func anyHours(comments: [String] = []) -> OpeningHours? {
    var rules: [HoursRule] = []
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      guard let plain = hours()?.rules.first else { continue }
      let joining: HoursRule.Joining = [.overriding, .adding, .fallback][Int.random(in: 0...2, using: &self)]
      let dates = Bool.random(using: &self) ? dateSelector() : nil
      if let rule = HoursRule(
        joining, dates: dates, days: days(plain.days), hours: commented(openEnds(plain.hours), comments))
      {
        rules.append(rule)
      }
    }
    return OpeningHours(rules: rules)
  }

  /// Years, ranges, or both; nil where chance made none.
  private mutating func dateSelector() -> DateSelector? {
    var years: [ClosedRange<Int>] = []
    var ranges: [CalendarRange] = []
    for _ in 0..<Int.random(in: 0...2, using: &self) {
      let year = Int.random(in: 2025...2028, using: &self)
      years.append(year...year + Int.random(in: 0...1, using: &self))
    }
    for _ in 0..<Int.random(in: 0...2, using: &self) {
      if let range = calendarRange() { ranges.append(range) }
    }
    return DateSelector(years: Int.random(in: 0...2, using: &self) == 0 ? years : [], ranges: ranges)
  }

  private mutating func calendarRange() -> CalendarRange? {
    let first = CivilDate(dayNumber: Int.random(in: 20_400...21_500, using: &self))
    let last = CivilDate(dayNumber: first.dayNumber + Int.random(in: 0...200, using: &self))
    switch Int.random(in: 0...2, using: &self) {
    case 0: return .months(first: first.month, last: last.month)
    case 1:
      guard let start = MonthDay(month: first.month, day: first.day),
        let end = MonthDay(month: last.month, day: last.day)
      else { return nil }
      return .days(first: start, last: end)
    default: return .dates(first...last)
    }
  }

  private mutating func days(_ plain: DaySelector) -> DaySelector {
    guard Int.random(in: 0...2, using: &self) == 0 else { return plain }
    var ordinals: Set<OrdinalWeekday> = []
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let day = Weekday.allCases[Int.random(in: 0...6, using: &self)]
      if let ordinal = OrdinalWeekday(day, Int.random(in: -5...5, using: &self)) { ordinals.insert(ordinal) }
    }
    let weekdays = Bool.random(using: &self) ? plain.weekdays : []
    return DaySelector(weekdays: weekdays, ordinals: ordinals, namesHolidays: plain.namesHolidays) ?? plain
  }

  private mutating func openEnds(_ hours: HoursRule.Hours) -> HoursRule.Hours {
    guard case .open(let spans, let comment) = hours else { return hours }
    var opened: [TimeSpan] = []
    for span in spans {
      let open = TimeSpan(
        start: span.start, end: Bool.random(using: &self) ? span.start : span.end, isOpenEnd: true)
      opened.append(Int.random(in: 0...3, using: &self) == 0 ? open ?? span : span)
    }
    return .open(opened, comment: comment)
  }

  private mutating func commented(_ hours: HoursRule.Hours, _ comments: [String]) -> HoursRule.Hours {
    guard let comment = comments.randomElement(using: &self) else { return hours }
    return switch hours {
    case .open(let spans, .some): .open(spans, comment: comment)
    case .comment: .comment(comment)
    default: hours
    }
  }
}
