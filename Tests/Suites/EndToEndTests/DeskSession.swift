import Foundation
import Packs
import Testing
import Tmux

/// The wizard on a screen, used as somebody at the desk does: a key, a look, the next key.
struct DeskSession {
  /// Kept for as long as somebody sits there.
  let desk: TestDesk
  let terminal: TmuxSession
  let words: Words

  /// Waits until this question stands, as this one in the row, and gives its screen.
  @discardableResult
  func waitFor(question: String, number: Int) throws -> String {
    let title = try words.title(of: question)
    return try waitFor(title: title, progress: words(.questionNumber, ["number": String(number)]))
  }

  /// Waits until the result stands under this heading, and gives its screen.
  @discardableResult
  func waitForResult(_ heading: String) throws -> String {
    // What is urgent stands before the heading.
    try waitForPage("“\(heading)” as a result") { screen in
      screen.rows[0].hasSuffix(words(.resultTitle))
        && screen.rows.contains { $0.trimmingCharacters(in: .whitespaces) == heading }
    }
  }

  /// Waits until a result stands, and gives its screen.
  @discardableResult
  func waitForResult() throws -> String {
    try waitForPage("a result") { $0.rows[0].hasSuffix(words(.resultTitle)) }
  }

  /// Waits for a page by its title, whatever its first row says.
  @discardableResult
  func waitFor(title: String) throws -> String {
    try waitForPage("the page “\(title)”") { $0.title == title }
  }

  private func waitFor(title: String, progress: String) throws -> String {
    try waitForPage("“\(title)” as \(progress)") { screen in
      // How many questions are left stands behind it, once the whole pack is read; of the first nobody says it.
      let isFirst = progress == words(.questionNumber, ["number": "1"])
      return screen.title == title && screen.rows[0].contains(isFirst ? progress : progress + ",")
    }
  }

  /// Waits for a page, and gives its whole screen.
  ///
  /// A page can be seen half drawn, with rows of the one before. But once its drawing has begun, the cursor is at rest
  /// again only when it is done.
  private func waitForPage(_ what: String, until isReached: (String) -> Bool) throws -> String {
    let end = ContinuousClock.now + TmuxSession.patience
    while true {
      try terminal.waitFor(what, until: isReached)
      let cursor = try terminal.cursor()
      let screen = try terminal.screen()
      if isReached(screen), screen.isAtRest(row: cursor.row, column: cursor.column) { return screen }
      guard ContinuousClock.now < end else { throw TmuxFault.neverHappened(what, screen: screen) }
    }
  }

  /// Waits for words that may be broken over rows.
  @discardableResult
  func waitFor(_ text: String) throws -> String {
    try terminal.waitFor("the words “\(text)”") { $0.flowing.contains(text) }
  }

  /// Presses the keys of an answer.
  func give(_ answer: Visitor.Answer) throws {
    switch answer {
    case .pick(let number, _): try terminal.send("\(number)")
    case .unknown: try terminal.send("u")
    case .number(let number):
      try terminal.type("\(number)")
      try terminal.waitFor("> \(number)")
      try terminal.send("Enter")
    case .move(let number, _):
      try move(to: number)
      try terminal.send("Enter")
    case .tick(let numbers, _):
      for number in numbers {
        try terminal.send("\(number)")
        try terminal.waitFor("\(number)  [x]")
      }
      try terminal.send("Enter")
    case .tickByMoving(let number, _):
      try move(to: number)
      try terminal.send("Space")
      try terminal.waitFor("> \(number)  [x]")
      try terminal.send("Enter")
    case .none: try terminal.send("Enter")
    }
  }

  private func move(to number: Int) throws {
    for _ in 1..<number { try terminal.send("Down") }
    try terminal.waitFor("> \(number)  ")
  }

  /// Answers for a person, and gives the titles of the questions in the order they stood on the screen.
  func answer(for person: Visitor) throws -> [String] {
    var titles: [String] = []
    for (index, (question, answer)) in person.answers.enumerated() {
      titles.append(try waitFor(question: question, number: index + 1).title)
      try give(answer)
    }
    return titles
  }

  /// From the result to the page where the path of a page, a text or an e-mail is typed.
  func openSaving(_ entry: WizardPhrase = .paperSavePage) throws {
    try terminal.send("p")
    try waitFor(title: words(.paperTitle))
    try pick(words(entry))
    try waitFor(title: words(.saveTitle))
  }

  /// Picks the row of the menu that begins like this, by its number.
  func pick(_ label: String) throws {
    var number: String?
    // Rows move down when the printers are known, and nobody presses a number while they do.
    try terminal.waitFor("the row “\(label)”") { screen in
      let row = screen.rows.first { $0.contains("  \(label)") }
      number = row?.first(where: \.isNumber).map(String.init)
      return number != nil && !screen.contains(words(.paperLooking))
    }
    try terminal.send(try #require(number))
  }

  /// Chooses a language of the sheet, as the screen calls it, in the place of another one.
  func choose(language: String, insteadOf old: String) throws {
    try pick(words(.paperLanguage, ["language": old]))
    try waitFor(title: words(.paperLanguageTitle))
    try pick(language)
    try waitFor(words(.paperLanguage, ["language": language]))
  }

  /// Types a path in the place of the one that stands there, and accepts it.
  func save(to path: String, insteadOf offered: String) throws {
    try waitFor("> \(offered)")
    // One Backspace too many would leave the page.
    try terminal.send(bytes: offered.map { _ in 0x7F })
    try terminal.waitFor("an empty field") { $0.rows.contains("  >") }
    try terminal.type(path)
    try waitFor("> \(path)")
    try terminal.send("Enter")
  }

  /// The path that is offered for a page.
  var offeredPath: String { "~/" + words(.savePageName) }
}

extension String {
  /// The rows of a screen.
  var rows: [String] { components(separatedBy: "\n") }

  /// What stands where a page has its title.
  var title: String { rows.count > 2 ? rows[2].trimmingCharacters(in: .whitespaces) : "" }

  /// Whether a cursor here is where a page leaves it: on the focused row, behind what is typed, or where one reads.
  func isAtRest(row: Int, column: Int) -> Bool {
    guard rows.indices.contains(row) else { return false }
    let isFocused = rows[row].hasPrefix("  >") && (column == 2 || column >= rows[row].count)
    return isFocused || (row == 2 && column == 2)
  }

  /// The words of a screen, however they are broken over rows.
  var flowing: String { split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

  /// Whether it is a covered screen: the minute, and nothing else.
  var isClock: Bool { flowing.wholeMatch(of: /\d?\d[:.]\d\d/) != nil }

  /// Whether a line break and a blank more or less would make this contain a text.
  func tells(_ text: String) -> Bool { flowing.localizedCaseInsensitiveContains(text) }
}
