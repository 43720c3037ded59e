import Seeded
import Testing

@testable import Wizard

/// A line of text as somebody at a keyboard edits it.
@Suite struct EditedLineTests {
  /// A line whose cursor stands at the bar.
  private func line(_ marked: String) -> EditedLine {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    var line = EditedLine(parts.joined())
    line.apply(.start)
    for _ in 0..<(parts.first?.count ?? 0) { line.apply(.right) }
    return line
  }

  /// A line with a bar where its cursor stands.
  private func marked(_ line: EditedLine) -> String { "\(line.before)|\(line.behind)" }

  @Test func `what is typed goes where the cursor stands`() {
    var line = EditedLine("sceda")
    #expect(marked(line) == "sceda|")
    for edit: EditedLine.Edit in [.left, .left, .left] { line.apply(edit) }
    line.insert("h")
    #expect(marked(line) == "sch|eda")
    line.insert("e, la s")
    #expect(marked(line) == "sche, la s|eda")
  }

  @Test(arguments: [
    (EditedLine.Edit.left, "ab|cd", "a|bcd"), (.left, "|ab", "|ab"), (.right, "ab|cd", "abc|d"), (.right, "ab|", "ab|"),
    (.start, "ab|cd", "|abcd"), (.end, "ab|cd", "abcd|"), (.eraseBefore, "ab|cd", "a|cd"),
    (.eraseBefore, "|cd", "|cd"), (.eraseUnder, "ab|cd", "ab|d"), (.eraseUnder, "ab|", "ab|"),
    (.eraseToStart, "ab|cd", "|cd"), (.eraseToEnd, "ab|cd", "ab|"),
    (.eraseWord, "~/fogli/scheda.pdf|", "~/fogli/|"), (.eraseWord, "~/fogli/|", "~/|"), (.eraseWord, "~/|", "|"),
    (.eraseWord, "prima persona|", "prima |"), (.eraseWord, "prima  |", "|"), (.eraseWord, "|", "|"),
    (.eraseWord, "prima per|sona", "prima |sona"),
  ])
  func `each key does what people know it to do`(edit: EditedLine.Edit, before: String, after: String) {
    var line = line(before)
    line.apply(edit)
    #expect(marked(line) == after)
  }

  @Test(arguments: ["e\u{301}", "👩‍👩‍👧", "🇮🇹", "नि", "한"])
  func `a character of several parts is passed and erased as one`(sign: String) {
    var line = line("a\(sign)|b")
    line.apply(.left)
    #expect(marked(line) == "a|\(sign)b")
    line.apply(.eraseUnder)
    #expect(marked(line) == "a|b")
    line = self.line("a\(sign)|b")
    line.apply(.eraseBefore)
    #expect(marked(line) == "a|b")
  }

  @Test func `an accent typed behind its letter joins it, and the cursor stays behind both`() {
    var line = line("cafe| nero")
    line.insert("\u{301}")
    #expect(marked(line) == "café| nero")
    line.apply(.eraseBefore)
    #expect(marked(line) == "caf| nero")
  }

  @Test func `two halves of a flag that meet become one, and the cursor stands behind it`() {
    var line = line("🇮x|🇹a")
    line.apply(.eraseBefore)
    #expect(marked(line) == "🇮🇹|a")
  }

  /// A line as a row of characters, edited in the plainest way.
  private struct Row {
    var left: [Character] = []
    var right: [Character] = []

    mutating func apply(_ edit: EditedLine.Edit) {
      let all = left + right
      switch edit {
      case .left: if let last = left.popLast() { right.insert(last, at: 0) }
      case .right: if !right.isEmpty { left.append(right.removeFirst()) }
      case .start: (left, right) = ([], all)
      case .end: (left, right) = (all, [])
      case .eraseBefore: _ = left.popLast()
      case .eraseUnder: if !right.isEmpty { right.removeFirst() }
      case .eraseToStart: left = []
      case .eraseToEnd: right = []
      case .eraseWord:
        while let last = left.last, " /".contains(last) { left.removeLast() }
        while let last = left.last, !" /".contains(last) { left.removeLast() }
      }
    }
  }

  private static let signs: [Character] = ["a", "Z", " ", "/", ".", "è", "e\u{301}", "ß", "日", "👩‍👩‍👧", "🇮🇹", "ع", "नि"]

  @Test(arguments: 0..<40)
  func `whatever keys are pressed, the line is that of a plain row of characters`(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    var line = EditedLine()
    var row = Row()
    for step in 0..<400 {
      if Bool.random(using: &chance) {
        let letters = (0..<Int.random(in: 1...3, using: &chance)).compactMap { _ in
          EditedLineTests.signs.randomElement(using: &chance)
        }
        line.insert(String(letters))
        row.left += letters
      } else {
        let edit = EditedLine.Edit.allCases.randomElement(using: &chance) ?? .left
        line.apply(edit)
        row.apply(edit)
      }
      #expect(line.text == String(row.left + row.right), "step \(step)")
      #expect(line.cursor == row.left.count, "step \(step)")
    }
  }

  /// Pieces that join with whatever stands beside them: accents, joiners, halves of flags.
  private static let joining: [String] = [
    "a", "\u{301}", "\u{200D}", "👩", "🇮", "🇹", "\u{1F3FD}", "\u{94D}", "क", "ᄒ", "ᅡ",
  ]

  @Test(arguments: 0..<40)
  func `pieces that join never take the cursor out of the line, nor lose a part`(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed) + 1000)
    var line = EditedLine()
    for step in 0..<400 {
      let old = line
      if let letters = EditedLineTests.joining.randomElement(using: &chance), Int.random(in: 0..<3, using: &chance) > 0
      {
        line.insert(letters)
        let parts = line.text.unicodeScalars.count
        #expect(parts == old.text.unicodeScalars.count + letters.unicodeScalars.count, "step \(step)")
        // What was typed stands before the cursor, in the order of typing.
        let typed = String(old.before).unicodeScalars + Array(letters.unicodeScalars)
        #expect(Array(String(line.before).unicodeScalars.prefix(typed.count)) == Array(typed), "step \(step)")
      } else {
        let edit = EditedLine.Edit.allCases.randomElement(using: &chance) ?? .left
        line.apply(edit)
        // Whole characters go, and none else: what is left was there.
        if edit == .eraseBefore {
          let kept = old.before.dropLast().unicodeScalars.count + old.behind.unicodeScalars.count
          #expect(line.text.unicodeScalars.count == kept, "step \(step)")
        }
      }
      #expect((0...line.text.count).contains(line.cursor), "step \(step)")
      #expect(String(line.before) + String(line.behind) == line.text)
    }
  }
}
