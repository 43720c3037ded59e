extension String {
  /// The text with every run of Latin letters and digits shut off from what stands around it (U+2066…U+2069).
  ///
  /// Between Arabic words `+39 06 1234` would be printed as `1234 06 39+`, and a web address in pieces (Unicode
  /// Standard Annex 9). A run begins with a letter, a digit or a plus sign and ends with a letter or a digit; it may
  /// hold spaces and the signs that numbers and addresses are written with, but it ends with its sentence.
  var isolatingLeftToRight: String {
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard Isolates.begins(scalars, at: index) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let end = Isolates.end(scalars, from: index)
      result.append(Isolates.opening)
      result.append(contentsOf: scalars[index..<end])
      result.append(Isolates.closing)
      index = end
    }
    return String(result)
  }
}

/// What shuts a run off, and where runs begin and end.
enum Isolates {
  /// The invisible signs around a run.
  static let opening: Unicode.Scalar = "\u{2066}"
  static let closing: Unicode.Scalar = "\u{2069}"

  /// Whether it is a letter of the Latin script, or one of its digits.
  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    isLatin(scalar) || " \u{A0},.:/-@+()'’_&?=#%~".unicodeScalars.contains(scalar)
      || scalar.properties.generalCategory == .nonspacingMark
  }

  fileprivate static func begins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    if isLatin(scalars[index]) { return true }
    return scalars[index] == "+" && index + 1 < scalars.count && ("0"..."9").contains(scalars[index + 1])
  }

  /// Where the run that begins at an index ends.
  fileprivate static func end(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    var index = start
    var open = 0
    // The last place at which every bracket was closed: a run never takes one bracket of a pair along.
    while index < scalars.count, isInner(scalars[index]) {
      let scalar = scalars[index]
      if scalar == ".", index + 1 < scalars.count, scalars[index + 1] == " ", !isAbbreviation(scalars[start..<index]) {
        break
      }
      if scalar == "(" { open += 1 }
      if scalar == ")" {
        guard open > 0 else { break }
        open -= 1
        if open == 0, index > start, Isolates.isLatin(scalars[index - 1]) { end = index + 1 }
      }
      index += 1
      if open == 0, isLatin(scalar) || scalar.properties.generalCategory == .nonspacingMark { end = index }
    }
    return max(end, start + 1)
  }

  /// Whether the dot behind it is that of `art. 2` or `D.Lgs. 142`, and no sentence ends there.
  private static func isAbbreviation(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = scalars.reversed().prefix { $0.properties.isAlphabetic }
    return (1...4).contains(word.count) && word.first?.properties.isLowercase == true
  }
}
