extension String {
  /// The bytes of Latin letters and digits, with what stands between them.
  var latinRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = 0
    var offset = 0
    for scalar in unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if scalar.isLatin {
        if start == nil { start = offset }
        end = next
      } else if let begin = start, scalar.properties.isAlphabetic {
        ranges.append(begin..<end)
        start = nil
      }
      offset = next
    }
    if let start { ranges.append(start..<end) }
    return ranges
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of the Latin script, or one of its digits.
  var isLatin: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }
}
