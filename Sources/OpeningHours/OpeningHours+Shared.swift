import CivilTime

extension OpeningHours {
  /// The hours of the week that both state; nil where they share none, or where one of them says more than spans of every
  /// week: dates, comments, open ends, nights, what holds where it is closed.
  ///
  /// Two sources that disagree are sure of these alone. What they say of public holidays is not looked at.
  package func shared(with other: OpeningHours) -> OpeningHours? {
    guard isPlainWeek, other.isPlainWeek else { return nil }
    var groups: [(spans: [TimeSpan], days: Set<Weekday>)] = []
    for day in Weekday.allCases {
      let theirs = other.spans(on: day)
      let both = spans(on: day).flatMap { span in theirs.compactMap(span.shared) }
      guard !both.isEmpty else { continue }
      if let same = groups.firstIndex(where: { $0.spans == both }) {
        groups[same].days.insert(day)
      } else {
        groups.append((both, [day]))
      }
    }
    return OpeningHours(
      rules: groups.compactMap { group in
        DaySelector(weekdays: group.days).flatMap { HoursRule(days: $0, hours: .open(group.spans, comment: nil)) }
      })
  }

  private var isPlainWeek: Bool {
    exceptions.isEmpty && remarks.isEmpty && fallback == nil
      && schedule.allSatisfy { day in
        day.comment == nil && day.spans.allSatisfy { !$0.isOpenEnd && $0.end <= 1440 }
      }
  }

  private func spans(on day: Weekday) -> [TimeSpan] {
    schedule.filter { $0.days.contains(day) }.flatMap(\.spans).sorted { $0.start < $1.start }
  }
}

extension TimeSpan {
  /// The time that belongs to both; nil where none does.
  fileprivate func shared(with other: TimeSpan) -> TimeSpan? {
    TimeSpan(start: max(start, other.start), end: min(end, other.end))
  }
}
