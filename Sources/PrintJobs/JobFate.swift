/// What became of a document the print system has taken, as far as one look can tell.
package enum JobFate: Hashable, Sendable {
  /// It is on its way or waits its turn, and nothing speaks against it.
  case printing

  /// It stays in the queue until somebody does something: it may still come out later.
  case waiting(PrintObstacle)

  /// The printer has taken all of it. A printer that does not report back may still lack paper.
  case printed

  /// It was given up and left the queue; with the print system's own words, empty when it said nothing.
  case aborted(String)

  /// Somebody cancelled it, here or at the printer: pages already begun may have come out.
  case cancelled

  /// It left the queue, and the print system does not say how: only the printer's tray can tell.
  case ended

  /// It is still on its way after so many seconds, and nobody watches it any longer: whoever waits decides.
  case stillPrinting(seconds: Int)

  /// The look itself failed, and why; the document is taken all the same.
  case unknown(PrintFault)

  /// Whether the document has left the queue: nothing changes any more, and nothing is left to cancel.
  package var isOver: Bool {
    switch self {
    case .printed, .aborted, .cancelled, .ended: true
    case .printing, .waiting, .stillPrinting, .unknown: false
    }
  }
}
