package import OrderedCollections
package import Packs

/// A pack with all its words: one of two that are compared.
package struct ComparedPack: Sendable {
  /// The pack.
  package let pack: Pack
  /// Its words, by language.
  package let catalogues: OrderedDictionary<String, Catalogue>

  /// A pack with all its words.
  package init(pack: Pack, catalogues: OrderedDictionary<String, Catalogue>) {
    self.pack = pack
    self.catalogues = catalogues
  }
}
