import Foundation
import Packs
import Testing
import Tmux

/// What one can scroll back to tells nothing of anybody, whatever the terminal keeps.
struct ScrollbackTests {
  /// A terminal, whether it has another screen for programs, and its height.
  struct Place: CustomTestStringConvertible, Sendable {
    let type: String
    let hasAlternateScreen: Bool
    let rows: Int

    var testDescription: String { "\(type), \(rows) rows\(hasAlternateScreen ? "" : ", no alternate screen")" }
  }

  private static let places = [
    Place(type: "tmux-256color", hasAlternateScreen: true, rows: 24),
    Place(type: "tmux-256color", hasAlternateScreen: false, rows: 24),
    Place(type: "xterm-256color", hasAlternateScreen: false, rows: 20),
    Place(type: "screen-256color", hasAlternateScreen: false, rows: 50),
    Place(type: "vt100", hasAlternateScreen: false, rows: 24),
    Place(type: "vt220", hasAlternateScreen: true, rows: 24),
    Place(type: "linux", hasAlternateScreen: false, rows: 30),
  ]

  /// A shell with the wizard at a result, whose window has meanwhile been smaller, and whose screen was drawn anew.
  private func shellAtResult(_ place: Place) throws -> Shell {
    let shell = try Shell(
      TestDesk(), rows: place.rows, type: place.type, hasAlternateScreen: place.hasAlternateScreen)
    try shell.start()
    _ = try shell.session.answer(for: Visitors.vulnerableMan)
    try shell.session.waitForResult()
    try shell.terminal.resize(rows: place.rows - 4, columns: 70)
    try shell.terminal.waitFor("the smaller screen") { $0.split(separator: "\n").allSatisfy { $0.count <= 70 } }
    try shell.session.waitForResult()
    try shell.terminal.resize(rows: place.rows, columns: 80)
    try shell.terminal.waitFor("the larger screen") {
      $0.contains(String(repeating: "─", count: 80)) || !$0.contains("─")
    }
    try shell.session.waitForResult()
    try shell.terminal.send("C-l")
    try shell.session.waitForResult()
    return shell
  }

  private func traces(_ words: Words) throws -> [String] {
    try Visitors.vulnerableMan.hidden() + [words(.soFar), words(.resultTitle)]
  }

  @Test(arguments: places)
  func `after "next person" nothing of the one before can be scrolled back to`(place: Place) throws {
    let shell = try shellAtResult(place)
    try shell.terminal.send("n")
    try shell.session.waitFor(title: shell.words(.nextPersonTitle))
    try shell.terminal.send("1")
    try shell.session.waitFor(question: "request", number: 1)
    let history = try shell.terminal.history()
    for trace in try traces(shell.words) { #expect(!history.tells(trace), "\(history)") }
  }

  @Test(arguments: places)
  func `behind the cover nothing of anybody can be scrolled back to`(place: Place) throws {
    let shell = try shellAtResult(place)
    let traces = try traces(shell.words)
    try shell.terminal.send("b")
    try shell.terminal.waitFor("a history without the person") { screen in
      let history = try shell.terminal.history()
      return !screen.contains(shell.words(.resultTitle)) && traces.allSatisfy { !history.tells($0) }
    }
    // The person is not forgotten.
    try shell.terminal.send("Space")
    try shell.session.waitForResult()
  }

  @Test(arguments: places, [SIGTERM, nil])
  func `after the end nothing of anybody can be scrolled back to`(place: Place, signal: Int32?) throws {
    let shell = try shellAtResult(place)
    if let signal { kill(try shell.number(), signal) } else { try shell.terminal.send("C-c", "C-c") }
    try shell.terminal.waitFor("the shell") { $0.hasSuffix("%") }
    let history = try shell.terminal.history()
    for trace in try traces(shell.words) { #expect(!history.tells(trace), "\(history)") }
  }
}
