import Texts

extension StyledText.Run {
  /// The text shut off from what stands around it, for lines that run from right to left (Unicode Standard Annex 9).
  ///
  /// Between Arabic words `+39 06 1234` would be printed as `1234 06 39+`, and a street in pieces. What a fact is says
  /// which way it runs; the letters of words tell it of themselves. What parts them is no letter: between two Latin names a
  /// comma or a dot would run with these, and stand on the wrong side of the one where the line ends; so a mark stands
  /// behind it.
  ///
  /// A mark of its direction stands at both ends: FriBidi up to 1.0.9 reads the last letter of an isolate over into the
  /// next one (https://github.com/fribidi/fribidi/issues/141), and a number behind an Arabic name would run from right
  /// to left.
  var isolated: String {
    switch span.kind {
    case .plain: withSidesOfSeparators
    // As all the world writes them.
    case .number, .address, .email, .web, .exact: "\u{2066}\u{200E}\(text)\u{200E}\u{2069}"
    // As its first letter says.
    case .name, .quotation: "\u{2068}\(text)\u{2069}"
    // As the line runs: "from 9:00 to 13:00" is read from the right.
    case .date, .time: "\u{2067}\u{200F}\(text)\u{200F}\u{2069}"
    }
  }

  /// An Arabic comma and a middle dot are of the line, whatever letters stand on both sides.
  private var withSidesOfSeparators: String {
    guard text.unicodeScalars.contains(where: isSeparator) else { return text }
    var sided = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      sided.append(scalar)
      if isSeparator(scalar) { sided.append("\u{200F}") }
    }
    return String(sided)
  }
}

private func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{060C}" || scalar == "\u{00B7}" }
