import Foundation
import Testing
import Tmux

/// The terminal as a person and a screen reader have it: what is shown and what reaches the program.
struct TerminalTests {
  @Test func `keys reach the program under their names`() throws {
    let session = try Probe.session()
    let keys = [
      ("x", "character x"), ("Enter", "enter"), ("C-m", "enter"), ("C-j", "enter"), ("Tab", "tab"), ("BTab", "backTab"),
      ("BSpace", "backspace"), ("C-h", "backspace"), ("DC", "delete"), ("Up", "up"), ("Down", "down"),
      ("Left", "left"), ("Right", "right"), ("Home", "home"), ("End", "end"), ("PPage", "pageUp"),
      ("NPage", "pageDown"), ("F1", "function 1"), ("F12", "function 12"), ("C-c", "control c"),
      ("Escape", "escape"), ("M-x", "unknown"), ("C-Up", "unknown"), ("日", "character 日"),
    ]
    for (number, (key, name)) in keys.enumerated() {
      try session.send(key)
      try session.waitFor("\(number + 1) \(name)")
    }
  }

  @Test func `Ctrl keys that a shell would take are keys`() throws {
    let session = try Probe.session()
    try session.send("C-s", "C-q", "C-v", "C-\\", "C-c", "C-u")
    let screen = try session.waitFor("6 control u")
    #expect(["1 control s", "2 control q", "3 control v", "4 unknown", "5 control c"].allSatisfy(screen.contains))
  }

  @Test func `a moment that is waited for comes once, and a key before it ends the wait`() throws {
    let session = try Probe.session()
    try session.send("C-n")
    try session.waitFor("2 momentCame")
    // A moment that is over comes at once.
    try session.send("C-p")
    try session.waitFor("4 momentCame")
    try session.send("C-r", "a")
    try session.waitFor("6 character a")
    try session.send("b")
    #expect(try !session.waitFor("7 character b").contains("8 "))
  }

  @Test func `a rest ends by itself, or with a key, which is still there afterwards`() throws {
    let session = try Probe.session()
    try session.send("C-y")
    try session.waitFor("2 rested")
    try session.send("C-k", "a")
    let screen = try session.waitFor("5 character a")
    #expect(screen.contains("4 rested"))
  }

  @Test func `a rest ends with a new size, which is told afterwards`() throws {
    let session = try Probe.session()
    try session.send("C-k")
    try session.resize(rows: 30, columns: 100)
    #expect(try session.waitFor("resized 100x30").contains("2 rested"))
  }

  @Test func `a paste is one text`() throws {
    let session = try Probe.session()
    try session.paste("abc\n2\nd ß")
    try session.waitFor("1 paste \"abc\\n2\\nd ß\"")
  }

  @Test func `a new size reaches the program and the screen follows`() throws {
    let session = try Probe.session()
    try session.resize(rows: 30, columns: 100)
    try session.waitFor("1 resized 100x30")
    try session.waitFor("probe 100x30")
    try session.resize(rows: 5, columns: 20)
    try session.waitFor("2 resized 20x5")
    try session.send("a")
    try session.waitFor("3 character a")
  }

  @Test func `a screen of one cell does no harm`() throws {
    let session = try Probe.session()
    try session.resize(rows: 1, columns: 1)
    try session.waitFor("an empty screen") { !$0.contains("probe") }
    try session.resize(rows: 24, columns: 80)
    #expect(try session.waitFor("resized 80x24").contains("1 resized"))
    try session.send("a")
    try session.waitFor("character a")
  }

  @Test func `the cursor can be seen and stands where the frame says`() throws {
    let session = try Probe.session()
    try session.send("a")
    try session.waitFor("1 character a")
    #expect(try session.cursor() == (row: 1, column: 13, isVisible: true))
  }

  @Test(arguments: [["LC_ALL": "C"], [:], ["LANG": "tlh_QO"]])
  func `letters are shown whatever the language of the environment`(language: [String: String]) throws {
    let environment = ["PATH": "/usr/bin:/bin"].merging(language) { $1 }
    let session = try Probe.session(environment: environment)
    try session.waitFor("probe 80x24 ß – è 日")
    try session.send("ß")
    try session.waitFor("1 character ß")
  }

  @Test func `a left over COLUMNS in the environment does not count`() throws {
    let environment = TmuxSession.plainEnvironment.merging(["COLUMNS": "200", "LINES": "9"]) { $1 }
    _ = try Probe.session(environment: environment)
  }

  @Test func `a warning of a library waits until the screen is given back`() throws {
    let session = try Probe.session()
    try session.send("C-w", "a")
    #expect(try !session.waitFor("2 character a").contains("warning"))
    try session.send("C-d")
    #expect(try session.waitForExit() == .status(0))
    #expect(try session.screen() == "a warning of a library")
  }

  @Test func `repainting removes what others wrote`() throws {
    let session = try Probe.session()
    let terminal = try FileHandle(forWritingTo: URL(fileURLWithPath: "/proc/\(session.process())/fd/1"))
    try terminal.write(contentsOf: Data("\u{1B}[5;5Ha message to all".utf8))
    try session.waitFor("a message to all")
    try session.send("C-l")
    #expect(try !session.waitFor("1 control l").contains("message"))
  }
}
