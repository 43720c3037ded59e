/// A thing of a paper whose fields stand in one list: each is written from it, read by it, and no other key passes.
protocol PaperObject: PaperValue {
  /// What it is, for the sentences: `the contact`.
  static var title: String { get }
  /// One with nothing in it, to be filled.
  static var blank: Self { get }
  /// Its fields, in the order of writing.
  static var fields: [PaperField<Self>] { get }
}

/// A field of a thing, and the key it has in JSON.
struct PaperField<Object>: Sendable {
  let key: String
  let json: @Sendable (Object) -> JSON
  let read: @Sendable (inout Object, LocatedJSON, _ name: String) throws(PaperFault) -> Void

  /// A field by its key and its property.
  init<Value: PaperValue>(_ key: String, _ property: any WritableKeyPath<Object, Value> & Sendable) {
    self.key = key
    json = { $0[keyPath: property].json }
    read = { (object, json, name) throws(PaperFault) in
      object[keyPath: property] = try Value(paper: json, name)
    }
  }
}

extension PaperObject {
  static var wanted: String { "an object" }

  var json: JSON { .object(Self.fields.map { JSON.Member($0.key, $0.json(self)) }) }

  init(paper json: LocatedJSON, _: String = "") throws(PaperFault) {
    guard case .object(let members) = json.value else { throw Self.fault(json, Self.title) }
    let keys = Self.fields.map(\.key)
    for member in members where !keys.contains(member.key) {
      throw PaperFault(
        "\(Self.title) has no key \"\(member.key)\"; known: \(keys.joined(separator: ", "))", at: member.keyPlace)
    }
    self = Self.blank
    for field in Self.fields {
      guard let member = members.first(where: { $0.key == field.key }) else {
        throw PaperFault("\(Self.title) lacks the key \"\(field.key)\"", at: json.place)
      }
      try field.read(&self, member.value, "\"\(field.key)\" of \(Self.title)")
    }
  }
}

/// One of the kinds of thing that something may be, and the key that says which.
struct PaperCase<Whole>: Sendable {
  let key: String
  let json: @Sendable (Whole) -> JSON?
  let read: @Sendable (LocatedJSON, _ name: String) throws(PaperFault) -> Whole

  /// A kind by its key, how it is made, and what it holds, nil where it is another.
  init<Value: PaperValue>(
    _ key: String, _ make: @escaping @Sendable (Value) -> Whole, _ held: @escaping @Sendable (Whole) -> Value?
  ) {
    self.key = key
    json = { held($0)?.json }
    read = { (json, name) throws(PaperFault) in make(try Value(paper: json, name)) }
  }
}
