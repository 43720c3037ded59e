import Advice
import OrderedCollections
import Packs
import Shipped

extension PackProof {
  /// The proof of an edit of the pack that ships, in the words of a language or in none.
  static func ofEdit(_ edits: [String: [(String, String)]], in language: String?) throws -> PackProof {
    let edition = try Versions.edited(edits)
    let wording = try language.flatMap { code in
      try edition.catalogues[code].map {
        Wording(catalogue: $0, interface: try InterfaceWords(Shipped.file("interface/\(code).yaml")))
      }
    }
    return PackProof(of: edition.pack, in: wording)
  }
}
