public import Interviews

/// A text with places for facts: `Chiama {avsi-secretary.phone}`.
///
/// A number typed into a sentence would be a second truth; a placeholder takes it from where it stands once.
public struct Template: Hashable, Sendable {
  /// A piece of a template.
  public enum Part: Hashable, Sendable {
    /// Words.
    case words(String)
    /// A fact of a service.
    case fact(Service.ID, Fact)
    /// A value that the place of use knows: `{answer}`, `{count}`.
    case value(String)
  }

  /// A fact of a service that a text may name.
  public enum Fact: String, CaseIterable, Sendable {
    /// The first telephone number; all of them; and the other facts of a service.
    case phone, phones, address, hours, email, url
    case emailSubject = "email_subject"
  }

  /// The pieces in their order.
  public let parts: [Part]

  /// Reads a text with placeholders in braces.
  public init(parsing text: String) throws(TemplateFault) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { throw .unclosed }
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      parts.append(try Template.placeholder(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  /// A text of these pieces.
  init(parts: [Part]) { self.parts = parts }

  private static func placeholder(_ name: Substring) throws(TemplateFault) -> Part {
    guard !name.isEmpty, !name.contains("{"), !name.contains(" ") else { throw .unclosed }
    guard let dot = name.firstIndex(of: "."), !name.hasPrefix("alert.") else {
      return .value(String(name))
    }
    let field = name[name.index(after: dot)...]
    guard let fact = Fact(rawValue: String(field)) else { throw .unknownFact(String(field)) }
    return .fact(Service.ID(String(name[..<dot])), fact)
  }

  /// The text with every placeholder filled in.
  public func filled(_ value: (Part) -> String) -> String {
    parts.map { part in if case .words(let words) = part { words } else { value(part) } }.joined()
  }
}

/// Why a text with placeholders cannot be read.
public enum TemplateFault: Error, Hashable, Sendable {
  /// A brace has no partner, or nothing inside.
  case unclosed
  /// No service has such a fact.
  case unknownFact(String)
}
