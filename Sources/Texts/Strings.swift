/// Texts by what they are for, in one language.
package struct Strings<Key: RawRepresentable & CaseIterable & Hashable & Sendable>: Hashable, Sendable
where Key.RawValue == String {
  private let templates: [Key: Template]

  /// The texts; who reads them from a file says which are missing.
  package init(_ templates: [Key: Template]) { self.templates = templates }

  /// The texts, and those of another language where there are none.
  package func filled(from original: Strings) -> Strings {
    Strings(templates.merging(original.templates) { own, _ in own })
  }

  /// The text for something as it stands, before its places are filled; nil where there is none.
  package subscript(key: Key) -> Template? { templates[key] }

  /// The text for something with its places filled; its name where there is none.
  package func callAsFunction(_ key: Key, _ values: KeyValuePairs<String, RichText> = [:]) -> RichText {
    templates[key]?.filled { name in values.first { $0.key == name }?.value } ?? RichText(key.rawValue)
  }

  /// The same where nobody asks what its parts are.
  package func text(_ key: Key, _ values: KeyValuePairs<String, RichText> = [:]) -> String { self(key, values).text }
}
