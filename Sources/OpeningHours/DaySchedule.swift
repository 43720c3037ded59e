public import Dates

/// Days of the week that have the same hours: one line of a sign on the door.
public struct DaySchedule: Hashable, Sendable {
  /// The days in the order in which they are read, at least one.
  ///
  /// That is the week from Monday on; only a range of three days or more may cross from Sunday to Monday.
  public let days: [Weekday]
  /// When it is open on each of them; empty where there is only a comment.
  public let spans: [TimeSpan]
  /// What the hours depend on, in the words of the pack (`by appointment`).
  public let comment: String?
}

extension OpeningHours {
  /// The week as a sign on the door shows it: days with the same hours together, in the order of their first day.
  ///
  /// Later rules have overridden earlier ones. Days on which it is closed are absent, as are remarks on the whole.
  public var schedule: [DaySchedule] {
    var groups: [(hours: HoursRule.Hours, days: Set<Weekday>)] = []
    for day in Weekday.allCases {
      guard let hours = hours(on: day), hours != .closed else { continue }
      if let same = groups.firstIndex(where: { $0.hours == hours }) {
        groups[same].days.insert(day)
      } else {
        groups.append((hours, [day]))
      }
    }
    return groups.map { DaySchedule(days: $0.days.runs.flatMap(\.self), hours: $0.hours) }
      .sorted { ($0.days.first ?? .monday) < ($1.days.first ?? .monday) }
  }

  /// What the last rule that names the public holidays says about them; nil where none does.
  public var holidayHours: HoursRule.Hours? { rules.last { $0.days.namesHolidays }?.hours }

  /// Whether it is closed on public holidays; nil where the hours do not say.
  public var isClosedOnHolidays: Bool? { holidayHours.map { $0 == .closed } }

  /// Whether it is open every minute of every day of the week, without a condition and without a rest on holidays.
  public var isAroundTheClock: Bool {
    guard let hours = schedule.first, schedule.count == 1 else { return false }
    return hours.days.count == 7 && hours.spans == [.wholeDay] && hours.comment == nil
      && [nil, .open([.wholeDay], comment: nil)].contains(holidayHours)
  }

  /// The comments on the whole, in their order (`"by appointment"` without a day), each once.
  public var remarks: [String] {
    var remarks: [String] = []
    for rule in rules where rule.isRemark {
      if case .comment(let comment) = rule.hours, !remarks.contains(comment) { remarks.append(comment) }
    }
    return remarks
  }

  /// Whether one comes only after having arranged it: a remark says so, or every day that has hours at all.
  public var isByAppointment: Bool {
    remarks.contains(where: meansByAppointment)
      || !schedule.isEmpty && schedule.allSatisfy { $0.comment.map(meansByAppointment) ?? false }
  }

  private func hours(on day: Weekday) -> HoursRule.Hours? {
    rules.last { $0.days.weekdays.contains(day) && !$0.isRemark }?.hours
  }
}

extension DaySchedule {
  fileprivate init(days: [Weekday], hours: HoursRule.Hours) {
    self.days = days
    switch hours {
    case .open(let spans, let comment): (self.spans, self.comment) = (spans, comment)
    case .closed: (self.spans, self.comment) = ([], nil)
    case .comment(let comment): (self.spans, self.comment) = ([], comment)
    }
  }
}

/// Whether a comment is one of the two that OSM has for hours by arrangement.
func meansByAppointment(_ comment: String) -> Bool {
  ["by appointment", "on appointment"].contains(comment.lowercased())
}
