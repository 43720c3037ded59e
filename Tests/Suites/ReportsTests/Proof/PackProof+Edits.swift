import Advice
import Invented
import OrderedCollections
import Packs
import Reports
import Shipped

extension PackProof {
  /// The proof of an edit of the invented pack, in the words of a language or in none.
  static func ofEdit(_ edits: [String: [(String, String)]], in language: String?) throws -> PackProof {
    let edition = try ComparedPack.invented(edits)
    let words = try language.flatMap { code in
      try edition.catalogues[code].map { (catalogue: $0, reports: try Shipped.reports(code)) }
    }
    return PackProof(of: edition.pack, in: words)
  }
}
