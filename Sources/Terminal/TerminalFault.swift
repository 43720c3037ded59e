internal import TerminalText

/// Why a full screen cannot be had; the same questions can still be asked line by line.
package enum TerminalFault: Error, Hashable, Sendable {
  /// The keys would come from a file or a pipe; the screen would go to one.
  case inputIsNoTerminal, outputIsNoTerminal
  /// `TERM` is missing or empty; the system does not know its value.
  case typeMissing, typeUnknown(String)
  /// A terminal of this `TERM` cannot place the cursor or clear the screen.
  case cannotPlaceCursor(String)
  /// The program holds a terminal already, or the system has no open file left to give.
  case refused
}

extension TerminalFault: CustomStringConvertible {
  /// The fault in plain English, with what to do.
  package var description: String {
    switch self {
    case .inputIsNoTerminal: "The keys do not come from a terminal. Start the program in a terminal window."
    case .outputIsNoTerminal: "The output does not go to a terminal. Start the program in a terminal window."
    case .typeMissing: "TERM is not set, so the kind of terminal is unknown. Set it, for example TERM=xterm."
    case .typeUnknown(let type):
      "TERM=\(type.visible) is no terminal this system knows. Set another, for example TERM=xterm."
    case .cannotPlaceCursor(let type):
      "TERM=\(type.visible) is a terminal that cannot place the cursor. Start the program in another one."
    case .refused: "The terminal could not be taken: this program holds it already, or has too many files open."
    }
  }
}
