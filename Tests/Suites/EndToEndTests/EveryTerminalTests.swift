import Foundation
import Packs
import PrintSystem
import Programs
import Testing
import Tmux

/// Terminals of every kind, in every host and language: served, or refused in a sentence, and given back.
struct EveryTerminalTests {
  /// What the wizard runs in.
  enum Host: String, CaseIterable { case pseudoTerminal, tmux, screen }

  private static let types = ["xterm-256color", "screen", "tmux", "linux", "vt100", "vt220", "dumb", nil]
  private static let languages = ["C", "C.UTF-8", "it_IT.UTF-8"]

  private static let cases = Host.allCases.flatMap { host in
    types.flatMap { type in languages.map { (host, type, $0) } }
  }

  /// Italian with UTF-8, made for the test: few machines have it.
  private func italian(in desk: TestDesk) throws -> String {
    let folder = desk.path("locales")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Unready.check("/usr/bin/localedef", of: "libc-bin")
    let program = try ChildProcess(
      "/usr/bin/localedef", ["-i", "it_IT", "-f", "UTF-8", "\(folder)/it_IT.UTF-8"], environment: [:])
    #expect(program.wait() == .status(0), "no it_IT to be made: .ci/install locales")
    return folder
  }

  private func environment(_ desk: TestDesk, _ type: String?, _ language: String) throws -> [String: String] {
    var environment = desk.environment.merging(["LC_ALL": language, "PS1": "% "]) { $1 }
    environment["TERM"] = type
    if language.hasPrefix("it") { environment["LOCPATH"] = try italian(in: desk) }
    return environment
  }

  @Test(arguments: cases)
  func `the wizard serves or says why not, and gives the terminal back`(
    host: Host, type: String?, language: String
  ) throws {
    let desk = try TestDesk()
    let environment = try environment(desk, type, language)
    let isServed = type != nil && type != "dumb"
    if host == .pseudoTerminal { return try tryAlone(environment, isServed) }
    // The shell has the terminal's own type; only the wizard is told another one.
    let told = type.map { "TERM=\($0)" } ?? "-u TERM"
    let terminal = try hosted(host, desk, environment)
    try terminal.type("stty -a >before; echo earlier''-line\n")
    try terminal.waitFor("earlier-line")
    try terminal.type("env \(told) \"$SPORTELLO\" --language it; echo status''-$?\n")
    if isServed {
      try terminal.waitFor("the first question") { $0.contains("protezione") && $0.contains("> 1  ") }
      try terminal.send("1")
      try terminal.waitFor("  > 1  A Milano")
      try terminal.send("C-c", "C-c")
    }
    let screen = try terminal.waitFor("status-\(isServed ? 1 : 64)")
    #expect(isServed || screen.flowing.contains("TERM"), "\(screen)")
    try terminal.type("stty -a | cmp - before && echo same''-modes\n")
    try terminal.waitFor("same-modes")
    #expect(try !terminal.history().contains("A Milano"))
  }

  private func hosted(
    _ host: Host, _ desk: TestDesk, _ environment: [String: String], rows: Int = 24, hasAlternateScreen: Bool = true
  ) throws -> TmuxSession {
    var environment = environment.merging(["SPORTELLO": TestDesk.program]) { $1 }
    environment["TERM"] = nil
    guard host == .screen else {
      return try TmuxSession(["sh", "-i"], rows: rows, environment: environment, directory: desk.home)
    }
    try Unready.check("/usr/bin/screen", of: "screen")
    let folder = desk.path("screens")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try desk.write("startup_message off\naltscreen \(hasAlternateScreen ? "on" : "off")\ndefutf8 on\n", to: "screenrc")
    environment["SCREENDIR"] = folder
    return try TmuxSession(
      ["/usr/bin/screen", "-U", "-c", desk.path("screenrc"), "sh", "-i"], environment: environment, directory: desk.home
    )
  }

  @Test(arguments: [16, 24, 50], [true, false])
  func `within GNU screen nothing of anybody can be scrolled back to`(rows: Int, hasAlternateScreen: Bool) throws {
    let desk = try TestDesk()
    let environment = try environment(desk, "screen", "C.UTF-8")
    let terminal = try hosted(.screen, desk, environment, rows: rows, hasAlternateScreen: hasAlternateScreen)
    let session = DeskSession(desk: desk, terminal: terminal, words: try Words("it"))
    try terminal.type("\"$SPORTELLO\" --language it; echo status''-$?\n")
    for isLast in [false, true] {
      let person = isLast ? Visitors.pregnantWoman : Visitors.vulnerableMan
      _ = try session.answer(for: person)
      try session.waitForResult()
      try terminal.send("PageDown", "PageUp", "C-l")
      try session.waitForResult()
      try terminal.send(isLast ? "C-c" : "n", isLast ? "C-c" : "1")
      if isLast { try terminal.waitFor("status-0") } else { try session.waitFor(question: "request", number: 1) }
      let copy = desk.path("copy-\(isLast)")
      try terminal.send("C-a", ":")
      try terminal.type("hardcopy -h \(copy)\n")
      try terminal.waitFor("the copy") { _ in FileManager.default.fileExists(atPath: copy) }
      let history = String(decoding: try desk.bytes(copy), as: UTF8.self)
      for secret in try person.hidden() + [session.words(.soFar), session.words(.resultTitle)] {
        #expect(!history.tells(secret), "\(history)")
      }
    }
  }

  /// Without anybody in between: what is sent is looked at byte by byte.
  private func tryAlone(_ environment: [String: String], _ isServed: Bool) throws {
    let terminal = try PseudoTerminal([TestDesk.program, "--language", "it"], environment: environment)
    if isServed {
      _ = try terminal.output(until: "protezione")
      terminal.send("\u{3}\u{3}")
      terminal.readToEnd()
    } else {
      #expect(try !terminal.output(until: "TERM").contains("\u{1B}"))
    }
    #expect(try terminal.end().status == (isServed ? 1 : 64))
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [(65535, 65535), (1, 1), (0, 0), (5000, 3)] as [(UInt16, UInt16)])
  func `a window of an absurd size is survived`(rows: UInt16, columns: UInt16) throws {
    let desk = try TestDesk()
    let terminal = try PseudoTerminal(
      [TestDesk.program, "--language", "it"], environment: desk.environment.merging(["TERM": "xterm"]) { $1 },
      rows: rows, columns: columns)
    _ = terminal.output(within: 5)
    // Another size than a terminal has that tells none: it is drawn anew.
    terminal.resize(rows: 30, columns: 100)
    // What was drawn on a thousand lines is read first.
    _ = try terminal.output(until: "protezione", within: 60)
    terminal.send("\u{3}\u{3}")
    terminal.readToEnd()
    #expect(try terminal.end().status == 1)
    #expect(terminal.isAsBefore)
  }
}
