package import Seeded

extension SeededGenerator {
  /// Bytes with one to six slips: some that went missing, came in or changed, lines that stand twice, moved or changed
  /// places, pieces cut out and put in elsewhere.
  ///
  /// - Parameter others: bytes of which a piece may come in.
  package mutating func garbled(_ bytes: [UInt8], with others: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<[1, 1, 2, 3, 6][Int.random(in: 0...4, using: &self)] where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0...15, using: &self) {
      case 0: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &self)
      case 1: bytes[index] = byte()
      case 2: bytes.insert(byte(), at: index)
      case 8...13 where !others.isEmpty: exchangeWord(at: index, in: &bytes, with: others)
      case 3: bytes.removeSubrange(range(in: bytes, from: index, most: 12))
      case 4: repeatLine(of: index, in: &bytes)
      case 5: swapLines(index, Int.random(in: 0..<bytes.count, using: &self), in: &bytes)
      case 6: move(from: index, in: &bytes)
      case 7 where !others.isEmpty:
        let start = Int.random(in: 0..<others.count, using: &self)
        bytes.insert(contentsOf: others[range(in: others, from: start, most: 400)], at: index)
      default: bytes.insert(contentsOf: piece(), at: index)
      }
    }
    return bytes
  }

  private mutating func range(in bytes: [UInt8], from index: Int, most: Int) -> Range<Int> {
    index..<min(bytes.count, index + Int.random(in: 1...most, using: &self))
  }

  /// Mostly what YAML gives a meaning to, sometimes anything.
  private mutating func byte() -> UInt8 {
    let marks = Array("{}[]:,-?&*!|>'\"%@#\n\t \\~<=0a".utf8)
    return Int.random(in: 0...7, using: &self) > 0
      ? marks.randomElement(using: &self) ?? 0 : UInt8.random(in: 0...255, using: &self)
  }

  private mutating func piece() -> [UInt8] {
    let pieces: [[UInt8]] =
      [
        "\n---\n", "\n...\n", "? ", "&a ", "*a", "!!int ", "<<: ", "null", "yes", ": ", "- ", "\u{FEFF}", "\u{2028}",
        "\r\n", "9999999999999999999", "-1", "1e400", "{from: 1, to: 0}", "[]", "{}", "\"\"", "{x.phone}", "\u{301}",
        "is: adult", "open: avsi-hub", "preferred: avsi-hub", "recommended: stale", "not: {topics: fgm}", "\u{0}",
        "\u{1B}[2J", "\"\\e[2J\"", "\"\\u202E\"", "\u{202E}", "\u{1F469}\u{200D}\u{1F4BB}", "è", "\"24/7; \\n Mo 9-1\"",
        String(repeating: "[", count: 300), String(repeating: "{a: ", count: 300), String(repeating: "- ", count: 2000),
        String(repeating: "x", count: 5000), String(repeating: "*a ", count: 20), "a: &a [*a, *a]\n",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]]
    return pieces.randomElement(using: &self) ?? []
  }

  private func line(of index: Int, in bytes: [UInt8]) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<index].lastIndex(of: newline).map { $0 + 1 } ?? 0
    return start..<(bytes[index...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count)
  }

  private mutating func repeatLine(of index: Int, in bytes: inout [UInt8]) {
    let range = line(of: index, in: bytes)
    let isMoved = Bool.random(using: &self)
    bytes.insert(contentsOf: Array(bytes[range]), at: isMoved ? 0 : range.upperBound)
  }

  private func swapLines(_ left: Int, _ right: Int, in bytes: inout [UInt8]) {
    let (first, second) = (line(of: min(left, right), in: bytes), line(of: max(left, right), in: bytes))
    guard first.upperBound <= second.lowerBound else { return }
    let lines = (Array(bytes[first]), Array(bytes[second]))
    bytes.replaceSubrange(second, with: lines.0)
    bytes.replaceSubrange(first, with: lines.1)
  }

  /// A word becomes another one of the pack: the file stays YAML, and says something else.
  private mutating func exchangeWord(at index: Int, in bytes: inout [UInt8], with others: [UInt8]) {
    let own = word(of: index, in: bytes)
    let other = word(of: Int.random(in: 0..<others.count, using: &self), in: others)
    guard !own.isEmpty, !other.isEmpty else { return }
    bytes.replaceSubrange(own, with: others[other])
  }

  private func word(of index: Int, in bytes: [UInt8]) -> Range<Int> {
    func isLetter(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x2D
    }
    guard isLetter(bytes[index]) else { return index..<index }
    let start = bytes[..<index].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0
    return start..<(bytes[index...].firstIndex { !isLetter($0) } ?? bytes.count)
  }

  private mutating func move(from index: Int, in bytes: inout [UInt8]) {
    let range = range(in: bytes, from: index, most: 200)
    let cut = Array(bytes[range])
    bytes.removeSubrange(range)
    bytes.insert(contentsOf: cut, at: Int.random(in: 0...bytes.count, using: &self))
  }
}
