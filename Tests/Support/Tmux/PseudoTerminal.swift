package import Foundation

/// A terminal without tmux in between, for tests that count bytes, pull the plug, or name a terminal of their own.
package final class PseudoTerminal {
  package struct Fault: Error, CustomStringConvertible {
    /// What is wrong.
    package let description: String
  }

  /// How the program ended, and how much processor time it took.
  package struct End {
    /// Its exit code; nil where a signal ended it.
    package let status: Int32?
    /// The signal that ended it.
    package let signal: Int32?
    /// Processor time, in seconds.
    package let seconds: Double
  }

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux and `POSIX_SPAWN_SETSID` of glibc, which Swift does not import.
  private static let unlocking: UInt = 0x4004_5431
  private static let numbering: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// The program's number.
  package let process: Int32
  private var main: Int32
  /// The program keeps one end open; the other end tells when it is gone.
  private let ended = Pipe()
  private var isReaped = false

  /// Runs a command in a terminal of this size.
  ///
  /// - Parameter folder: where it runs, and leaves what it writes; that of the tests where nothing is said.
  package init(
    _ command: [String], environment: [String: String], rows: UInt16 = 24, columns: UInt16 = 80, in folder: URL? = nil
  ) throws {
    // Close-on-exec from the first moment: a copy in another test's program would keep the line open.
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var locked: Int32 = 0
    guard main >= 0, ioctl(main, Self.unlocking, &locked) == 0, ioctl(main, Self.numbering, &number) == 0 else {
      throw Fault(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    // A shell goes there first, and becomes the command.
    let place = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0.path] } ?? []
    process = try Self.spawn(
      place + command, environment: environment, terminal: "/dev/pts/\(number)",
      keeping: ended.fileHandleForWriting.fileDescriptor)
    try ended.fileHandleForWriting.close()
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if main >= 0 { close(main) }
  }

  /// Opened by the leader of a new session, the terminal becomes the one that controls it.
  private static func spawn(
    _ command: [String], environment: [String: String], terminal: String, keeping descriptor: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawnattr_setflags(&attributes, Self.newSession)
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, descriptor, 200)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let result = withSignalsOpen {
      posix_spawn(&process, command[0], &actions, &attributes, arguments, variables)
    }
    guard result == 0 else { throw Fault(description: "\(command[0]): \(String(cString: strerror(result)))") }
    return process
  }

  /// Types a text; returns once the line has taken it.
  package func send(_ text: String) { send(bytes: Array(text.utf8)) }

  /// Types bytes; returns once the line has taken them.
  package func send(bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
  }

  /// Types bytes and reads meanwhile what is written, which is lost: of two that only wait for each other's words neither
  /// goes on.
  ///
  /// - Returns: whether the line took them all; it does not once the program has ended.
  @discardableResult
  package func exchange(bytes: [UInt8], within seconds: Double = 20) -> Bool {
    let flags = fcntl(main, F_GETFL)
    _ = fcntl(main, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(main, F_SETFL, flags) }
    var rest = bytes[...]
    var output = [UInt8](repeating: 0, count: 65536)
    let end = Date(timeIntervalSinceNow: seconds)
    while !rest.isEmpty, Date() < end, !hasEnded {
      var line = pollfd(fd: main, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&line, 1, 100) > 0 else { continue }
      if line.revents & Int16(POLLIN) != 0 { _ = read(main, &output, output.count) }
      let count = rest.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
    }
    return rest.isEmpty
  }

  /// Gives the terminal another size.
  package func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
  }

  /// Takes the terminal away, as when a window is closed or a line is cut.
  package func hangUp() {
    close(main)
    main = -1
  }

  /// All output until a text is seen and nothing follows it for a moment.
  package func output(until text: String, within seconds: Double = 10) throws -> String {
    var bytes: [UInt8] = []
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      let isSeen = String(decoding: bytes, as: UTF8.self).contains(text)
      guard let more = output(within: isSeen ? 0.05 : end.timeIntervalSinceNow) else {
        if isSeen { break }
        continue
      }
      bytes += more
      if more.isEmpty { break }
    }
    let output = String(decoding: bytes, as: UTF8.self)
    guard output.contains(text) else { throw Fault(description: "no “\(text)” in \(output.debugDescription)") }
    return output
  }

  /// Some output, empty at its end; nil if there was none in this time.
  package func output(within seconds: Double) -> [UInt8]? {
    var source = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(max(0, seconds) * 1000)) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(main, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  /// Whether the program comes to wait for somebody to read what it writes: much stands there, and nothing comes after.
  package func isStuck(within seconds: Double) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    var (count, times) = (Int32(0), 0)
    while Date() < end {
      var now: Int32 = 0
      guard ioctl(main, UInt(FIONREAD), &now) == 0 else { return false }
      times = now == count ? times + 1 : 0
      if times == 10, now > 2000 { return true }
      count = now
      _ = poll(nil, 0, 30)
    }
    return false
  }

  /// Whether the line has its usual modes: what is typed is shown, and comes a line at a time.
  package var isAsBefore: Bool {
    var modes = termios()
    guard tcgetattr(main, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON)
  }

  /// Reads what is written until the program ends, for whoever writes into a full line never ends.
  package func readToEnd(within seconds: Double = 10) {
    let end = Date(timeIntervalSinceNow: seconds)
    while !hasEnded, Date() < end { _ = output(within: 0.02) }
  }

  /// Whether the program has ended.
  package var hasEnded: Bool {
    var source = pollfd(fd: ended.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0
  }

  /// Waits for the end of the program.
  package func end(within seconds: Double = 10) throws -> End {
    var source = pollfd(fd: ended.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(seconds * 1000)) > 0 else { throw Fault(description: "the program did not end") }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { throw Fault(description: "no such process") }
    isReaped = true
    let seconds =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
    let signal = status & 0x7F
    return End(
      status: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal, seconds: seconds)
  }
}
