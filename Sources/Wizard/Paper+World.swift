import Packs
import PrintJobs

/// What printers and disks answer.
extension Model {
  /// A page that was sent to a printer, for as long as it may be taken back.
  struct Pending: Hashable, Sendable {
    let printer: String
    /// Whether the printing service has it.
    var isTaken = false
  }

  mutating func printersListed(_ printers: [Printer]) {
    guard !printers.isEmpty else { return printersFailed(.noPrinters) }
    let wanted = material.desk?.printer
    let isKnown = printers.contains { $0.name == wanted }
    let choices = printers.map { printer in
      var printer = printer
      if isKnown { printer.isDefault = printer.name == wanted }
      return printer
    }
    changeMenu { menu, focus in
      // Whoever has gone to another row meanwhile stays on it.
      let entry = menu.entries.indices.contains(focus) ? menu.entries[focus] : nil
      let isUntouched = focus == menu.firstRow
      menu.printers = .found(choices)
      focus = isUntouched ? menu.firstRow : entry.flatMap(menu.row) ?? menu.firstRow
    }
  }

  mutating func printersFailed(_ fault: PrintFault) {
    // Whoever has left the menu asks for no printer any more.
    guard paperMenu != nil else { return }
    changeMenu { menu, focus in
      menu.printers = .failed(fault)
    }
    tell(fault)
  }

  /// Tells what becomes of the page that was sent last; of an earlier one nobody wants to know.
  mutating func printTold(_ news: PrintNews) {
    guard let pending else { return }
    let printer = pending.printer
    switch news {
    case .taken:
      self.pending?.isTaken = true
      // Whoever has gone on to something else stays there.
      if paperMenu?.isSent == true { closePaper() }
      say(.printTaken, ["printer": printer])
    case .printed: say(.printDone, ["printer": printer])
    case .waiting(let obstacle):
      say(.printWaiting, ["printer": printer, "reason": text(of: obstacle)], isProblem: true)
    case .slow(let seconds): say(.printSlow, ["printer": printer, "seconds": String(seconds)], isProblem: true)
    case .unwatched: say(.printUnwatched, ["printer": printer], isProblem: true)
    case .ended: say(.printEnded, ["printer": printer], isProblem: true)
    case .aborted(let reason): say(.printAborted, ["printer": printer, "reason": reason], isProblem: true)
    case .cancelled: say(.printCancelled, ["printer": printer])
    case .notCancelled(let reason): say(.printNotCancelled, ["printer": printer, "reason": reason], isProblem: true)
    case .failed(let fault): tell(fault)
    }
    if news.isEnd { self.pending = nil }
    let still = self.pending?.printer
    changeMenu { menu, focus in
      let entry = menu.entries.indices.contains(focus) ? menu.entries[focus] : nil
      menu.pending = still
      focus = entry.flatMap(menu.row) ?? menu.firstRow
    }
  }

  mutating func saved(_ path: String) {
    if changeAwaited(path, { _ in }) { closePaper() }
    say(.saved, ["path": path])
  }

  private mutating func tell(_ fault: PrintFault) {
    switch fault {
    case .commandMissing(let name): say(.printNoCommand, ["name": name], isProblem: true)
    case .noServer: say(.printNoServer, isProblem: true)
    case .noPrinters: say(.printNoPrinters, isProblem: true)
    case .unknownPrinter(let name): say(.printUnknown, ["printer": name], isProblem: true)
    case .refused(let reason): say(.printRefused, ["reason": reason], isProblem: true)
    case .tooSlow(let seconds): say(.printTooSlow, ["seconds": String(seconds)], isProblem: true)
    case .cancelled: say(.printGivenUp)
    case .page(let fault): say(text(of: fault), isProblem: true)
    }
  }

  /// What keeps a printer from printing, in words.
  func text(of obstacle: PrintObstacle) -> String {
    switch obstacle.kind {
    case .paper: words(.obstaclePaper)
    case .door: words(.obstacleDoor)
    case .jam: words(.obstacleJam)
    case .toner: words(.obstacleToner)
    case .unreachable: words(.obstacleUnreachable)
    case .stopped: obstacle.words.isEmpty ? words(.obstacleStopped) : "\(words(.obstacleStopped)): \(obstacle.words)"
    case .held: words(.obstacleHeld)
    case .conversion: words(.obstacleConversion)
    case .other: obstacle.words
    }
  }

  private func text(of fault: PageFault) -> String {
    switch fault {
    case .programMissing(let name): words(.pageNoProgram, ["name": name])
    case .fontsMissing(let fonts):
      // One at a time: the next one is named once this one is installed.
      words(
        .pageNoFonts,
        ["language": nameOfLanguage(fonts.first?.language ?? ""), "package": fonts.first?.package ?? ""])
    case .badSheet(let reason), .failed(let reason): words(.pageFailed, ["reason": reason])
    case .tooSlow(let seconds): words(.pageTooSlow, ["seconds": String(seconds)])
    case .cancelled: words(.printGivenUp)
    }
  }

  mutating func savingFailed(_ fault: SaveFault, _ path: String) {
    // The leave to replace is for this file, not for another one whose path was typed meanwhile.
    changeAwaited(path) { $0.isReplacing = fault == .exists }
    let phrase: Phrase
    switch fault {
    case .exists: phrase = .saveExists
    case .noFolder: phrase = .saveNoFolder
    case .noPermission: phrase = .saveNoPermission
    case .diskFull: phrase = .saveDiskFull
    case .isFolder: phrase = .saveIsFolder
    case .vanished: phrase = .saveVanished
    case .notAFile, .nameTooLong, .notAPath: phrase = .saveBadName
    case .other: phrase = .saveFailed
    case .page(let fault): return say(text(of: fault), isProblem: true)
    }
    let reason = if case .other(let reason) = fault { reason } else { "" }
    say(phrase, ["path": path, "reason": reason], isProblem: true)
  }
}
