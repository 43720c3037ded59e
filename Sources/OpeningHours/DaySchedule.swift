package import CivilTime

/// Days of the week that have the same hours: one line of a sign on the door.
package struct DaySchedule: Hashable, Sendable {
  /// The days in the order in which they are read, at least one.
  ///
  /// That is the week from Monday on; only a range of three days or more may cross from Sunday to Monday.
  package let days: [Weekday]
  /// When it is open on each of them; empty where there is only a comment.
  package let spans: [TimeSpan]
  /// What the hours depend on, in the words of the pack (`by appointment`).
  package let comment: String?
}

extension OpeningHours {
  /// The week as a sign on the door shows it: days with the same hours together, in the order of their first day.
  ///
  /// Later rules have overridden earlier ones or added to them. Days on which it is closed are absent, as are remarks on
  /// the whole, rules with dates or with single days of a month, and whatever stands behind `||`.
  package var schedule: [DaySchedule] {
    var groups: [(hours: [HoursRule.Hours], days: Set<Weekday>)] = []
    for day in Weekday.allCases {
      let hours = hours(on: day)
      guard !hours.isEmpty else { continue }
      if let same = groups.firstIndex(where: { $0.hours == hours }) {
        groups[same].days.insert(day)
      } else {
        groups.append((hours, [day]))
      }
    }
    return groups.flatMap { group in
      let days = group.days.runs.flatMap(\.self)
      return group.hours.map { DaySchedule(days: days, spans: $0.spans, comment: $0.comment) }
    }.sorted { ($0.days.first ?? .monday) < ($1.days.first ?? .monday) }
  }

  /// What the last rule that names the public holidays says about them; nil where none does.
  package var holidayHours: HoursRule.Hours? {
    mainRules.last { $0.isWeekly && $0.days.namesHolidays }?.hours
  }

  /// Whether it is open every minute of every day of the week, without a condition and without a rest on holidays
  /// or on other dates.
  package var isAroundTheClock: Bool {
    guard let hours = schedule.first, schedule.count == 1, exceptions.isEmpty else { return false }
    return hours.days.count == 7 && hours.spans == [.wholeDay] && hours.comment == nil
      && [nil, .open([.wholeDay], comment: nil)].contains(holidayHours)
  }

  /// The comments on the whole, in their order (`"by appointment"` without a day), each once.
  package var remarks: [String] {
    rules.filter(\.isRemark).compactMap(\.hours.comment).reduce(into: []) { remarks, comment in
      if !remarks.contains(comment) { remarks.append(comment) }
    }
  }

  /// Whether one comes only after having arranged it: a remark says so, or every day that has hours at all.
  package var isByAppointment: Bool {
    remarks.contains(where: meansByAppointment)
      || !schedule.isEmpty && schedule.allSatisfy { $0.comment.map(meansByAppointment) ?? false }
        && exceptions.allSatisfy { $0.hours == .closed || $0.hours.comment.map(meansByAppointment) ?? false }
  }

  /// The rules with dates, or with single days of a month, in their order: what the schedule cannot show.
  ///
  /// Days on which a later rule of every week overrides them are taken out.
  package var exceptions: [HoursRule] {
    let rules = mainRules
    return rules.indices.compactMap { index in
      let rule = rules[index]
      guard !rule.isWeekly else { return nil }
      let later = rules[index...].filter { $0.isWeekly && !$0.isRemark && $0.joining == .overriding }
      return later.isEmpty ? rule : rule.without(later)
    }
  }

  /// What holds where the rules leave it closed (`||`); nil where nothing does.
  package var fallback: OpeningHours? { OpeningHours(rules: Array(rules.dropFirst(mainRules.count))) }

  /// The rules in front of the first `||`.
  private var mainRules: ArraySlice<HoursRule> { rules.prefix { $0.joining != .fallback } }

  /// What holds on a day of every week: one entry, or more where rules add to each other and cannot be told as one.
  private func hours(on day: Weekday) -> [HoursRule.Hours] {
    var hours: [HoursRule.Hours] = []
    for rule in mainRules where rule.isWeekly && rule.days.weekdays.contains(day) && !rule.isRemark {
      if rule.joining == .overriding || rule.hours == .closed { hours = [] }
      guard rule.hours != .closed else { continue }
      if let last = hours.last, let both = last.joined(with: rule.hours) {
        hours[hours.count - 1] = both
      } else {
        hours.append(rule.hours)
      }
    }
    return hours
  }
}

extension HoursRule {
  /// The rule on the days that these later rules leave to it; nil where they leave none.
  fileprivate func without(_ later: [HoursRule]) -> HoursRule? {
    let taken = later.reduce(into: Set()) { $0.formUnion($1.days.weekdays) }
    let left = DaySelector(
      weekdays: days.weekdays.subtracting(taken), ordinals: days.ordinals.filter { !taken.contains($0.weekday) },
      namesHolidays: days.namesHolidays && !later.contains(where: \.days.namesHolidays))
    return left.flatMap { HoursRule(joining, dates: dates, days: $0, hours: hours) }
  }
}

extension HoursRule.Hours {
  /// When it is open; none where it is closed, or where there is only a comment.
  var spans: [TimeSpan] { if case .open(let spans, _) = self { spans } else { [] } }

  /// What the hours depend on.
  var comment: String? {
    switch self {
    case .open(_, let comment): comment
    case .closed: nil
    case .comment(let comment): comment
    }
  }

  /// Both as one, where they depend on the same and do not overlap.
  fileprivate func joined(with other: HoursRule.Hours) -> HoursRule.Hours? {
    guard case .open(let spans, let comment) = self, case .open(let more, comment) = other else { return nil }
    let both = (spans + more).sorted { $0.start < $1.start }
    return zip(both, both.dropFirst()).allSatisfy { $0.end <= $1.start && !$0.isOpenEnd }
      ? .open(both, comment: comment)
      : nil
  }
}

/// Whether a comment is one of the two that OSM has for hours by arrangement.
func meansByAppointment(_ comment: String) -> Bool {
  ["by appointment", "on appointment"].contains(comment.lowercased())
}
