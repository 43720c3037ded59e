import Printing
import Wizard

/// What printers say, in the words of the wizard.
extension PrintNews {
  /// What one look at a page tells; nil where there is nothing new to say.
  init?(_ fate: JobFate) {
    switch fate {
    case .printing: return nil
    case .waiting(let obstacle): self = .waiting(obstacle)
    case .printed: self = .printed
    case .aborted(let words): self = .aborted(words)
    case .cancelled: self = .cancelled
    case .ended: self = .ended
    case .stillPrinting: self = .slow(seconds: World.secondsToWatch)
    case .unknown: self = .unwatched
    }
  }
}

extension PrintFault {
  init(_ fault: PrintingFault) {
    self =
      switch fault {
      case .commandMissing(let name): .commandMissing(name)
      case .commandBroken(let name, let message): .refused(message.isEmpty ? name : message)
      case .noServer: .noServer
      case .unknownPrinter(let name): .unknownPrinter(name)
      case .refused(let reason): .refused(reason)
      case .tooSlow(let seconds): .tooSlow(seconds)
      case .cancelled: .cancelled
      }
  }
}

extension PrintingFault {
  /// The print system's own words, as far as it has any.
  var words: String {
    switch self {
    case .commandMissing(let name): name
    case .commandBroken(let name, let message): message.isEmpty ? name : message
    case .unknownPrinter(let name): name
    case .refused(let reason): reason
    case .noServer, .tooSlow, .cancelled: "CUPS"
    }
  }
}
