import OrderedCollections
import Packs

/// Words of a catalogue that are not what they were.
package struct WordChange: Hashable, Sendable {
  /// The language, as an ISO 639 code.
  package let language: String
  /// Whose words, by the keys of the catalogue: `routes.avsi-hub.title`.
  package let key: String
  /// What they were, and what they are; nil where there are none.
  package let old, new: String?
}

extension WordChange {
  /// The words of two packs that are not alike, in the languages that both have.
  static func changes(_ old: ComparedPack, _ new: ComparedPack) -> [WordChange] {
    new.catalogues.flatMap { language, catalogue -> [WordChange] in
      guard let known = old.catalogues[language] else { return [] }
      let (before, after) = (known.texts(of: old.pack), catalogue.texts(of: new.pack))
      return OrderedSet(Array(before.keys) + Array(after.keys)).filter { before[$0] != after[$0] }.map { key in
        WordChange(language: language, key: key, old: before[key], new: after[key])
      }
    }
  }
}
