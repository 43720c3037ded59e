/// A JSON value whose keys keep their order, so that what is printed reads like the contract.
package indirect enum JSON: Hashable, Sendable {
  /// The kinds of JSON (RFC 8259); numbers are whole ones here.
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    /// The key.
    package let key: String
    /// The value.
    package let value: JSON

    /// A key with its value.
    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// An object with its keys in this order.
  package static func keys(_ pairs: KeyValuePairs<String, JSON>) -> JSON {
    .object(pairs.map { Member($0.key, $0.value) })
  }

  /// A text, or null where there is none.
  package static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// A list of texts.
  package static func texts(_ texts: some Sequence<String>) -> JSON { .array(texts.map(JSON.string)) }
}

extension JSON: CustomStringConvertible {
  /// The value as text, two spaces a level, short lists on one line.
  package var description: String { lines(indent: "") }

  private func lines(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value): return String(value)
    case .string(let text): return JSON.quoted(text)
    case .array(let values):
      let isFlat = values.allSatisfy { value in
        switch value {
        case .array, .object: false
        case .null, .bool, .number, .string: true
        }
      }
      if isFlat { return "[" + values.map { $0.lines(indent: inner) }.joined(separator: ", ") + "]" }
      return "[\n" + values.map { inner + $0.lines(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(inner)\(JSON.quoted($0.key)): \($0.value.lines(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
