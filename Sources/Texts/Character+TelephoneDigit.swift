extension Unicode.Scalar {
  /// The digit of the telephone that a decimal digit of any script means: 3 for ٣, ۳, ৩ and ３.
  ///
  /// Whoever has a keyboard of another script types these; numbers that are no digits (½, 三) are none here.
  package var telephoneDigit: Unicode.Scalar? {
    guard !isASCII else { return ("0"..."9").contains(self) ? self : nil }
    guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
  }
}

extension Character {
  /// The digit of the telephone that this character means, whatever its script.
  package var telephoneDigit: Character? {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return nil }
    return scalar.telephoneDigit.map { Character($0) }
  }
}
