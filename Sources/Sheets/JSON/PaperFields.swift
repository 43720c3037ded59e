/// The fields of one thing on a paper, read strictly: each must be there, and no other.
struct PaperFields {
  private let name: String
  private let place: JSONFault.Place
  private var values: [String: LocatedJSON] = [:]

  /// The fields of an object.
  ///
  /// - Parameter name: what the object is, for the sentences.
  init(_ json: LocatedJSON, _ name: String, _ keys: [String]) throws(PaperFault) {
    self.name = name
    place = json.place
    guard case .object(let members) = json.value else { throw PaperFault("\(name) should be an object", at: place) }
    for member in members {
      guard keys.contains(member.key) else {
        throw PaperFault(
          "\(name) has no key \"\(member.key)\"; known: \(keys.joined(separator: ", "))", at: member.keyPlace)
      }
      values[member.key] = member.value
    }
    for key in keys where values[key] == nil { throw PaperFault("\(name) lacks the key \"\(key)\"", at: place) }
  }

  private func value(_ key: String) throws(PaperFault) -> LocatedJSON {
    guard let value = values[key] else { throw PaperFault("\(name) lacks the key \"\(key)\"", at: place) }
    return value
  }

  private func fault(_ key: String, _ wanted: String, _ value: LocatedJSON) -> PaperFault {
    PaperFault("\"\(key)\" of \(name) should be \(wanted)", at: value.place)
  }

  /// A text.
  func text(_ key: String) throws(PaperFault) -> String {
    let value = try value(key)
    guard case .string(let text) = value.value else { throw fault(key, "a text", value) }
    return text
  }

  /// A text or null.
  func textOrNull(_ key: String) throws(PaperFault) -> String? {
    let value = try value(key)
    switch value.value {
    case .string(let text): return text
    case .null: return nil
    default: throw fault(key, "a text or null", value)
    }
  }

  /// Yes or no.
  func truth(_ key: String) throws(PaperFault) -> Bool {
    let value = try value(key)
    guard case .bool(let truth) = value.value else { throw fault(key, "true or false", value) }
    return truth
  }

  /// Yes, no or null.
  func truthOrNull(_ key: String) throws(PaperFault) -> Bool? {
    let value = try value(key)
    switch value.value {
    case .bool(let truth): return truth
    case .null: return nil
    default: throw fault(key, "true, false or null", value)
    }
  }

  /// One of some names.
  func choice<Choice>(_ key: String, _ choices: KeyValuePairs<String, Choice>) throws(PaperFault) -> Choice {
    let value = try value(key)
    guard case .string(let text) = value.value, let choice = choices.first(where: { $0.key == text }) else {
      throw fault(key, "one of \(choices.map(\.key).joined(separator: ", "))", value)
    }
    return choice.value
  }

  /// A list.
  func list<Element>(
    _ key: String, _ element: (LocatedJSON) throws(PaperFault) -> Element
  ) throws(PaperFault) -> [Element] {
    let value = try value(key)
    guard case .array(let elements) = value.value else { throw fault(key, "a list", value) }
    return try elements.map(element)
  }

  /// A list of texts.
  func texts(_ key: String) throws(PaperFault) -> [String] {
    try list(key) { (element) throws(PaperFault) in
      guard case .string(let text) = element.value else { throw self.fault(key, "a list of texts", element) }
      return text
    }
  }

  /// An object of its own.
  func one<Value>(_ key: String, _ read: (LocatedJSON) throws(PaperFault) -> Value) throws(PaperFault) -> Value {
    try read(value(key))
  }

  /// An object of its own, or null.
  func oneOrNull<Value>(
    _ key: String, _ read: (LocatedJSON) throws(PaperFault) -> Value
  ) throws(PaperFault) -> Value? {
    let value = try value(key)
    if case .null = value.value { return nil }
    return try read(value)
  }
}
