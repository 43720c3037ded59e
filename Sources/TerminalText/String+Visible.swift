extension String {
  /// The text with every control character made visible, so that it is shown and never obeyed.
  ///
  /// An escape sequence in a file must not move a cursor, set a colour or reach a printer.
  /// Controls become their picture (U+2400…), and so do the marks that turn the reading direction of what follows.
  package var visible: String {
    guard unicodeScalars.contains(where: { String.picture(of: $0) != nil }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(String.picture(of: scalar) ?? scalar) }
    return String(result)
  }

  /// What stands for a control character, or nil for a character that may be shown as it is.
  static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
