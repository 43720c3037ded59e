public import PrintJobs

/// What becomes of a page on its way to a printer, step by step.
public enum PrintNews: Hashable, Sendable {
  /// The printing service has it.
  case taken
  /// It is out of the printer.
  case printed
  /// It waits until somebody does something.
  case waiting(PrintObstacle)
  /// It is still on its way after so many seconds; nobody looks any longer, and the person decides.
  case slow(seconds: Int)
  /// It is with the printer, and nobody can see what becomes of it.
  case unwatched
  /// It left the queue, and nobody knows how.
  case ended
  /// The printing service gave it up, with its own words.
  case aborted(String)
  /// It was taken back.
  case cancelled
  /// It could not be taken back, with the printing service's own words.
  case notCancelled(String)
  /// It never reached the printer.
  case failed(PrintFault)

  /// Whether nothing more will happen to the page.
  var isEnd: Bool {
    switch self {
    case .printed, .ended, .aborted, .cancelled, .failed: true
    case .taken, .waiting, .slow, .unwatched, .notCancelled: false
    }
  }
}

/// Why printing did not work.
public enum PrintFault: Error, Hashable, Sendable {
  /// A program of CUPS is not installed.
  case commandMissing(String)
  /// The printing service does not answer; there is no printer.
  case noServer, noPrinters
  /// The printer is not there any more.
  case unknownPrinter(String)
  /// The printer said no, in its own words.
  case refused(String)
  /// No answer came in so many seconds.
  case tooSlow(Int)
  /// It was taken back before the printing service answered: it may come out all the same.
  case cancelled
  /// The page could not be set.
  case page(PageFault)
}
