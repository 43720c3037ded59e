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
