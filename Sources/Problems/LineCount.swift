/// Counts lines and columns as YAML's reader does, so that all places of a file agree.
package struct LineCount {
  /// The line of the next character, from 1.
  package private(set) var line = 1
  /// The column of the next character, from 1.
  package private(set) var column = 1
  private var isBehindReturn = false

  /// At the beginning of a file.
  package init() {}

  /// Passes a character by.
  package mutating func pass(_ scalar: Unicode.Scalar) {
    switch scalar {
    // The second half of a line end that began with a carriage return.
    case "\n" where isBehindReturn: column = 1
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      line += 1
      column = 1
    default: column += 1
    }
    isBehindReturn = scalar == "\r"
  }
}
