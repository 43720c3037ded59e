import Packs
import PrintJobs
import Texts

/// What printers and disks answer.
extension Model {
  /// A page that was sent to a printer, for as long as it may be taken back.
  package struct Pending: Hashable, Sendable {
    /// Where it was sent.
    package let printer: String
    /// Whether it is the sheet of the person, and not the questions.
    package let isResult: Bool
    /// Whether the print system has it.
    package var isTaken: Bool

    /// A page on its way to a printer.
    package init(printer: String, isResult: Bool, isTaken: Bool = false) {
      self.printer = printer
      self.isResult = isResult
      self.isTaken = isTaken
    }
  }

  mutating func printersListed(_ printers: [Printer]) -> [Effect] {
    guard !printers.isEmpty else {
      printersFailed(.noPrinters)
      return []
    }
    let wanted = context.desk?.printer
    let isKnown = printers.contains { $0.name == wanted }
    var choices = printers
    if isKnown { for index in choices.indices { choices[index].isDefault = choices[index].name == wanted } }
    changeMenu { $0.printers = .found(choices) }
    guard let menu = paperMenu, menu.isWaiting else { return [] }
    return printed(menu)
  }

  mutating func printersFailed(_ fault: PrintFault) {
    // Whoever has left the menu asks for no printer any more.
    guard paperMenu != nil else { return }
    changeMenu { ($0.printers, $0.isWaiting) = (.failed(fault), false) }
    tell(fault)
  }

  mutating func printTaken() {
    guard let printer = pending?.printer else { return }
    pending?.isTaken = true
    // Whoever has gone on to something else stays there.
    if paperMenu?.isSent == true { closePaper() }
    say(.printTaken, ["printer": "\(printer)"])
  }

  mutating func printFailed(_ fault: PrintFault) {
    guard let pending else { return }
    if pending.isResult { handedOut = nil }
    tell(fault)
    endPrinting()
  }

  /// Tells what became of the page that was sent last; of an earlier one nobody wants to know.
  mutating func printTold(_ fate: JobFate) {
    guard let printer = pending?.printer else { return }
    switch fate {
    case .printing: break
    case .waiting(let obstacle):
      say(.printWaiting, ["printer": "\(printer)", "reason": text(of: obstacle)], isProblem: true)
    case .printed: say(.printDone, ["printer": "\(printer)"])
    case .aborted(let reason):
      say(.printAborted, ["printer": "\(printer)", "reason": RichText(reason)], isProblem: true)
    case .cancelled: say(.printCancelled, ["printer": "\(printer)"])
    case .ended: say(.printEnded, ["printer": "\(printer)"], isProblem: true)
    case .stillPrinting(let seconds):
      say(.printSlow, ["printer": "\(printer)", "seconds": "\(seconds)"], isProblem: true)
    case .unknown: say(.printUnwatched, ["printer": "\(printer)"], isProblem: true)
    }
    switch fate {
    case .aborted, .cancelled: if pending?.isResult == true { handedOut = nil }
    default: break
    }
    if fate.isOver { endPrinting() }
  }

  mutating func stoppingFailed(_ fault: PrintFault) {
    guard let printer = pending?.printer else { return }
    say(.printNotCancelled, ["printer": "\(printer)", "reason": reason(of: fault)], isProblem: true)
  }

  /// Nothing more will happen to the page that was sent last: nobody can take it back any more.
  private mutating func endPrinting() {
    pending = nil
    changeMenu { $0.pending = nil }
  }

  mutating func saved(_ path: String) {
    guard isOwnSave() else { return say(.savedEarlier) }
    if changeAwaited(path, { _ in }) {
      if paperMenu?.subject == .result { handedOut = answers }
      closePaper()
    }
    say(.saved, ["path": RichText(path)])
  }

  /// Whether a file that was saved, or was not, is this person's.
  private mutating func isOwnSave() -> Bool {
    defer { saves = max(0, saves - 1) }
    return saves > 0
  }

  mutating func savingFailed(_ fault: SaveFault, _ path: String) {
    guard isOwnSave() else { return say(.saveFailedEarlier, isProblem: true) }
    // The leave to replace is for this file, not for another one whose path was typed meanwhile.
    changeAwaited(path) { $0.isReplacing = fault == .exists }
    let phrase: WizardPhrase
    switch fault {
    case .exists: phrase = .saveExists
    case .noFolder: phrase = .saveNoFolder
    case .noPermission: phrase = .saveNoPermission
    case .diskFull: phrase = .saveDiskFull
    case .isFolder: phrase = .saveIsFolder
    case .notAFile, .nameTooLong, .notAPath: phrase = .saveBadName
    case .vanished: phrase = .saveVanished
    case .other: phrase = .saveFailed
    case .page(let fault): return say(text(of: fault), isProblem: true)
    }
    let reason = if case .other(let reason) = fault { reason } else { "" }
    say(phrase, ["path": RichText(path), "reason": RichText(reason)], isProblem: true)
  }
}
