extension String {
  /// The bytes of Latin letters and digits, with what stands between them.
  var latinRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = 0
    var offset = 0
    for scalar in unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if Isolates.isLatin(scalar) {
        if start == nil { start = offset }
        end = next
      } else if scalar.properties.isAlphabetic, let begin = start {
        ranges.append(begin..<end)
        start = nil
      }
      offset = next
    }
    if let start { ranges.append(start..<end) }
    return ranges
  }

  /// The bytes of telephone numbers: at least six digits in groups with one space between them.
  var numberRanges: [Range<Int>] {
    let bytes = Array(utf8)
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit || bytes[index] == UInt8(ascii: "+"), index == 0 || !bytes[index - 1].isOfWord else {
        index += 1
        continue
      }
      var end = index + 1
      var digits = bytes[index].isDigit ? 1 : 0
      var next = end
      while next < bytes.count {
        if bytes[next].isDigit {
          digits += 1
          next += 1
          end = next
        } else if bytes[next - 1].isDigit, let space = bytes.spaceWidth(at: next), next + space < bytes.count,
          bytes[next + space].isDigit
        {
          next += space
        } else {
          break
        }
      }
      if digits >= 6, end == bytes.count || !bytes[end].isOfWord { ranges.append(index..<end) }
      index = end
    }
    return ranges
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether a number that touches it is part of something longer: an address on the net, a law.
  fileprivate var isOfWord: Bool {
    isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == UInt8(ascii: "/")
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}

extension [UInt8] {
  /// How many bytes a space takes here, one that breaks or one that does not; nil where there is none.
  fileprivate func spaceWidth(at index: Int) -> Int? {
    if self[index] == 0x20 { return 1 }
    return index + 1 < count && self[index] == 0xC2 && self[index + 1] == 0xA0 ? 2 : nil
  }
}
