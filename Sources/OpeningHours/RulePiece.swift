/// The stretch of the text that one rule takes, and what joins it to the rules in front of it.
struct RulePiece {
  let joining: HoursRule.Joining
  let text: HoursPiece
}

extension HoursPiece {
  /// The pieces of the rules; what stands inside quotes separates nothing.
  ///
  /// A comma begins a new rule only where the rule in front has its hours and no further time span follows:
  /// `Mo,We 09:00-12:00,15:00-18:00, Fr 09:00-10:00` are two rules.
  var rules: [RulePiece] {
    var pieces: [RulePiece] = []
    var joining = HoursRule.Joining.overriding
    var start = startIndex
    var isQuoted = false
    var place = startIndex
    while place < endIndex {
      let next = index(after: place)
      var separator: HoursRule.Joining?
      var rest = next
      if self[place] == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, self[place] == ";" {
        separator = .overriding
      } else if !isQuoted, self[place] == "|", next < endIndex, self[next] == "|" {
        separator = .fallback
        rest = index(after: next)
      } else if !isQuoted, self[place] == ",", self[next...].beginsRule, self[start..<place].hasHours {
        separator = .adding
      }
      if let separator {
        pieces.append(RulePiece(joining: joining, text: self[start..<place]))
        joining = separator
        start = rest
      }
      place = rest
    }
    return pieces + [RulePiece(joining: joining, text: self[start...])]
  }

  /// Whether what follows a comma can be a rule: days, months, a comment, or a year with more behind it.
  private var beginsRule: Bool {
    let text = drop(while: \.properties.isWhitespace)
    guard let first = text.first else { return false }
    if first.properties.isAlphabetic || first == "\"" { return true }
    var piece = text
    guard piece.takeYears() != nil else { return false }
    return piece.first.map { $0.properties.isAlphabetic || $0 == "\"" || ("0"..."9").contains($0) } ?? false
  }

  /// Whether a rule that ends here already says its hours: its last word is a comment, `off`, `24/7` or times.
  private var hasHours: Bool {
    let text = trimmed
    guard let last = text.last, last != ",", last != "]" else { return false }
    if last == "\"" || last == "+" { return true }
    let words = text.split { $0.properties.isWhitespace || $0 == "," }
    guard let word = words.last, let first = word.first else { return false }
    if first.properties.isAlphabetic { return ["off", "closed"].contains(String(word).lowercased()) }
    if word.contains(":") || word.contains("/") { return true }
    // `24` in `Dec 24` and `24-26` in `Dec 24-26` are days; so is `06` in `Dec 24-Jan 06`.
    let isYear = word.pieces(at: "-").allSatisfy { $0.count == 4 }
    return !isYear && !words.dropLast().suffix(1).contains { monthSymbols.contains(String(HoursPiece($0.suffix(3)))) }
  }

  /// Takes years such as `2026` or `2026-2027,2029` off the front, with the blanks behind them.
  ///
  /// Nothing is taken where the figures may be times, or where nothing follows.
  mutating func takeYears() -> [ClosedRange<Int>]? {
    var rest = self
    var years: [ClosedRange<Int>] = []
    while true {
      guard let first = rest.takeYear() else { return nil }
      var last = first
      if rest.first?.isDash ?? false {
        rest = rest.dropFirst()
        guard let end = rest.takeYear(), end >= first else { return nil }
        last = end
      }
      years.append(first...last)
      guard rest.first == "," else { break }
      rest = rest.dropFirst().drop(while: \.properties.isWhitespace)
    }
    guard rest.first?.properties.isWhitespace ?? false else { return nil }
    self = rest.drop(while: \.properties.isWhitespace)
    return isEmpty ? nil : years
  }

  private mutating func takeYear() -> Int? {
    let figures = prefix { ("0"..."9").contains($0) }
    guard figures.count == 4, figures.first != "0", let year = Int(String(figures)) else { return nil }
    self = self[figures.endIndex...]
    return year
  }
}
