/// Characters that a text may not hold: they steer a terminal or a printer, or turn the direction of what follows.
///
/// Some are refused by YAML itself; in quotes they can be written as an escape (`\\e`), and the marks that turn the
/// reading direction are plain characters to YAML.
enum ControlCharacter {
  /// The first of them in a text, as Unicode names it, `U+001B`.
  static func first(in text: String) -> String? {
    // Nearly every text is free of them: only bytes that could begin one are looked at closely.
    let bytes = text.utf8.span
    guard bytes.indices.contains(where: { isSuspicious(bytes[$0]) }) else { return nil }
    return text.unicodeScalars.first(where: isRefused).map(code)
  }

  /// A character as Unicode names it, `U+001B`.
  static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isSuspicious(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF || byte == 0xF3
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks, embeddings, overrides and isolates of direction; line and paragraph separators.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    // Invisible ones: byte-order marks, annotations, tags.
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// What YAML's reader does not let into a file at all.
  static func isBarred(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: false
    default: true
    }
  }
}
