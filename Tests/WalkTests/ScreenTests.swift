import Foundation
import Packs
import Testing
import Texts
import Tmux

/// Windows of every size, environments of every kind.
struct ScreenTests {
  private func tooSmall(_ words: Words, _ columns: Int, _ rows: Int) -> String {
    words(
      .tooSmall, ["columns": "\(columns)", "rows": "\(rows)", "minimumColumns": "60", "minimumRows": "16"])
  }

  @Test func `a window that is too small says so with its size, and the question waits`() throws {
    let sitting = try Desk().sit()
    try sitting.waitFor(question: "request", number: 1)
    try sitting.session.send("1")
    let question = try sitting.waitFor(question: "residence", number: 2)
    for (columns, rows) in [(40, 10), (59, 24), (80, 15), (20, 8)] {
      try sitting.session.resize(rows: rows, columns: columns)
      try sitting.waitFor(tooSmall(sitting.words, columns, rows))
    }
    // A key that cannot be seen to do anything does nothing.
    try sitting.session.send("2", "Enter")
    try sitting.session.resize(rows: 24, columns: 80)
    #expect(try sitting.waitFor(question: "residence", number: 2) == question)
    try sitting.session.send("1")
    try sitting.waitFor(question: "age", number: 3)
  }

  @Test func `the smallest window and a large one show the question`() throws {
    let sitting = try Desk().sit()
    try sitting.waitFor(question: "request", number: 1)
    for (columns, rows) in [(60, 16), (200, 60)] {
      try sitting.session.resize(rows: rows, columns: columns)
      let title = try sitting.words.title(of: "request")
      let labels = try ["asylum", "in_procedure", "minor_alone", "other"].map {
        try sitting.words.label(of: $0, in: "request")
      }
      try sitting.session.waitFor("the question on \(columns)×\(rows)") { screen in
        screen.title == title && screen.rows.count == rows
          && screen.rows[1] == String(repeating: "─", count: columns) && labels.allSatisfy(screen.tells)
      }
    }
  }

  @Test(arguments: ["q", "C-c"])
  func `one key leaves a window that is too small`(key: String) throws {
    let sitting = try Desk().sit()
    try sitting.waitFor(question: "request", number: 1)
    try sitting.session.resize(rows: 10, columns: 40)
    try sitting.waitFor(tooSmall(sitting.words, 40, 10))
    try sitting.session.send(key)
    #expect(try sitting.session.waitForExit() == .status(1))
  }

  @Test(arguments: [nil, ("LC_ALL", "C"), ("LANG", "POSIX")])
  func `letters with accents are shown whatever the language of the environment`(setting: (String, String)?) throws {
    let desk = try Desk()
    var environment = desk.environment
    environment["LANG"] = nil
    if let setting { environment[setting.0] = setting.1 }
    let sitting = try desk.sit(environment: environment)
    let screen = try sitting.waitFor(question: "request", number: 1)
    #expect(screen.contains("2  Ha già appuntamento, modello C3"), "\(screen)")
    #expect(screen.hasSuffix("esci"), "\(screen)")
  }

  /// How the wizard is started, and whether its colours are wanted then.
  private static let colorSettings: [(arguments: String, noColor: String?, isOn: Bool)] = [
    ("", nil, true), ("", "", true), ("", "1", false), ("--color never", nil, false), ("--color always", "1", true),
  ]

  @Test(arguments: colorSettings)
  func `colours are sent only where they are wanted`(arguments: String, noColor: String?, isOn: Bool) throws {
    let desk = try Desk()
    var environment = desk.environment
    environment["NO_COLOR"] = noColor
    // `script` keeps every byte that goes to the terminal.
    let log = desk.path("output")
    let command = "exec '\(Desk.program)' wizard --language it \(arguments)"
    let session = try TmuxSession(
      ["script", "-q", "-c", command, log], environment: environment.merging(["SHELL": "/bin/sh"]) { $1 },
      directory: desk.home)
    let sitting = Sitting(desk: desk, session: session, words: try Words("it"))
    // A result with a danger and a warning, and an error below it: all the colours there are.
    _ = try sitting.answer(for: People.boyAlone)
    try sitting.waitForResult()
    try session.send("End", "w")
    try sitting.waitFor(sitting.words(.notHere))
    try session.send("C-c", "C-c")
    _ = try session.waitForExit()
    let output = try String(contentsOfFile: log, encoding: .utf8)
    #expect(output.contains("Sportello · Milano"))
    #expect(colors(in: output).isEmpty == !isOn, "\(colors(in: output))")
  }

  /// The parameters of SGR (ECMA-48, 8.3.117) that set a colour.
  private func colors(in output: String) -> [Int] {
    output.matches(of: /\x1B\[([0-9;:]*)m/).flatMap { match in
      match.output.1.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
    }.filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
  }
}
