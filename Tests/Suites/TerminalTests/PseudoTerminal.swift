import Foundation
import Tmux

/// A terminal without tmux in between, for tests that count bytes, pull the plug, or name a terminal of their own.
final class PseudoTerminal {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// How the program ended, and how much processor time it took.
  struct End {
    var status: Int32?
    var signal: Int32?
    var seconds: Double
  }

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux and `POSIX_SPAWN_SETSID` of glibc, which Swift does not import.
  private static let unlocking: UInt = 0x4004_5431
  private static let numbering: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  let process: pid_t
  private var main: Int32
  /// The program keeps one end open; the other end tells when it is gone.
  private let ended = Pipe()
  private var isReaped = false

  init(_ command: [String], environment: [String: String], rows: UInt16 = 24, columns: UInt16 = 80) throws {
    // Close-on-exec from the first moment: a copy in another test's program would keep the line open.
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var locked: Int32 = 0
    guard main >= 0, ioctl(main, Self.unlocking, &locked) == 0, ioctl(main, Self.numbering, &number) == 0 else {
      throw Fault(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    process = try Self.spawn(
      command, environment: environment, terminal: "/dev/pts/\(number)",
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

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
  }

  /// Takes the terminal away, as when a window is closed or a line is cut.
  func hangUp() {
    close(main)
    main = -1
  }

  /// All output until a text is seen and nothing follows it for a moment.
  func output(until text: String, within seconds: Double = 10) throws -> String {
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
  func output(within seconds: Double) -> [UInt8]? {
    var source = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(max(0, seconds) * 1000)) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(main, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  /// Whether the program comes to wait for somebody to read what it writes: much stands there, and nothing comes after.
  func isStuck(within seconds: Double) -> Bool {
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
  var isAsBefore: Bool {
    var modes = termios()
    guard tcgetattr(main, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON)
  }

  /// Waits for the end of the program.
  func end(within seconds: Double = 10) throws -> End {
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
