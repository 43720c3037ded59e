internal import CNcurses

/// What this program needs of itself to go on with its terminal once it was executed anew; it tells nothing of what was
/// on the screen.
package struct TerminalHandover {
  /// As bytes, for this program on this computer: what ncurses' keeper wrote down, then what was typed ahead.
  package let bytes: [UInt8]

  private static let size = MemoryLayout<cncurses_handover>.size

  init(_ kept: cncurses_handover, unread: some Sequence<UInt8>) {
    bytes = withUnsafeBytes(of: kept) { Array($0) } + unread
  }

  /// From the bytes of another one; nil where they are not one.
  package init?(bytes: [UInt8]) {
    guard bytes.count >= TerminalHandover.size else { return nil }
    self.bytes = bytes
  }

  var kept: cncurses_handover { bytes.withUnsafeBytes { $0.loadUnaligned(as: cncurses_handover.self) } }

  /// What was typed ahead, as the terminal sent it.
  var unread: ArraySlice<UInt8> { bytes[TerminalHandover.size...] }
}
