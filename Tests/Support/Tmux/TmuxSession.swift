package import Foundation

/// A program running in a real terminal, which a test types into and whose screen it reads.
///
/// The terminal is a tmux server of its own, started without anybody's configuration; it ends with the last copy
/// of this value, and the program with it.
///
///     let session = try TmuxSession(["/usr/bin/less", path])
///     session.send("Down")
///     try session.waitFor("second line")
///
/// Keys that follow each other in one call may reach the program at once, and `Escape` with a key right after it is
/// what Alt with that key sends; wait for what Escape does before going on.
package struct TmuxSession: Sendable {
  /// How a program ended.
  package enum Exit: Hashable, Sendable {
    /// By itself, with this status.
    case status(Int)
    /// By this signal.
    case signal(Int)
  }

  /// Enough of an environment for most programs, in a language without surprises.
  package static let plainEnvironment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/", "LANG": "C.UTF-8",
  ]

  /// How long a test waits for something before it fails, unless it says otherwise.
  package static let patience: Duration = .seconds(30)

  private let server: TmuxServer

  /// Runs a command in a terminal of this size.
  ///
  /// The environment is all the command gets, except for what tmux adds, `TERM` among it; a `TERM` given here wins.
  /// Throws `TmuxFault` where tmux is missing or does not start.
  package init(
    _ command: [String], rows: Int = 24, columns: Int = 80,
    environment: [String: String] = TmuxSession.plainEnvironment,
    directory: URL = FileManager.default.temporaryDirectory, hasAlternateScreen: Bool = true
  ) throws {
    server = try TmuxServer(environment: environment)
    // tmux would hand a single word to a shell; after `env` it is always a program and its arguments.
    let type = environment["TERM"].map { ["TERM=\($0)"] } ?? []
    for (name, value) in [
      ("default-terminal", "tmux-256color"), ("alternate-screen", hasAlternateScreen ? "on" : "off"),
      ("remain-on-exit", "on"), ("remain-on-exit-format", ""), ("status", "off"),
    ] { try server.run(["set-option", "-g", name, value]) }
    try server.run(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", directory.path, "env"] + type + command)
  }

  /// Presses keys by their names in tmux: `Enter`, `Escape`, `Up`, `BTab`, `F1`, `C-c`, `M-x`; a letter is itself.
  package func send(_ keys: String...) throws {
    try server.run(["send-keys"] + keys)
  }

  /// Types a text as it is, none of it taken for the name of a key.
  package func type(_ text: String) throws {
    try server.run(["send-keys", "-l", "--", text])
  }

  /// Sends these very bytes.
  package func send(bytes: [UInt8]) throws {
    try server.run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes a text; it is bracketed if the program has asked for that.
  package func paste(_ text: String) throws {
    try server.run(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  /// Gives the terminal another size.
  package func resize(rows: Int, columns: Int) throws {
    try server.run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the terminal shows, row by row, without spaces at the ends of the rows and empty rows at the end.
  package func screen() throws -> String {
    var text = try server.run(["capture-pane", "-p"])
    while text.last == "\n" { text.removeLast() }
    return text
  }

  /// Everything that can be scrolled back to, and the screen.
  package func history() throws -> String {
    try server.run(["capture-pane", "-p", "-S", "-"])
  }

  /// Where the cursor stands, counted from 0, and whether it can be seen.
  package func cursor() throws -> (row: Int, column: Int, isVisible: Bool) {
    let answer = try facts("#{cursor_y}", "#{cursor_x}", "#{cursor_flag}")
    guard let row = Int(answer[0]), let column = Int(answer[1]) else {
      throw TmuxFault.notUnderstood("\(answer)")
    }
    return (row, column, answer[2] == "1")
  }

  /// The number of the process in the terminal.
  package func process() throws -> Int32 {
    let answer = try facts("#{pane_pid}")
    guard let number = Int32(answer[0]) else { throw TmuxFault.notUnderstood("\(answer)") }
    return number
  }

  /// Waits until the screen contains a text, and gives that screen; throws the last screen where it never does.
  @discardableResult
  package func waitFor(_ text: String, within time: Duration = patience) throws -> String {
    try waitFor("the text “\(text)”", within: time) { $0.contains(text) }
  }

  /// Waits until a screen is as described; throws the last screen where none ever is.
  @discardableResult
  package func waitFor(
    _ what: String, within time: Duration = patience, until isReached: (String) throws -> Bool
  ) throws -> String {
    let end = ContinuousClock.now + time
    while true {
      // Each look is a process of its own, which is wait enough between them.
      let screen = try screen()
      if try isReached(screen) { return screen }
      guard ContinuousClock.now < end else { throw TmuxFault.neverHappened(what, screen: screen) }
    }
  }

  /// Waits until the program has ended, and tells how; throws the last screen where it does not.
  package func waitForExit(within time: Duration = patience) throws -> Exit {
    let end = ContinuousClock.now + time
    while true {
      let answer = try facts("#{pane_dead}", "#{pane_dead_status}", "#{pane_dead_signal}")
      if answer[0] == "1" {
        if let number = Int(answer[1]) { return .status(number) }
        if let number = Int(answer[2]) { return .signal(number) }
        server.lookAfterPrograms()
      }
      guard ContinuousClock.now < end else {
        throw TmuxFault.neverHappened("the end of the program", screen: try screen())
      }
    }
  }

  /// What tmux knows under each of these names; empty where it knows nothing.
  private func facts(_ names: String...) throws -> [String] {
    let answer = try server.run(["display-message", "-p", names.joined(separator: ",")])
    let facts = answer.trimmingCharacters(in: .newlines).components(separatedBy: ",")
    guard facts.count == names.count else { throw TmuxFault.notUnderstood(answer) }
    return facts
  }
}
