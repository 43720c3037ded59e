/// How the program ends, in the words of sysexits.
enum ExitStatus: Int32 {
  case done = 0
  /// Answers are missing, or the person stopped.
  case notFinished = 1
  /// The command was written wrongly.
  case usage = 64
  /// A pack, a desk's file or the answers are faulty; so is a clock that lies before the pack.
  case badInput = 65
  /// A file that was named is not there.
  case noInput = 66
  /// An output file could not be created; it could not be written.
  case cannotCreate = 73, cannotWrite = 74
}

/// Why the program ends early: one sentence for standard error, and its exit code.
struct Failure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
