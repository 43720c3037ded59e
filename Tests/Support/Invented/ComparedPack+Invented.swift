import OrderedCollections
package import Reports

extension ComparedPack {
  /// The invented pack with some pieces of its files replaced, by the name of the file, such as `routes` or `texts/it`.
  package static func invented(_ edits: [String: [(String, String)]] = [:]) throws -> ComparedPack {
    var edited = InventedPack()
    for (name, pieces) in edits {
      guard let file = InventedPack.File(rawValue: name) else { throw InventedPack.NoSuchPiece(piece: name) }
      for (old, new) in pieces { edited = try edited.replacing(old, with: new, in: file) }
    }
    let pack = try edited.pack()
    return ComparedPack(
      pack: pack,
      catalogues: ["en": try edited.catalogue(.english, pack), "it": try edited.catalogue(.italian, pack)])
  }
}
