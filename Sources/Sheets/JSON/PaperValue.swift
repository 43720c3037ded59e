import Texts

/// What a paper's JSON carries: written whole, read strictly.
protocol PaperValue: Sendable {
  /// What stands for it in a sentence about what is missing: `a text`.
  static var wanted: String { get }

  /// The value as JSON.
  var json: JSON { get }

  /// Reads the value.
  ///
  /// - Parameter name: what is read, for the sentences: `"title" of the sheet`.
  /// - Throws: what is wrong, with its place; nothing is guessed and nothing passed over.
  init(paper json: LocatedJSON, _ name: String) throws(PaperFault)
}

extension PaperValue {
  /// That something else stands where this value should.
  static func fault(_ json: LocatedJSON, _ name: String) -> PaperFault {
    PaperFault("\(name) should be \(wanted)", at: json.place)
  }
}

extension String: PaperValue {
  static let wanted = "a text"
  var json: JSON { .string(self) }

  init(paper json: LocatedJSON, _ name: String) throws(PaperFault) {
    guard case .string(let text) = json.value else { throw String.fault(json, name) }
    self = text
  }
}

extension Bool: PaperValue {
  static let wanted = "true or false"
  var json: JSON { .bool(self) }

  init(paper json: LocatedJSON, _ name: String) throws(PaperFault) {
    guard case .bool(let truth) = json.value else { throw Bool.fault(json, name) }
    self = truth
  }
}

/// Words alone are a text; anything else is a list of texts and of facts, each with its kind as its key.
extension RichText: PaperValue {
  static let wanted = "a text"

  var json: JSON {
    if spans.allSatisfy({ $0.kind == .plain }) { return .string(text) }
    return .array(
      spans.map { $0.kind == .plain ? .string($0.text) : .object([JSON.Member($0.kind.rawValue, .string($0.text))]) })
  }

  init(paper json: LocatedJSON, _ name: String) throws(PaperFault) {
    guard case .array(let spans) = json.value else {
      self.init(try String(paper: json, name))
      return
    }
    self.init()
    for span in spans {
      guard case .object(let members) = span.value else {
        self += RichText(try String(paper: span, name))
        continue
      }
      guard members.count == 1, let kind = Kind(rawValue: members[0].key) else { throw RichText.fault(span, name) }
      self += RichText(try String(paper: members[0].value, name), kind)
    }
  }
}

extension Optional: PaperValue where Wrapped: PaperValue {
  static var wanted: String { "\(Wrapped.wanted) or null" }
  var json: JSON { map(\.json) ?? .null }

  init(paper json: LocatedJSON, _ name: String) throws(PaperFault) {
    if case .null = json.value {
      self = nil
      return
    }
    do throws(PaperFault) {
      self = try Wrapped(paper: json, name)
    } catch {
      throw error == Wrapped.fault(json, name) ? Self.fault(json, name) : error
    }
  }
}

extension Array: PaperValue where Element: PaperValue {
  static var wanted: String { "a list" }
  var json: JSON { .array(map(\.json)) }

  init(paper json: LocatedJSON, _ name: String) throws(PaperFault) {
    guard case .array(let entries) = json.value else { throw Self.fault(json, name) }
    self = try entries.map { (entry) throws(PaperFault) in try Element(paper: entry, "an entry of \(name)") }
  }
}

/// One of some names.
extension PaperValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  static var wanted: String { "one of \(allCases.map(\.rawValue).joined(separator: ", "))" }
  var json: JSON { .string(rawValue) }

  init(paper json: LocatedJSON, _ name: String) throws(PaperFault) {
    guard case .string(let text) = json.value, let value = Self(rawValue: text) else { throw Self.fault(json, name) }
    self = value
  }
}
