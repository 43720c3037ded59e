import Foundation
import Testing
import Tmux

/// The terminal is given back, however the program ends or stops.
struct MannersTests {
  /// A shell with the probe as its foreground job.
  private final class Shell {
    let session: TmuxSession
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      session = try TmuxSession(
        ["sh", "-i"], rows: 24, columns: 80,
        environment: TmuxSession.plainEnvironment.merging(["PS1": "% ", "PROBE": Probe.path]) { $1 },
        directory: folder)
      try session.type("stty -a >before; echo earlier''-line\n")
      try session.waitFor("earlier-line")
      try session.type("sh -c 'echo $$ >number; exec \"$PROBE\"'\n")
      try session.waitFor("probe 80x24")
    }

    deinit {
      do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
    }

    /// The number of the probe's process.
    func number() throws -> pid_t {
      let text = try String(contentsOf: folder.appendingPathComponent("number"), encoding: .utf8)
      return try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// Waits for the shell, expects all as it was, and gives the screen.
    func expectGivenBack(status: [Int]) throws -> String {
      try session.waitFor("the shell") { $0.hasSuffix("%") }
      // A mark of its own: the answer to an earlier question may still be on the screen.
      let mark = UInt32.random(in: .min ... .max)
      try session.type("echo status''-$?; stty -a | cmp - before && echo same''-modes-\(mark)\n")
      let screen = try session.waitFor("same-modes-\(mark)")
      #expect(status.contains { screen.contains("status-\($0)\n") }, "\(screen)")
      #expect(screen.contains("earlier-line"))
      #expect(try !session.history().contains("probe 80x24"))
      #expect(try session.cursor().isVisible)
      // A paste mode left on would show its brackets here.
      try session.paste("echo pas''ted")
      #expect(try !session.waitFor("echo pas''ted").contains("200~"))
      return screen
    }
  }

  @Test func `leaving gives back the screen and the modes`() throws {
    let shell = try Shell()
    try shell.session.send("C-d")
    _ = try shell.expectGivenBack(status: [0])
  }

  @Test func `an exit from anywhere gives them back`() throws {
    let shell = try Shell()
    try shell.session.send("C-e")
    _ = try shell.expectGivenBack(status: [7])
  }

  /// Every signal that ends a program and is no fault of its own: 32 and 33 belong to the C library.
  private static let ending: [Int32] = {
    let others: Set<Int32> = [
      SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGSEGV, SIGSYS, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN,
      SIGTTOU, SIGURG, SIGWINCH, 32, 33,
    ]
    return (1...64).filter { !others.contains($0) }
  }()

  @Test(arguments: ending)
  func `a signal from outside gives them back and ends the program`(signal: Int32) throws {
    let shell = try Shell()
    try shell.session.send("C-w", "a")
    try shell.session.waitFor("2 character a")
    kill(try shell.number(), signal)
    let screen = try shell.expectGivenBack(status: [128 + Int(signal)])
    #expect(screen.contains("a warning of a library"))
    #expect(!screen.contains("core dumped"))
  }

  @Test(arguments: [
    // Swift traps by an illegal instruction on Intel and a breakpoint on ARM.
    ("C-f", [128 + SIGILL, 128 + SIGTRAP], "Fatal error: the probe was told to"),
    ("C-a", [128 + SIGABRT], "fault of its own (signal 6)"),
    ("C-o", [128 + SIGSEGV], "fault of its own (signal 11)"),
  ])
  func `a crash gives them back and says so in a sentence`(key: String, status: [Int32], text: String) throws {
    let shell = try Shell()
    try shell.session.send(key)
    let screen = try shell.expectGivenBack(status: status.map { Int($0) })
    #expect(screen.contains(text))
    #expect(screen.contains("Il programma si è fermato per un errore suo (segnale "))
    #expect(screen.contains("The program stopped because of a fault of its own (signal "))
    #expect(!screen.contains("Press space to interact"))
    #expect(!screen.contains("core dumped"))
  }

  @Test(arguments: [nil, SIGTSTP])
  func `a stopped program gives the terminal to the shell and takes it again`(signal: Int32?) throws {
    let shell = try Shell()
    try shell.session.send("a")
    try shell.session.waitFor("1 character a")
    let cursor = try shell.session.cursor()
    if let signal { kill(try shell.number(), signal) } else { try shell.session.send("C-z") }
    _ = try shell.expectGivenBack(status: [128 + Int(SIGTSTP)])
    try shell.session.send("C-u")
    try shell.session.type("fg\n")
    let screen = try shell.session.waitFor("1 character a")
    #expect(!screen.contains("fg"))
    if signal != nil { #expect(try shell.session.cursor() == cursor) }
    try shell.session.paste("one\ntwo")
    try shell.session.waitFor("paste \"one\\ntwo\"")
    try shell.session.send("C-d")
    _ = try shell.expectGivenBack(status: [0])
  }

  @Test func `a size that changed meanwhile is told on coming back`() throws {
    let shell = try Shell()
    try shell.session.send("C-z")
    try shell.session.waitFor("the shell") { $0.hasSuffix("%") }
    try shell.session.resize(rows: 20, columns: 70)
    try shell.session.type("fg\n")
    try shell.session.waitFor("2 resized 70x20")
    try shell.session.waitFor("probe 70x20")
  }

  @Test func `a program stopped without being asked is whole again when continued`() throws {
    let shell = try Shell()
    kill(try shell.number(), SIGSTOP)
    try shell.session.waitFor("topped")
    try shell.session.type("stty sane; fg\n")
    try shell.session.waitFor("the first frame") { $0.hasPrefix("probe 80x24") && !$0.contains("topped") }
    try shell.session.send("C-c")
    try shell.session.waitFor("1 control c")
    try shell.session.send("C-d")
    try shell.session.waitFor("the shell") { $0.hasSuffix("%") }
  }

  @Test func `a terminal that is gone ends the program without SIGHUP and without spinning`() throws {
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", "trap '' HUP; exec \"$0\"", Probe.path], environment: ["TERM": "xterm-256color"])
    _ = try terminal.output(until: "日")
    terminal.hangUp()
    let end = try terminal.end()
    #expect(end.status == 3)
    #expect(end.seconds < 0.5)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGUSR1])
  func `a terminal that reads nothing keeps no signal from ending the program`(signal: Int32) throws {
    let terminal = try PseudoTerminal([Probe.path], environment: ["TERM": "xterm-256color"])
    _ = try terminal.output(until: "日")
    // A screen full of letters, sent again and again, until the line holds no more.
    terminal.send("\u{18}" + String(repeating: "\u{C}", count: 200))
    #expect(terminal.isStuck(within: 10))
    kill(terminal.process, signal)
    let end = try terminal.end(within: 3)
    #expect(end.signal == signal)
    #expect(terminal.isAsBefore)
  }

  @Test func `a fault of a system call is told like any other`() throws {
    let shell = try Shell()
    kill(try shell.number(), SIGSYS)
    #expect(try shell.expectGivenBack(status: [128 + Int(SIGSYS)]).contains("fault of its own (signal 31)"))
  }

  @Test func `a window that is closed ends the program by SIGHUP`() throws {
    let terminal = try PseudoTerminal([Probe.path], environment: ["TERM": "xterm-256color"])
    _ = try terminal.output(until: "日")
    terminal.hangUp()
    #expect(try terminal.end().signal == SIGHUP)
  }
}
