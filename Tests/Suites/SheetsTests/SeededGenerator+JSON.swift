import Seeded
import Sheets

/// JSON values that chance made, the same in every run.
extension SeededGenerator {
  /// A value of any kind, nested at most this deep.
  mutating func value(depth: Int) -> JSON {
    switch Int.random(in: 0...(depth == 0 ? 3 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .number(number())
    case 3: return .string(word())
    case 4: return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &self)).map { .init("\($0)" + word(), value(depth: depth - 1)) })
    }
  }

  private mutating func number() -> Int {
    [0, -1, 34, Int.max, Int.min, Int.random(in: -1000...1000, using: &self)].randomElement(using: &self) ?? 0
  }

  /// Text of what a writer may trip over: quotes, controls, marks that combine, characters of two halves.
  mutating func word() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "/", "\n", "\r", "\t", "\u{8}", "\u{C}", "\u{0}", "\u{1F}", "\u{7F}", "\u{9F}", "\u{A0}", "è",
      "\u{301}", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "😀", "\u{10FFFF}", "{", "}", "[", "]", ":", ",", " ",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &self) {
      if let scalar = scalars.randomElement(using: &self) { text.append(scalar) }
    }
    return String(text)
  }
}

extension LocatedJSON {
  /// What was read, without its places; nil for a number that is no whole one.
  var plain: JSON? {
    switch value {
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .number(let text): return Int(text).map(JSON.number)
    case .string(let text): return .string(text)
    case .array(let values):
      let plain = values.compactMap(\.plain)
      return plain.count == values.count ? .array(plain) : nil
    case .object(let members):
      let plain = members.compactMap { member in member.value.plain.map { JSON.Member(member.key, $0) } }
      return plain.count == members.count ? .object(plain) : nil
    }
  }
}
