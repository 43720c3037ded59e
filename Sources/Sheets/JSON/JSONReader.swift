/// Reads a JSON text from the left.
///
/// No listed library reports doubled keys: one keeps the first, one the last.
struct JSONReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The line the index stands in, and where that line begins: a place costs nothing, however long the text is.
  private var line = 1
  private var lineStart = 0
  private var depth = 0

  /// Deeper nesting holds no answers, and would use up the stack.
  private static let deepest = 64

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    // A byte-order mark takes no column.
    if scalars.first == "\u{FEFF}" {
      index = 1
      lineStart = 1
    }
  }

  mutating func document() throws(JSONFault) -> LocatedJSON {
    let value = try self.value()
    skipSpace()
    guard index == scalars.count else { throw fault(.behindEnd) }
    return value
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private var place: JSONFault.Place { JSONFault.Place(line: line, column: index - lineStart + 1) }

  private func fault(_ kind: JSONFault.Kind, _ found: String = "") -> JSONFault { JSONFault(place, kind, found) }

  private mutating func skipSpace() {
    while let scalar = next, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" {
      index += 1
      if scalar == "\n" {
        line += 1
        lineStart = index
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(JSONFault) -> LocatedJSON {
    skipSpace()
    let start = place
    switch next {
    case "{": return LocatedJSON(value: try object(), place: start)
    case "[": return LocatedJSON(value: try array(), place: start)
    case "\"": return LocatedJSON(value: .string(try string()), place: start)
    case .some(let scalar) where scalar == "-" || ("0"..."9").contains(scalar):
      return LocatedJSON(value: .number(try number()), place: start)
    case .some: return LocatedJSON(value: try name(), place: start)
    case nil: throw fault(.valueMissing)
    }
  }

  private mutating func object() throws(JSONFault) -> LocatedJSON.Value {
    try deepen()
    var members: [(key: String, keyPlace: JSONFault.Place, value: LocatedJSON)] = []
    var keys: Set<String> = []
    skipSpace()
    if !take("}") {
      repeat {
        skipSpace()
        let keyPlace = place
        guard next == "\"" else { throw fault(.keyExpected) }
        let key = try string()
        guard keys.insert(key).inserted else { throw JSONFault(keyPlace, .keyDoubled, key) }
        skipSpace()
        guard take(":") else { throw fault(.colonExpected, key) }
        members.append((key, keyPlace, try value()))
        skipSpace()
      } while take(",")
      guard take("}") else { throw fault(.objectEnd) }
    }
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> LocatedJSON.Value {
    try deepen()
    var values: [LocatedJSON] = []
    skipSpace()
    if !take("]") {
      repeat {
        values.append(try value())
        skipSpace()
      } while take(",")
      guard take("]") else { throw fault(.arrayEnd) }
    }
    depth -= 1
    return .array(values)
  }

  private mutating func deepen() throws(JSONFault) {
    depth += 1
    guard depth <= JSONReader.deepest else { throw fault(.tooDeep) }
    index += 1
  }

  private mutating func name() throws(JSONFault) -> LocatedJSON.Value {
    let start = place
    var word = ""
    while let scalar = next, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      word.unicodeScalars.append(scalar)
      index += 1
    }
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "": throw JSONFault(start, .noValue)
    default: throw JSONFault(start, .noQuotes, word)
    }
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = place
    var text = ""
    while let scalar = next, "+-.eE0123456789".unicodeScalars.contains(scalar) {
      text.unicodeScalars.append(scalar)
      index += 1
    }
    guard JSONReader.isNumber(text) else { throw JSONFault(start, .number, text) }
    return text
  }

  /// An optional minus, digits without a leading zero, an optional fraction, an optional exponent.
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func skip(_ bytes: String) -> Bool {
      guard let first = rest.first, bytes.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = skip("-")
    let hasZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(hasZero && whole > 1) else { return false }
    if skip("."), digits() == 0 { return false }
    if skip("eE") {
      _ = skip("+-")
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private mutating func string() throws(JSONFault) -> String {
    let start = place
    index += 1
    var text = String.UnicodeScalarView()
    while let scalar = next {
      switch scalar {
      case "\"":
        index += 1
        return String(text)
      case "\\":
        index += 1
        text.append(try escaped())
      case _ where scalar.value < 0x20: throw fault(.control)
      default:
        text.append(scalar)
        index += 1
      }
    }
    throw JSONFault(start, .quote)
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    guard let scalar = next else { throw fault(.quote) }
    index += 1
    switch scalar {
    case "\"", "\\", "/": return scalar
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let high = try codeUnit()
      guard (0xD800...0xDBFF).contains(high) else {
        guard let scalar = Unicode.Scalar(high) else { throw fault(.halfAlone, String(high, radix: 16)) }
        return scalar
      }
      guard take("\\"), take("u") else { throw fault(.halfMissing) }
      let low = try codeUnit()
      guard (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else { throw fault(.halfMissing) }
      return scalar
    default: throw fault(.escape, String(scalar))
    }
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt32 {
    guard index + 4 <= scalars.count else { throw fault(.digits) }
    var value: UInt32 = 0
    for scalar in scalars[index..<index + 4] {
      guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { throw fault(.digits) }
      value = value * 16 + UInt32(digit)
    }
    index += 4
    return value
  }
}
