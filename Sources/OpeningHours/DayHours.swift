import CivilTime

/// What the rules make of one civil day: the hours that hold on it, whose state each minute takes.
struct DayHours {
  /// Hours on this day, with the number of `||` that stand in front of them.
  private struct Part {
    let minutes: Range<Int>
    let state: HoursState
    let level: Int
  }

  private var parts: [Part] = []
  /// The rules whose own hours hold on this day: theirs alone go on over midnight.
  private(set) var standing: [Int] = []

  /// The day's hours.
  ///
  /// A span over midnight is part of two days, as the specification has it. On the second an overriding rule takes its
  /// place like that of any other; but one that was overridden on its first day never began, and nothing is left of it
  /// on the second.
  init(_ rules: [HoursRule], on date: CivilDate, isHoliday: Bool, yesterday: [Int]) {
    var level = 0
    let isOnlyRemarks = !rules.contains { !$0.isRemark && $0.hours != .closed && $0.joining != .fallback }
    if isOnlyRemarks, let remark = rules.first(where: \.isRemark) { addOwn(remark, level: 0) }
    for (index, rule) in rules.enumerated() where !rule.isRemark {
      switch rule.joining {
      case .overriding: level = 0
      case .adding: break
      case .fallback: level += 1
      }
      let holds = rule.holds(on: date, isHoliday: isHoliday)
      if holds, rule.joining == .overriding || rule.hours == .closed && rule.joining == .adding {
        parts.removeAll(keepingCapacity: true)
        standing.removeAll(keepingCapacity: true)
      }
      if yesterday.contains(index) { addRest(rule, level: level) }
      if holds, rule.hours != .closed {
        addOwn(rule, level: level)
        standing.append(index)
      }
    }
  }

  /// What holds at a minute of the day, 0 to 1439.
  func state(at minute: Int) -> HoursState {
    var best: Part?
    for part in parts where part.minutes.contains(minute) {
      guard let other = best else {
        best = part
        continue
      }
      // Of hours that stand beside each other, open is surer than a comment, and the later comment is the newer.
      if part.level < other.level || part.level == other.level && (part.state == .open || other.state != .open) {
        best = part
      }
    }
    return best?.state ?? .closed
  }

  /// The first minute after this one, at earliest 0, at which the state is another than the given, and that state.
  func change(from state: HoursState, after minute: Int) -> (minute: Int, state: HoursState)? {
    var first: (minute: Int, state: HoursState)?
    func look(_ place: Int) {
      guard place > minute, place < 1440, place < first?.minute ?? 1440 else { return }
      let then = self.state(at: place)
      if then != state { first = (place, then) }
    }
    look(0)
    for part in parts {
      look(part.minutes.lowerBound)
      look(part.minutes.upperBound)
    }
    return first
  }

  private mutating func addOwn(_ rule: HoursRule, level: Int) {
    switch rule.hours {
    case .closed: break
    case .comment(let comment): parts.append(Part(minutes: 0..<1440, state: .unknown(comment: comment), level: level))
    case .open(let spans, let comment):
      let state = HoursState(comment: comment)
      for (index, span) in spans.enumerated() {
        if span.start < span.end {
          parts.append(Part(minutes: span.start..<min(span.end, 1440), state: state, level: level))
        }
        let next = index + 1 < spans.count ? spans[index + 1].start : 1440
        if span.isOpenEnd, span.end < next {
          parts.append(Part(minutes: span.end..<next, state: .unknown(comment: comment), level: level))
        }
      }
    }
  }

  /// What a rule leaves of the spans that began the day before.
  private mutating func addRest(_ rule: HoursRule, level: Int) {
    guard case .open(let spans, let comment) = rule.hours, let span = spans.last, span.end > 1440 else { return }
    parts.append(Part(minutes: 0..<span.end - 1440, state: HoursState(comment: comment), level: level))
  }
}

extension HoursState {
  fileprivate init(comment: String?) { self = comment.map { .unknown(comment: $0) } ?? .open }
}

extension HoursRule {
  fileprivate func holds(on date: CivilDate, isHoliday: Bool) -> Bool {
    (dates?.contains(date) ?? true) && days.contains(date, isHoliday: isHoliday)
  }
}
