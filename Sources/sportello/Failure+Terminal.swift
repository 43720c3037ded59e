import Packs
import Terminal

extension Failure {
  /// The wizard has no screen; `route` needs none.
  init(_ fault: TerminalFault) {
    switch fault {
    case .inputIsNoTerminal: self.init(.usage, .terminalNoInput)
    case .outputIsNoTerminal: self.init(.usage, .terminalNoOutput)
    case .typeMissing: self.init(.usage, .terminalTypeMissing)
    case .typeUnknown(let type): self.init(.usage, .terminalTypeUnknown, ["type": type])
    case .cannotPlaceCursor(let type): self.init(.usage, .terminalNoCursor, ["type": type])
    case .refused: self.init(.usage, .terminalRefused)
    }
  }
}
