import Problems

/// Words that YAML 1.1 readers take for something other than text when they stand without quotes.
enum YAMLTrap {
  /// What YAML takes a word for.
  enum Meaning {
    case yes, no, nothing, number

    /// The sentence that says so.
    var message: ProblemMessage {
      switch self {
      case .yes: .trapTrue
      case .no: .trapFalse
      case .nothing: .trapNothing
      case .number: .trapNumber
      }
    }
  }

  /// What an unquoted word means to YAML, or nil where it is a plain text.
  static func meaning(of text: String) -> Meaning? {
    switch text.utf8.count <= "false".utf8.count ? text.lowercased() : text {
    case "yes", "true", "on", "y": .yes
    case "no", "false", "off", "n": .no
    case "~", "null": .nothing
    default: isNumber(text) ? .number : nil
    }
  }

  /// Digits with a sign, dots, underscores or colons: `+39…`, `0248…`, `08:30`, `1.5`.
  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let isSign = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    let rest = isSign ? text.utf8.dropFirst() : text.utf8[...]
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard let start = rest.first, isDigit(start), isDigit(last) else { return false }
    return rest.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x3A || $0 == 0x5F }
  }
}
