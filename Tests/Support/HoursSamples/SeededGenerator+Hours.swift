import CivilTime
package import OpeningHours
package import Seeded

extension SeededGenerator {
  /// A text of up to `length` of these scalars.
  package mutating func text(of scalars: [Unicode.Scalar], upTo length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      if let scalar = scalars.randomElement(using: &self) { text.append(scalar) }
    }
    return String(text)
  }

  /// Hours of every shape the syntax has; nil where chance made none.
  package mutating func hours() -> OpeningHours? {
    var rules: [HoursRule] = []
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      let weekdays = Set(Weekday.allCases.filter { _ in Bool.random(using: &self) })
      let isEveryDay = Int.random(in: 0...4, using: &self) == 0
      guard let days = DaySelector(weekdays: weekdays, namesHolidays: Bool.random(using: &self)) else { continue }
      if let rule = HoursRule(days: isEveryDay ? .everyDay : days, hours: ruleHours()) { rules.append(rule) }
    }
    return OpeningHours(rules: rules)
  }

  private mutating func ruleHours() -> HoursRule.Hours {
    // Quotes, semicolons and accents that sit on the quote itself are what a comment may trip over.
    let comment = text(of: ["a", " ", ";", ",", "è", "\u{301}", "\u{600}", "\r", "\n", "\"", "2"], upTo: 6)
    switch Int.random(in: 0...5, using: &self) {
    case 0: return .closed
    case 1: return .comment(comment)
    case 2: return .open([.wholeDay], comment: nil)
    default: return .open(spans(), comment: Bool.random(using: &self) ? comment : nil)
    }
  }

  private mutating func spans() -> [TimeSpan] {
    var spans: [TimeSpan] = []
    var earliest = 0
    for _ in 0..<Int.random(in: 1...3, using: &self) where earliest < 1440 {
      let start = Int.random(in: earliest..<1440, using: &self)
      let end = start + Int.random(in: 1..<1440, using: &self)
      if let span = TimeSpan(start: start, end: end) { spans.append(span) }
      earliest = end
    }
    return spans
  }
}
