internal import CNcurses
internal import Frames

/// Which key sends which bytes, for the keys that send more than one.
///
/// Nothing is prepared: the table is asked once for a key that is pressed, and the start is not kept waiting.
enum CursesKeys {
  /// The key the open terminal means by a sequence.
  static func ofOpenTerminal(_ sequence: [UInt8]) -> Key? {
    common(sequence)
      ?? described.first { name, _ in
        cncurses_capability(name).map { Array(String(cString: $0).utf8) == sequence } ?? false
      }?.key
  }

  /// What the terminals of today send, whatever their `TERM` says.
  ///
  /// Arrows come in two forms, `ESC [` and `ESC O`, and a keypad in its application mode still means its digits.
  /// Function keys are told by letters by xterm, the Linux console (`[[A`) and vt220, which leaves out 16 and 22.
  static func common(_ sequence: [UInt8]) -> Key? {
    guard sequence.first == 0x1B else { return nil }
    let rest = String(decoding: sequence.dropFirst(), as: UTF8.self)
    switch rest {
    case "[A", "OA": return .up
    case "[B", "OB": return .down
    case "[C", "OC": return .right
    case "[D", "OD": return .left
    case "[H", "OH", "[1~", "[7~": return .home
    case "[F", "OF", "[4~", "[8~": return .end
    case "[5~": return .pageUp
    case "[6~": return .pageDown
    case "[3~": return .delete
    case "[Z": return .backTab
    case "OM": return .enter
    case "OI": return .tab
    default: break
    }
    if let number = functions.first(where: { $0.sequences.contains(rest) })?.number { return .function(number) }
    guard rest.count == 2, rest.first == "O" else { return nil }
    return zip("pqrstuvwxyjklmnoX", "0123456789*+,-./=").first { $0.0 == rest.last }.map { .character($0.1) }
  }

  private static let functions: [(number: Int, sequences: [String])] = [
    (1, ["OP", "[P", "[[A", "[11~"]), (2, ["OQ", "[Q", "[[B", "[12~"]), (3, ["OR", "[R", "[[C", "[13~"]),
    (4, ["OS", "[S", "[[D", "[14~"]), (5, ["[15~", "[[E"]), (6, ["[17~"]), (7, ["[18~"]), (8, ["[19~"]),
    (9, ["[20~"]), (10, ["[21~"]), (11, ["[23~"]), (12, ["[24~"]),
  ]

  /// The names terminfo has for keys; it knows rarer terminals.
  private static let described: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
