import CivilTime
import OpeningHours

/// A second reading of the rules that shares nothing with the first: it paints each day minute by minute.
struct PaintedHours {
  private static let unpainted: UInt8 = 255
  private let rules: [HoursRule]
  private let holidays: Holidays
  /// One number a state; 0 is closed.
  private(set) var states: [HoursState] = [.closed]

  init(_ hours: OpeningHours, _ holidays: Holidays) {
    rules = hours.rules
    self.holidays = holidays
  }

  /// The numbers of the states of a day's 1440 minutes.
  mutating func day(_ number: Int) -> [UInt8] {
    let bare = [UInt8](repeating: Self.unpainted, count: 1440)
    var layers: [[UInt8]] = []
    var layer = 0
    // Each rule paints over what it overrides; a layer behind `||` shows only through the closed minutes above it.
    let speaks = rules.contains { !$0.isRemark && $0.joining != .fallback && $0.hours != .closed }
    for (index, rule) in rules.enumerated() {
      if rule.joining == .fallback { layer += 1 }
      if rule.joining == .overriding { layer = 0 }
      while layers.count <= layer { layers.append(bare) }
      if rule.isRemark { continue }
      if holds(rule, number), wipes(rule) { layers = layers.map { _ in bare } }
      if stands(index, number - 1) { paint(rule, from: -1440, &layers[layer]) }
      if holds(rule, number) { paint(rule, from: 0, &layers[layer]) }
    }
    var minutes = [UInt8](repeating: 0, count: 1440)
    if !speaks, let remark = rules.first(where: \.isRemark), case .comment(let comment) = remark.hours,
      !rules.contains(where: { !$0.isRemark && holds($0, number) && wipes($0) })
    {
      return [UInt8](repeating: code(.unknown(comment: comment)), count: 1440)
    }
    for layer in layers.reversed() where layer != bare {
      for minute in 0..<1440 where layer[minute] != Self.unpainted { minutes[minute] = layer[minute] }
    }
    return minutes
  }

  private mutating func code(_ state: HoursState) -> UInt8 {
    if let known = states.firstIndex(of: state) { return UInt8(known) }
    states.append(state)
    return UInt8(states.count - 1)
  }

  private func wipes(_ rule: HoursRule) -> Bool {
    rule.joining == .overriding || rule.joining == .adding && rule.hours == .closed
  }

  private func holds(_ rule: HoursRule, _ number: Int) -> Bool {
    let date = CivilDate(dayNumber: number)
    if let dates = rule.dates, !dates.contains(date) { return false }
    return rule.days.weekdays.contains(date.weekday) || rule.days.ordinals.contains { isOrdinal($0, date) }
      || rule.days.namesHolidays && holidays.contains(date)
  }

  /// Counted by walking through the month.
  private func isOrdinal(_ ordinal: OrdinalWeekday, _ date: CivilDate) -> Bool {
    guard date.weekday == ordinal.weekday else { return false }
    var same = 0
    var number = date.dayNumber
    while CivilDate(dayNumber: number).month == date.month {
      same += 1
      number += ordinal.ordinal > 0 ? -7 : 7
    }
    return same == abs(ordinal.ordinal)
  }

  /// Whether a rule's hours of a day hold on it: nothing behind it wipes them out.
  private func stands(_ index: Int, _ number: Int) -> Bool {
    holds(rules[index], number)
      && !rules[(index + 1)...].contains { !$0.isRemark && wipes($0) && holds($0, number) }
  }

  private mutating func paint(_ rule: HoursRule, from offset: Int, _ minutes: inout [UInt8]) {
    switch rule.hours {
    case .closed: break
    case .comment(let comment): if offset == 0 { paint(0, 1440, .unknown(comment: comment), &minutes) }
    case .open(let spans, let comment):
      let state: HoursState = comment.map { .unknown(comment: $0) } ?? .open
      for (span, next) in zip(spans, spans.dropFirst().map(\.start) + [1440]) {
        paint(span.start + offset, span.end + offset, state, &minutes)
        if span.isOpenEnd { paint(span.end + offset, next + offset, .unknown(comment: comment), &minutes) }
      }
    }
  }

  private mutating func paint(_ start: Int, _ end: Int, _ state: HoursState, _ minutes: inout [UInt8]) {
    let number = code(state)
    let open = code(.open)
    for minute in max(0, start)..<max(0, min(end, 1440)) where minutes[minute] != open { minutes[minute] = number }
  }
}
