package import PrintJobs
import TerminalText

/// The print system of this computer, spoken to through `lpstat`, `lp` and `cancel`.
package struct Spooler: Sendable {
  private let programs: ProgramPlaces
  private let environment: [String: String]
  private let secondsPerCommand: Int

  /// Describes the print system; nothing runs yet.
  ///
  /// - Parameters:
  ///   - programs: where these three are.
  ///   - environment: variables added to the environment of this program, such as `CUPS_SERVER`.
  ///   - secondsPerCommand: how long one command may take before it is killed. A slow network printer needs seconds
  ///     to take a document; a minute without an answer is no answer.
  package init(
    programs: ProgramPlaces = ProgramPlaces(), environment: [String: String] = [:], secondsPerCommand: Int = 30
  ) {
    self.programs = programs
    self.environment = environment
    self.secondsPerCommand = secondsPerCommand
  }

  /// The printers that can be named, with what each of them is doing; empty when there is none.
  ///
  /// Also those seen on the network and not yet set up: the first document sent there sets them up.
  /// At most one is the default: the one `lpstat -d` names, if it exists.
  package func printers() async throws(PrintFault) -> [Printer] {
    let lpstat = try await command("lpstat", ["-r", "-d", "-e", "-a", "-l", "-p"]).run()
    let report = SpoolerReport(lpstat.output)
    switch report.isServerRunning {
    case true?:
      let isComplete = lpstat.isSuccess || !report.printers.isEmpty || lpstat.message.contains("No destinations added")
      guard isComplete else { throw .commandBroken("lpstat", message: lpstat.message) }
      return report.printers
    case false?: throw .noServer
    case nil: throw .commandBroken("lpstat", message: lpstat.message)
    }
  }

  /// Hands a document to a printer.
  ///
  /// A stopped printer takes documents too: look for an ``Printer/obstacle`` before, and ``follow(_:for:clock:)`` the
  /// job afterwards.
  /// The document never touches the disk on this side of the print system.
  ///
  /// - Parameters:
  ///   - document: the bytes, laid out for A4.
  ///   - mediaType: what the bytes are.
  ///   - printer: the name of one of the ``printers()``.
  ///   - title: stays in the history of the print system, where others read it: nothing about a person.
  ///   - copies: 1 or more; what the print system does not allow, it refuses.
  package func submit(
    _ document: [UInt8], as mediaType: MediaType, to printer: String, title: String, copies: Int = 1
  ) async throws(PrintFault) -> PrintJob {
    // CUPS names have no spaces and no controls; and an argument ends at a NUL.
    guard !printer.isEmpty, !printer.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else {
      throw .unknownPrinter(printer.visible)
    }
    let arguments = ["-d", printer, "-n", "\(copies)", "-t", title.visible]
    let options = mediaType.printOptions.flatMap { ["-o", $0] }
    let lp = try await command("lp", arguments + options).run(input: document)
    guard lp.isSuccess, lp.isInputTaken else { throw try await fault(to: printer, message: lp.message) }
    return PrintJob(identifier: Spooler.identifier(in: lp.output)?.visible, printer: printer)
  }

  /// What stands behind a refusal: `lp` says `does not exist` also when no server answers.
  private func fault(to printer: String, message: String) async throws(PrintFault) -> PrintFault {
    let wanted = printer.lowercased()
    let isKnown = try await printers().contains { $0.name.lowercased() == wanted }
    return isKnown ? .refused(message) : .unknownPrinter(printer.visible)
  }

  /// The word after `request id is `, which begins the answer of `lp`.
  static func identifier(in answer: String) -> String? {
    let opening = "request id is "
    guard answer.hasPrefix(opening) else { return nil }
    let word = answer.dropFirst(opening.count).prefix { !$0.isWhitespace }
    return word.isEmpty ? nil : String(word)
  }

  func command(_ name: String, _ arguments: [String]) -> SystemCommand {
    SystemCommand(
      name: name, path: programs.path(of: name), arguments: arguments, environment: environment,
      secondsAtMost: secondsPerCommand)
  }
}
