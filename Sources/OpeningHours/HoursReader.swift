import CivilTime

/// Reads the OSM syntax, from the left, up to the first fault.
struct HoursReader {
  /// The text as it was given, for the columns of faults.
  let text: String

  func rules() throws(HoursFault) -> [HoursRule] {
    try Substring(text).unicodeScalars.rules.map { piece throws(HoursFault) in
      try rule(piece.text.trimmed, piece.joining)
    }
  }

  private func rule(_ piece: HoursPiece, _ joining: HoursRule.Joining) throws(HoursFault) -> HoursRule {
    guard !piece.isEmpty else { throw fault(.rule, piece) }
    var rest = piece
    let dates = try dates(&rest)
    var days: DaySelector?
    if rest.first?.properties.isAlphabetic ?? false {
      var afterDays = rest
      let word = afterDays.takeWord()
      if !isOff(word) {
        days = try selector(word)
        rest = afterDays
      }
    }
    let hours = try hours(&rest, isForEveryDay: days == nil && dates == nil)
    guard rest.isEmpty else { throw fault(.endOfRule, rest) }
    // What was read keeps the terms of a rule; should the two ever disagree, it is still a fault and no crash.
    guard let rule = HoursRule(joining, dates: dates, days: days ?? .everyDay, hours: hours) else {
      throw fault(.rule, piece)
    }
    return rule
  }

  private func dates(_ rest: inout HoursPiece) throws(HoursFault) -> DateSelector? {
    var reader = DateReader(rest)
    do throws(DateReader.Fault) {
      let dates = try reader.read()
      rest = reader.rest
      return dates
    } catch {
      throw fault(error.expectation, error.piece, correction: error.correction)
    }
  }

  private func hours(_ rest: inout HoursPiece, isForEveryDay: Bool) throws(HoursFault) -> HoursRule.Hours {
    if rest.first == "\"" { return .comment(try comment(&rest)) }
    let word = rest.takeWord()
    if isOff(word) { return .closed }
    let spans = isForEveryDay && String(word) == "24/7" ? [.wholeDay] : try spans(word)
    return .open(spans, comment: rest.first == "\"" ? try comment(&rest) : nil)
  }

  private func comment(_ rest: inout HoursPiece) throws(HoursFault) -> String {
    let inside = rest.dropFirst()
    guard let end = inside.firstIndex(of: "\"") else { throw fault(.closingQuote, rest) }
    let words = inside[..<end]
    if words.trimmed.isEmpty { throw fault(.comment, rest[...end]) }
    rest = inside[end...].dropFirst().trimmed
    return String(words)
  }

  private func isOff(_ word: HoursPiece) -> Bool { ["off", "closed"].contains(String(word)) }

  private func selector(_ word: HoursPiece) throws(HoursFault) -> DaySelector {
    if let selector = DaySelector(symbols: word) { return selector }
    if let guess = DaySelector(guessing: word) { throw fault(.weekdays, word, correction: guess.description) }
    for item in word.listItems {
      if let bracket = item.firstIndex(of: "["), DaySelector(guessing: item[..<bracket]) != nil {
        guard item.last == "]", OrdinalWeekday.places(item[bracket...].dropFirst().dropLast()) != nil else {
          throw fault(.ordinal, item[bracket...])
        }
        continue
      }
      for name in item.split(whereSeparator: \.isDash) where DaySelector(guessing: name) == nil {
        throw fault(.weekday, name.trimmed)
      }
      if DaySelector(guessing: item) == nil { throw fault(.weekdays, item.trimmed.isEmpty ? word : item.trimmed) }
    }
    throw fault(.weekdays, word)
  }

  private func spans(_ word: HoursPiece) throws(HoursFault) -> [TimeSpan] {
    let items = word.pieces(at: ",")
    var spans: [TimeSpan] = []
    for item in items {
      guard let span = TimeSpan(symbols: item) else { throw spanFault(word, items) }
      if let last = spans.last, span.start < last.end { throw fault(.laterSpan, item) }
      spans.append(span)
    }
    return spans
  }

  private func spanFault(_ word: HoursPiece, _ items: [HoursPiece]) -> HoursFault {
    var meant: [String] = []
    var firstFault: HoursFault?
    for item in items {
      let written = item.trimmed
      // A blank beside a comma is no fault of the span itself; only the whole list can show it.
      if let span = TimeSpan(symbols: written) {
        meant.append(span.description)
        continue
      }
      let itemFault: HoursFault
      switch SpanGuess(item) {
      case .span(let span):
        meant.append(span.description)
        itemFault = fault(.timeSpan, written, correction: span.description)
      case .noTimeOfDay(let time): itemFault = fault(.timeOfDay, time)
      case .openEnd: itemFault = fault(.closingTime, written)
      case .off: itemFault = fault(.timeSpan, written, correction: "off")
      case .weekdays: itemFault = fault(.semicolon, written)
      case .unknown: itemFault = fault(.timeSpan, written.isEmpty ? word : written)
      }
      firstFault = firstFault ?? itemFault
    }
    if let firstFault, meant.count < items.count { return firstFault }
    return fault(.timeSpan, word, correction: meant.joined(separator: ","))
  }

  private func fault(
    _ expectation: HoursFault.Expectation, _ piece: HoursPiece, correction: String? = nil
  ) -> HoursFault {
    // A piece may begin inside a character, after which its column is that character's.
    let column = text.indices.prefix { $0 <= piece.startIndex }.count + (piece.startIndex == text.endIndex ? 1 : 0)
    return HoursFault(
      column: max(1, column), found: String(piece), expectation: expectation, correction: correction)
  }
}
