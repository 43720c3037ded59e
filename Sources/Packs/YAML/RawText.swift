import Problems

/// What is looked for in a text before YAML reads it.
///
/// A few lines of aliases to aliases can stand for more values than a computer has room for. Whether an asterisk is an
/// alias only YAML's own reader knows, but every alias has one: so there may be few of them in a file, whatever they
/// mean. And YAML's reader refuses control characters without saying where they are.
enum RawText {
  /// What keeps a text from being read, with its line and column from 1.
  enum Fault: Equatable {
    /// The first asterisk too many that a word follows.
    case alias(line: Int, column: Int)
    /// A character that no YAML file may hold.
    case control(line: Int, column: Int, code: String)
  }

  /// Three copies of three copies of three copies: nothing grows large with these.
  static let mostAliases = 10

  /// The first fault of a text; nil in a sound one.
  static func fault(in text: String) -> Fault? {
    if isPlain(text) { return nil }
    var here = LineCount()
    var asterisk: LineCount?
    var count = 0
    for scalar in text.unicodeScalars {
      if ControlCharacter.isBarred(scalar) {
        return .control(line: here.line, column: here.column, code: ControlCharacter.code(of: scalar))
      }
      if let asterisk, !" \n\r\t".unicodeScalars.contains(scalar) {
        count += 1
        if count > mostAliases { return .alias(line: asterisk.line, column: asterisk.column) }
      }
      asterisk = scalar == "*" ? here : nil
      here.pass(scalar)
    }
    return nil
  }

  /// Whether a text is free of faults at first sight, byte by byte; where it is not, it is looked at closely.
  private static func isPlain(_ text: String) -> Bool {
    var asterisks = 0
    var isBehindC2 = false
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "*"):
        asterisks += 1
        if asterisks > mostAliases { return false }
      case 0x09, 0x0A, 0x0D: break
      case ..<0x20, 0x7F, 0xEF: return false
      case 0x80...0x9F where isBehindC2: return false
      default: break
      }
      isBehindC2 = byte == 0xC2
    }
    return true
  }
}
