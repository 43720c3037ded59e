import Foundation
import Testing
import Tmux

/// A shell in which the wizard runs, with a line on its screen that was there before.
struct Shell {
  let desk: TestDesk
  let terminal: TmuxSession
  let words: Words
  var session: DeskSession { DeskSession(desk: desk, terminal: terminal, words: words) }

  private static let marker = "earlier-line"

  /// - Parameters:
  ///   - type: what the terminal says that it is; tmux's own where nothing is named.
  ///   - hasAlternateScreen: else the wizard draws on the screen that can be scrolled back to, and cannot know it.
  init(
    _ desk: TestDesk, language: String = "it", rows: Int = 24, type: String? = nil, hasAlternateScreen: Bool = true
  ) throws {
    self.desk = desk
    words = try Words(language)
    let own = ["PS1": "% ", "SPORTELLO": TestDesk.program, "LANGUAGE": language]
    terminal = try TmuxSession(
      ["sh", "-i"], rows: rows,
      environment: desk.environment.merging(own) { $1 }.merging(type.map { ["TERM": $0] } ?? [:]) { $1 },
      directory: desk.home, hasAlternateScreen: hasAlternateScreen)
    try terminal.type("stty -a >before; echo earlier''-line\n")
    try terminal.waitFor(Shell.marker)
  }

  /// Starts the wizard as the foreground job; the arguments are the shell's own words.
  func start(_ arguments: String = "") throws {
    try terminal.type("sh -c 'echo $$ >number; exec \"$SPORTELLO\" --language \"$LANGUAGE\" \(arguments)'\n")
  }

  /// The number of the wizard's process.
  func number() throws -> pid_t {
    let text = try String(contentsOf: desk.home.appendingPathComponent("number"), encoding: .utf8)
    return try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Waits for the shell, expects everything as it was and nothing left of the wizard, and gives the screen.
  @discardableResult
  func expectGivenBack(status: Int, nothingOf secrets: [String]) throws -> String {
    try terminal.waitFor("the shell") { $0.hasSuffix("%") }
    // A mark of its own: the answer to an earlier question may still be on the screen.
    let mark = UInt32.random(in: .min ... .max)
    try terminal.type("echo status''-$?; stty -a | cmp - before && echo same''-modes-\(mark)\n")
    let screen = try terminal.waitFor("same-modes-\(mark)")
    #expect(screen.contains("status-\(status)\n"), "\(screen)")
    #expect(screen.contains(Shell.marker), "\(screen)")
    #expect(try terminal.cursor().isVisible)
    let history = try terminal.history()
    for secret in secrets { #expect(!history.tells(secret), "\(history)") }
    return screen
  }
}
