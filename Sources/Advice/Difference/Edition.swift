public import OrderedCollections
public import Packs

/// A pack with all its words: one of two that are compared.
public struct Edition: Sendable {
  /// The pack.
  public let pack: Pack
  /// Its words, by language.
  public let catalogues: OrderedDictionary<String, Catalogue>

  /// A pack with all its words.
  public init(pack: Pack, catalogues: OrderedDictionary<String, Catalogue>) {
    self.pack = pack
    self.catalogues = catalogues
  }
}
