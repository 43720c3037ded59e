extension Character {
  /// How many columns a terminal gives this character: 0, 1 or 2.
  ///
  /// Content holds no emoji (the pack check refuses control characters, and people's offices need none),
  /// so the wide ranges of East Asian Width and the zero-width marks are all that matters here.
  package var columns: Int {
    // Nearly everything an Italian or English screen shows; the tables behind the properties are slow.
    if let ascii = asciiValue { return ascii == 0x0A || ascii >= 0x20 ? 1 : 0 }
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return Character.isWide(scalar.value) || unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
  }

  /// The blocks that EastAsianWidth.txt of Unicode 14.0 has as wide, for writing in use and emoji.
  ///
  /// Single symbols from U+231A to U+2B55 and rarer scripts count as narrow, a few narrow pictures among the emoji as
  /// wide.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// How many columns a terminal gives this text.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}
