import Foundation
import Packs
import Testing
import Texts
import Tmux

/// Windows of every size, environments of every kind.
struct ScreenTests {
  private func tooSmall(_ words: Words, _ columns: Int, _ rows: Int) -> String {
    words(
      .tooSmall, ["columns": "\(columns)", "rows": "\(rows)", "minimumColumns": "20", "minimumRows": "5"])
  }

  @Test func `a window that is too small says so with its size, and the question waits`() throws {
    let session = try TestDesk().sit()
    try session.waitFor(question: "request", number: 1)
    try session.terminal.send("1")
    let question = try session.waitFor(question: "residence", number: 2)
    for (columns, rows) in [(19, 10), (80, 4), (15, 24), (40, 3)] {
      try session.terminal.resize(rows: rows, columns: columns)
      try session.waitFor(tooSmall(session.words, columns, rows))
    }
    // A key that cannot be seen to do anything does nothing.
    try session.terminal.send("2", "Enter")
    try session.terminal.resize(rows: 24, columns: 80)
    #expect(try session.waitFor(question: "residence", number: 2) == question)
    try session.terminal.send("1")
    try session.waitFor(question: "age", number: 3)
  }

  @Test func `the smallest window and a large one show the question`() throws {
    let session = try TestDesk().sit()
    try session.waitFor(question: "request", number: 1)
    for (columns, rows) in [(60, 16), (200, 60)] {
      try session.terminal.resize(rows: rows, columns: columns)
      let title = try session.words.title(of: "request")
      let labels = try session.words.labels(of: "request")
      try session.terminal.waitFor("the question on \(columns)×\(rows)") { screen in
        screen.title == title && screen.rows.count == rows
          && screen.rows[1] == String(repeating: "─", count: columns) && labels.allSatisfy(screen.tells)
      }
    }
  }

  @Test func `on the smallest window of all somebody can still answer`() throws {
    let session = try TestDesk().sit(rows: 5, columns: 20)
    for (first, second) in [("1  Asilo", "2  Ha già"), ("1  A Milano", "2  ")] {
      try session.terminal.waitFor("  > \(first)")
      try session.terminal.send("Down")
      try session.terminal.waitFor("  > \(second)")
      try session.terminal.send("1")
    }
    try session.terminal.waitFor("the field") { $0.rows.contains("  >") }
    try session.terminal.type("35")
    try session.terminal.waitFor("  > 35")
    try session.terminal.resize(rows: 24, columns: 80)
    try session.waitFor(question: "age", number: 3)
  }

  @Test(arguments: ["q", "C-c"])
  func `one key leaves a window that is too small`(key: String) throws {
    let session = try TestDesk().sit()
    try session.waitFor(question: "request", number: 1)
    try session.terminal.resize(rows: 4, columns: 40)
    try session.waitFor(tooSmall(session.words, 40, 4))
    try session.terminal.send(key)
    #expect(try session.terminal.waitForExit() == .status(1))
  }

  @Test(arguments: [("999999", "-3"), ("0", "0"), ("1", "1"), ("abc", "80x")])
  func `absurd LINES and COLUMNS count for nothing beside the terminal's size`(lines: String, columns: String) throws {
    let desk = try TestDesk()
    let environment = desk.environment.merging(["LINES": lines, "COLUMNS": columns]) { $1 }
    let session = try desk.sit(environment: environment)
    let screen = try session.waitFor(question: "request", number: 1)
    #expect(screen.rows.count == 24 && screen.rows[1] == String(repeating: "─", count: 80), "\(screen)")
  }

  @Test(arguments: [nil, ("LC_ALL", "C"), ("LANG", "POSIX")])
  func `letters with accents are shown whatever the language of the environment`(setting: (String, String)?) throws {
    let desk = try TestDesk()
    var environment = desk.environment
    environment["LANG"] = nil
    if let setting { environment[setting.0] = setting.1 }
    let session = try desk.sit(environment: environment)
    let screen = try session.waitFor(question: "request", number: 1)
    let labels = try session.words.labels(of: "request")
    let accented = try #require(labels.first { !$0.utf8.allSatisfy { $0 < 0x80 } }, "\(labels)")
    #expect(screen.tells(accented), "\(screen)")
    #expect(screen.hasSuffix(session.words(.doHelp)), "\(screen)")
  }

  /// How the wizard is started, and whether its colours are wanted then.
  private static let colorSettings: [(arguments: String, noColor: String?, isOn: Bool)] = [
    ("", nil, true), ("", "", true), ("", "1", false), ("--color never", nil, false), ("--color always", "1", true),
  ]

  @Test(arguments: colorSettings)
  func `colours are sent only where they are wanted`(arguments: String, noColor: String?, isOn: Bool) throws {
    let desk = try TestDesk()
    var environment = desk.environment
    environment["NO_COLOR"] = noColor
    // `script` keeps every byte that goes to the terminal.
    let log = desk.path("output")
    let command = "exec '\(TestDesk.program)' wizard --language it \(arguments)"
    let terminal = try TmuxSession(
      ["script", "-q", "-c", command, log], environment: environment.merging(["SHELL": "/bin/sh"]) { $1 },
      directory: desk.home)
    let session = DeskSession(desk: desk, terminal: terminal, words: try Words("it"))
    // A result with a danger and a warning, and an error below it: all the colours there are.
    _ = try session.answer(for: Visitors.boyAlone)
    try session.waitForResult()
    try terminal.send("End", "w")
    try session.waitFor(session.words(.notHere))
    try terminal.send("C-c", "C-c")
    _ = try terminal.waitForExit()
    let output = try String(contentsOfFile: log, encoding: .utf8)
    #expect(output.contains(session.words.caption))
    #expect(colors(in: output).isEmpty == !isOn, "\(colors(in: output))")
  }

  /// The parameters of SGR (ECMA-48, 8.3.117) that set a colour.
  private func colors(in output: String) -> [Int] {
    output.matches(of: /\x1B\[([0-9;:]*)m/).flatMap { match in
      match.output.1.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
    }.filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
  }
}
