import Foundation

/// A JSON value as another program reads it.
indirect enum Value: Decodable, Equatable {
  case null, bool(Bool), number(Double), string(String), array([Value]), object([String: Value])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    func attempt<Read: Decodable>(_ type: Read.Type) throws -> Read? {
      do { return try container.decode(type) } catch DecodingError.typeMismatch { return nil }
    }
    if container.decodeNil() {
      self = .null
    } else if let bool = try attempt(Bool.self) {
      self = .bool(bool)
    } else if let number = try attempt(Double.self) {
      self = .number(number)
    } else if let string = try attempt(String.self) {
      self = .string(string)
    } else if let array = try attempt([Value].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: Value].self))
    }
  }

  /// The value under a key; nil where there is no such key.
  subscript(key: String) -> Value? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The elements of a list.
  var elements: [Value] { if case .array(let elements) = self { elements } else { [] } }

  /// The text of a string.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The texts of a list of strings.
  var texts: [String] { elements.compactMap(\.text) }

  /// The texts under a key of every element of a list.
  func texts(_ key: String) -> [String] { elements.compactMap { $0[key]?.text } }

  /// The element of a list with this id.
  func element(_ id: String) -> Value? { elements.first { $0["id"]?.text == id } }
}

/// Which kinds of value a key may have.
indirect enum Shape: Sendable {
  case bool, number, answer, nullable(Shape), list(Shape), object([String: Shape]), oneOf([String]), match(String)

  /// Every place at which a value has another shape.
  func faults(_ value: Value?, at place: String) -> [String] {
    switch (self, value) {
    case (.nullable, .null?), (.bool, .bool?), (.number, .number?): return []
    case (.answer, .string?), (.answer, .number?): return []
    case (.answer, .array(let chosen)?) where chosen.allSatisfy({ $0.text != nil }): return []
    case (.nullable(let shape), _?): return shape.faults(value, at: place)
    case (.list(let shape), .array(let elements)?):
      return elements.enumerated().flatMap { shape.faults($0.element, at: "\(place)[\($0.offset)]") }
    case (.object(let members), .object(let found)?):
      return members.sorted { $0.key < $1.key }.flatMap { $0.value.faults(found[$0.key], at: "\(place).\($0.key)") }
    case (.oneOf(let words), .string(let word)?) where words.contains(word): return []
    case (.match(let pattern), .string(let text)?) where text.range(of: pattern, options: .regularExpression) != nil:
      return []
    case (_, nil): return ["\(place) is missing"]
    case (_, let value?): return ["\(place) is \(value), not \(self)"]
    }
  }
}
