/// The stable name of a question, a route, a service…: never shown to a person, the same in every language.
///
/// The subject keeps the name of a route from being taken for the name of a document.
package struct Identifier<Subject>: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as the pack writes it.
  package let text: String

  /// The name as the pack writes it.
  package init(_ text: String) { self.text = text }

  /// The name as code and tests write it.
  package init(stringLiteral text: String) { self.text = text }
}

extension Identifier: CustomStringConvertible {
  /// The name as the pack writes it.
  package var description: String { text }
}

/// A service of the directory, as far as an interview knows it: by its name alone.
package enum Service {
  /// The service's stable name.
  package typealias ID = Identifier<Service>
}

/// A source of facts, as far as an interview knows it: by its name alone.
package enum Source {
  /// The source's stable name.
  package typealias ID = Identifier<Source>
}
