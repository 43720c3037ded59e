import Packs
import PrintJobs
import Texts

/// What printers and the program that sets pages say, in the words of the catalogue.
extension Model {
  /// Tells why nothing could be printed.
  mutating func tell(_ fault: PrintFault) {
    switch fault {
    case .commandMissing(let name): say(.printNoCommand, ["name": "\(name)"], isProblem: true)
    case .noServer: say(.printNoServer, isProblem: true)
    case .noPrinters: say(.printNoPrinters, isProblem: true)
    case .unknownPrinter(let name): say(.printUnknown, ["printer": "\(name)"], isProblem: true)
    case .commandBroken, .refused: say(.printRefused, ["reason": reason(of: fault)], isProblem: true)
    case .tooSlow(let seconds): say(.printTooSlow, ["seconds": "\(seconds)"], isProblem: true)
    case .cancelled: say(.printGivenUp)
    case .page(let fault): say(text(of: fault), isProblem: true)
    }
  }

  /// What can be said of a fault in the middle of a sentence: the print system's own words, or the name of what failed.
  func reason(of fault: PrintFault) -> RichText {
    switch fault {
    case .commandMissing(let name): RichText(name)
    case .commandBroken(let name, let message): RichText(message.isEmpty ? name : message)
    case .unknownPrinter(let name): RichText(name)
    case .refused(let reason): RichText(reason)
    case .noServer, .noPrinters, .tooSlow, .cancelled: "CUPS"
    case .page(let fault): text(of: fault)
    }
  }

  /// What keeps a printer from printing, in words.
  func text(of obstacle: PrintObstacle) -> RichText {
    switch obstacle.kind {
    case .paper: words(.obstaclePaper)
    case .door: words(.obstacleDoor)
    case .jam: words(.obstacleJam)
    case .toner: words(.obstacleToner)
    case .unreachable: words(.obstacleUnreachable)
    case .stopped: obstacle.words.isEmpty ? words(.obstacleStopped) : "\(words(.obstacleStopped)): \(obstacle.words)"
    case .held: words(.obstacleHeld)
    case .login: words(.obstacleLogin)
    case .conversion: words(.obstacleConversion)
    case .other: RichText(obstacle.words)
    }
  }

  /// Why a sheet did not become a page, in a sentence.
  func text(of fault: PageFault) -> RichText {
    switch fault {
    case .programMissing(let name): words(.pageNoProgram, ["name": "\(name)"])
    case .fontsMissing(let fonts):
      // One at a time: the next one is named once this one is installed.
      words(
        .pageNoFonts,
        [
          "language": RichText(nameOfLanguage(fonts.first?.language ?? "")),
          "package": RichText(fonts.first?.package ?? ""),
        ])
    case .full: words(.pageFull)
    case .noPage: words(.pageNotWhole)
    case .badSheet(let reason), .failed(let reason): words(.pageFailed, ["reason": RichText(reason)])
    case .tooSlow(let seconds): words(.pageTooSlow, ["seconds": "\(seconds)"])
    case .cancelled: words(.printGivenUp)
    }
  }
}
