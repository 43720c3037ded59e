import Printing
import Wizard

/// Does what the wizard asks of printers and files.
struct World {
  let home: String
  private let spooler = Spooler(secondsPerCommand: 20)

  init(home: String) { self.home = home }

  /// Does it, and says what came of it.
  func perform(_ effect: Effect) async -> Action {
    switch effect {
    case .listPrinters: await list()
    case .print(let text, let printer): .printed(await print(text, printer))
    case .save(let text, let path, let isReplacing): save(text, path, isReplacing)
    case .leave, .ring, .repaint, .forget, .suspend: .keyWithoutUse
    }
  }

  private func list() async -> Action {
    do throws(PrintingFault) {
      return .printersListed(try await spooler.printers().map(PrinterChoice.init))
    } catch {
      return .printersFailed(PaperFault(error))
    }
  }

  private func print(_ text: String, _ printer: String) async -> Action.PrintReply {
    do throws(PrintingFault) {
      // The title stays in the printing service's history, so it says nothing.
      let job = try await spooler.submit(Array(text.utf8), as: .plainText, to: printer, title: "sportello")
      return switch await spooler.fate(of: job) {
      case .waiting(let obstacle): .waiting(printer: printer, reason: obstacle.words)
      case .printing, .printed, .ended, .stillPrinting, .unknown: .sent(printer: printer)
      case .aborted(let reason): .failed(.refused(reason))
      case .cancelled: .failed(.refused(""))
      }
    } catch {
      return .failed(PaperFault(error))
    }
  }

  private func save(_ text: String, _ path: String, _ isReplacing: Bool) -> Action {
    let whole = SheetFile.expanding(path, home: home)
    do throws(SavingFault) {
      try SheetFile(path: whole).write(Array(text.utf8), isReplacing: isReplacing)
      return .saved(path: whole)
    } catch {
      return .savingFailed(SaveFault(error.reason), path: whole)
    }
  }
}

extension PrinterChoice {
  fileprivate init(_ printer: Printer) {
    let state: State =
      switch printer.state {
      case .idle, .unknown: .ready
      case .printing: .busy
      case .stopped: .stopped
      }
    self.init(name: printer.name, isDefault: printer.isDefault, state: state)
  }
}

extension PaperFault {
  fileprivate init(_ fault: PrintingFault) {
    self =
      switch fault {
      case .commandMissing(let name): .commandMissing(name)
      case .commandBroken(let name, let message): .refused(message.isEmpty ? name : message)
      case .noServer: .noServer
      case .unknownPrinter(let name): .unknownPrinter(name)
      case .refused(let reason): .refused(reason)
      case .tooSlow(let seconds): .tooSlow(seconds)
      case .cancelled: .refused("")
      }
  }
}

extension SaveFault {
  fileprivate init(_ obstacle: SavingObstacle) {
    self =
      switch obstacle {
      case .exists: .exists
      case .noFolder: .noFolder
      case .noPermission: .noPermission
      case .diskFull: .diskFull
      case .isFolder: .isFolder
      case .notAFile, .nameTooLong, .notAPath: .badName
      case .vanished: .noFolder
      case .other(let reason): .other(reason)
      }
  }
}
