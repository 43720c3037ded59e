import Glibc
import PrintJobs
import Terminal
import Texts
import Wizard

/// What this program leaves itself when it is executed anew between two people.
///
/// No program can be sure to have wiped from its own memory what a person said: a copy may lie in what was freed, in a
/// register's shadow on the stack, in a library's buffer. The memory of a program that is executed anew is the system's
/// again, and none of it comes back.
struct Handover {
  var between: BetweenPeople
  /// A page on its way, as the print system calls it.
  var job: PrintJob?
  var terminal: TerminalHandover

  /// Where the new program is told which descriptor to read.
  private static let name = "SPORTELLO_HANDOVER"

  /// What this program left itself; nil where somebody started it.
  ///
  /// It is there once: no program that is started from here finds it.
  static func taken() -> Handover? {
    guard let value = getenv(name), let descriptor = Int32(String(cString: value)) else { return nil }
    unsetenv(name)
    var file = stat()
    // Whoever sets the name by accident has no pipe there, and loses no descriptor of theirs.
    guard descriptor > 2, fstat(descriptor, &file) == 0, file.st_mode & S_IFMT == S_IFIFO else { return nil }
    defer { close(descriptor) }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var bytes = [UInt8](repeating: 0, count: PipeSize.most)
    let count = read(descriptor, &bytes, bytes.count)
    return Handover(bytes: Array(bytes.prefix(max(0, count))))
  }

  /// Executes this program anew, which takes this over; comes back only where it cannot.
  func goOn() {
    var ends: [Int32] = [-1, -1]
    let bytes = bytes
    guard bytes.count <= PipeSize.most, pipe(&ends) == 0 else { return }
    defer { for end in ends { close(end) } }
    // A pipe that nobody reads yet takes a few thousand bytes at once.
    guard fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0, write(ends[1], bytes, bytes.count) == bytes.count,
      setenv(Handover.name, "\(ends[0])", 1) == 0
    else { return }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    execv("/proc/self/exe", CommandLine.unsafeArgv)
    unsetenv(Handover.name)
  }

  private enum PipeSize {
    /// What fits into a pipe of the system's own accord.
    static let most = 64 * 1024
  }
}

/// As bytes: words that end with 0, then what belongs to the terminal.
extension Handover {
  private var words: [String] {
    let notice = between.notice.map { [$0.isProblem ? "!" : "-", $0.text.text] } ?? ["", ""]
    let pending = between.pending.map {
      [$0.isTaken ? "taken" : "sent", $0.isResult ? "result" : "questions", $0.printer]
    }
    return [between.language, between.cover ?? ""] + notice + (pending ?? ["", "", ""])
      + [job?.identifier ?? "", job?.printer ?? ""]
  }

  private static let count = 9

  var bytes: [UInt8] { words.flatMap { Array($0.utf8) + [0] } + terminal.bytes }

  init?(bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: Handover.count, omittingEmptySubsequences: false)
    guard parts.count == Handover.count + 1, let terminal = TerminalHandover(bytes: Array(parts[Handover.count]))
    else { return nil }
    let words = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
    between = BetweenPeople(language: words[0], cover: words[1].isEmpty ? nil : words[1])
    if !words[2].isEmpty { between.notice = Model.Notice(text: RichText(words[3]), isProblem: words[2] == "!") }
    if !words[4].isEmpty {
      between.pending = Model.Pending(printer: words[6], isResult: words[5] == "result", isTaken: words[4] == "taken")
    }
    if !words[8].isEmpty { job = PrintJob(identifier: words[7].isEmpty ? nil : words[7], printer: words[8]) }
    self.terminal = terminal
  }
}
