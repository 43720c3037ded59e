import Seeded

extension SeededGenerator {
  /// A text with one to four slips: bytes that went missing, came in or changed, lines that stand twice or moved.
  mutating func garbled(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0...4, using: &self) {
      case 0: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...12, using: &self)))
      case 1: bytes.insert(byte(), at: index)
      case 2: bytes[index] = byte()
      case 3: duplicateLine(of: index, in: &bytes)
      default: bytes.insert(contentsOf: piece().utf8, at: index)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Mostly what YAML gives a meaning to, sometimes anything.
  private mutating func byte() -> UInt8 {
    let marks = Array("{}[]:,-?&*!|>'\"%@#\n\t \\~<=0a".utf8)
    return Bool.random(using: &self) ? marks.randomElement(using: &self) ?? 0 : UInt8.random(in: 0...255, using: &self)
  }

  private mutating func piece() -> String {
    let pieces = [
      "\n---\n", "\n...\n", "? ", "&a ", "*a", "!!int ", "<<: ", "null", "yes", ": ", "- ", "\u{FEFF}", "\u{2028}",
      "\r\n",
      "9999999999999999999", "{from: 1, to: 0}", "[]", "{}", "\"\"", "{x.phone}", "\u{301}", "is: adult",
      "open: avsi-hub",
    ]
    return pieces.randomElement(using: &self) ?? ""
  }

  private mutating func duplicateLine(of index: Int, in bytes: inout [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<index].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[index...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
    guard start < end else { return }
    let line = Array(bytes[start..<end])
    let isMoved = Bool.random(using: &self)
    bytes.insert(contentsOf: line, at: isMoved ? 0 : end)
  }
}
