import CivilTime

/// Reads the dates at the front of a rule: `2026 Dec 24-2027 Jan 06`, `Jun-Sep,Dec 24`.
///
/// Blanks beside a comma or a hyphen are let through: nothing else could be meant.
struct DateReader {
  /// What is still to be read; after a fault, where it lies.
  private(set) var rest: HoursPiece
  /// A fault: what it looked for, where, and what was probably meant.
  struct Fault: Error {
    let expectation: HoursFault.Expectation
    let piece: HoursPiece
    let correction: String?
  }

  init(_ text: HoursPiece) { rest = text }

  /// A month, with a day of it where one is named.
  private struct Point {
    let year: Int?
    let month: Int
    let day: Int?

    /// The same in every year.
    var yearly: Point { Point(year: nil, month: month, day: day) }
  }

  /// The dates, or nil where the rule begins with something else.
  mutating func read() throws(Fault) -> DateSelector? {
    let start = rest
    let years = rest.takeYears()
    guard beginsMonth(rest) else {
      guard let years else { return nil }
      return DateSelector(years: years)
    }
    // A single year in front of a month may be the month's own.
    let own: Int? = years.flatMap { $0.count == 1 && $0[0].count == 1 ? $0[0].lowerBound : nil }
    var items: [(from: Point, through: Point)] = [try item(year: own)]
    while takeJoint(where: { $0 == "," }) {
      let year = takeSingleYear()
      items.append(try item(year: year))
    }
    let read = start[..<rest.startIndex].trimmed
    let isUndated = items.dropFirst().allSatisfy { $0.from.year == nil } && items.allSatisfy { $0.through.year == nil }
    let isEachDated = own != nil && items.dropFirst().allSatisfy { $0.from.year != nil } && !isYearOfMonths(items)
    let selector: DateSelector?
    if years == nil || isEachDated {
      selector = DateSelector(ranges: try ranges(items, read))
    } else if isUndated {
      let yearly = items.map { (from: $0.from.yearly, through: $0.through.yearly) }
      selector = DateSelector(years: years ?? [], ranges: try ranges(yearly, read))
    } else {
      selector = nil
    }
    rest = rest.drop(while: \.properties.isWhitespace)
    guard let selector else { throw fault(read, correction: dated(items)) }
    return selector
  }

  /// Whether it is whole months of one year, which stay months: `2026 Jun-Sep`.
  private func isYearOfMonths(_ items: [(from: Point, through: Point)]) -> Bool {
    items.count == 1 && items[0].from.day == nil && items[0].through.day == nil && items[0].through.year == nil
  }

  private func ranges(_ items: [(from: Point, through: Point)], _ read: HoursPiece) throws(Fault) -> [CalendarRange] {
    try items.map { item throws(Fault) in
      guard let range = range(item.from, item.through) else { throw fault(read) }
      return range
    }
  }

  private func range(_ from: Point, _ through: Point) -> CalendarRange? {
    guard let year = from.year else {
      guard through.year == nil else { return nil }
      switch (from.day, through.day) {
      case (nil, nil): return .months(first: from.month, last: through.month)
      case (let first?, let last?):
        guard let first = MonthDay(month: from.month, day: first), let last = MonthDay(month: through.month, day: last)
        else { return nil }
        return .days(first: first, last: last)
      default: return nil
      }
    }
    guard (from.day == nil) == (through.day == nil) else { return nil }
    let isOverNewYear = (through.month, through.day ?? 0) < (from.month, from.day ?? 0)
    let lastYear = through.year ?? (isOverNewYear ? year + 1 : year)
    guard let first = CivilDate(year: year, month: from.month, day: from.day ?? 1),
      let last = CivilDate(year: lastYear, month: through.month, day: through.day ?? 1), first <= last
    else { return nil }
    guard through.day == nil else { return .dates(first...last) }
    let end = CivilDate(dayNumber: last.adding(months: 1).dayNumber - 1)
    return .dates(first...end)
  }

  /// What `2026 Nov-Feb` was probably meant to say.
  private func dated(_ items: [(from: Point, through: Point)]) -> String? {
    guard items.count == 1, let range = range(items[0].from, items[0].through) else { return nil }
    return DateSelector(ranges: [range])?.description
  }

  private mutating func item(year: Int?) throws(Fault) -> (from: Point, through: Point) {
    let from = Point(year: year, month: try month(), day: takeDay())
    guard takeJoint(where: \.isDash) else { return (from, Point(year: nil, month: from.month, day: from.day)) }
    if from.day != nil, let last = takeDay() { return (from, Point(year: nil, month: from.month, day: last)) }
    let lastYear = takeSingleYear()
    return (from, Point(year: lastYear, month: try month(), day: takeDay()))
  }
}

extension DateReader {
  private mutating func month() throws(Fault) -> Int {
    let name = rest.letters
    guard let month = monthSymbols.firstIndex(of: String(name)).map({ $0 + 1 }) else {
      let word = name.isEmpty ? rest.prefix(while: { !$0.properties.isWhitespace }) : name
      throw Fault(expectation: .month, piece: word, correction: monthGuess(name).map(monthSymbol))
    }
    rest = rest[name.endIndex...]
    return month
  }

  /// Takes the day of a month, with the blanks in front of it; figures that a clock goes on from are none.
  private mutating func takeDay() -> Int? {
    let figures = rest.drop(while: \.properties.isWhitespace).prefix { ("0"..."9").contains($0) }
    let behind = rest[figures.endIndex...]
    guard (1...2).contains(figures.count), let day = Int(String(figures)),
      !(behind.first.map { [":", ".", "h", "+", "/"].contains($0) } ?? false)
    else { return nil }
    rest = behind
    return day
  }

  private mutating func takeJoint(where isJoint: (Unicode.Scalar) -> Bool) -> Bool {
    let text = rest.drop(while: \.properties.isWhitespace)
    guard let first = text.first, isJoint(first) else { return false }
    rest = text.dropFirst().drop(while: \.properties.isWhitespace)
    return true
  }

  private mutating func takeSingleYear() -> Int? {
    var text = rest
    guard let years = text.takeYears(), years.count == 1, years[0].count == 1 else { return nil }
    rest = text
    return years[0].lowerBound
  }

  /// Whether a rule goes on with a month, written rightly or not; what may be a weekday is one (`Mar-Gio`).
  private func beginsMonth(_ text: HoursPiece) -> Bool {
    let name = text.letters
    guard monthSymbols.contains(String(name)) else {
      return monthGuess(name) != nil && Weekday(guessing: String(name).lowercased()) == nil
    }
    var afterWord = text
    let word = afterWord.takeWord()
    let names = word.split { !$0.properties.isAlphabetic }
    return names.allSatisfy { monthGuess($0) != nil } || DaySelector(guessing: word) == nil
  }

  private func fault(_ piece: HoursPiece, correction: String? = nil) -> Fault {
    Fault(expectation: .date, piece: piece, correction: correction)
  }
}

extension HoursPiece {
  fileprivate var letters: HoursPiece { prefix(while: \.properties.isAlphabetic) }
}

/// The month whose English or Italian name begins with these letters, at least three; no two names begin alike.
private func monthGuess(_ letters: HoursPiece) -> Int? {
  let start = String(letters).lowercased()
  guard start.count >= 3 else { return nil }
  return knownMonths.firstIndex { names in names.contains { $0.hasPrefix(start) } }.map { $0 + 1 }
}

// Authors of packs copy dates from Italian doors and English web pages.
private let knownMonths = [
  ["january", "gennaio"], ["february", "febbraio"], ["march", "marzo"], ["april", "aprile"], ["may", "maggio"],
  ["june", "giugno"], ["july", "luglio"], ["august", "agosto"], ["september", "settembre"], ["october", "ottobre"],
  ["november", "novembre"], ["december", "dicembre"],
]
