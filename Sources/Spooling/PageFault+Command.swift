import PrintJobs
import TerminalText

extension PageFault {
  /// What became of the program that sets pages, as of any command.
  init(_ fault: PrintFault) {
    self =
      switch fault {
      case .commandMissing(let program): .programMissing(program.visible)
      case .commandBroken(_, let message): .failed(message)
      case .tooSlow(let seconds): .tooSlow(seconds: seconds)
      case .cancelled: .cancelled
      case .page(let fault): fault
      // A command by itself knows nothing of printers.
      case .noServer, .noPrinters, .unknownPrinter, .refused: .failed("")
      }
  }
}
