import Packs
import Problems

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
  /// A printer, or the program or the fonts that make a page, are not there.
  case unavailable = 69
  /// An output file could not be created; it could not be written.
  case cannotCreate = 73, cannotWrite = 74
}

/// Why the program ends early: what it says on standard error, and its exit code.
struct Failure: Error {
  /// What is said.
  enum Content {
    /// One sentence, by its name, with what stands in its places.
    case complaint(Complaint, [String: String])
    /// Something wrong in a file, to be said in the language chosen.
    case problem(Problem)
  }

  let status: ExitStatus
  let content: Content

  init(_ status: ExitStatus, _ complaint: Complaint, _ values: [String: String] = [:]) {
    self.status = status
    content = .complaint(complaint, values)
  }

  /// A problem in a file.
  init(_ problem: Problem) {
    status = .badInput
    content = .problem(problem)
  }
}
