import OrderedCollections
import Packs
import Problems
package import Reports

/// The pack of Milan with invented numbers and addresses, and an edit of it.
package enum Versions {
  /// The pack that ships.
  package static func shipped() throws -> ComparedPack { try edited([:]) }

  /// The pack with some texts replaced, by the name of the file, such as `routes` or `texts/it`.
  package static func edited(_ edits: [String: [(String, String)]]) throws -> ComparedPack {
    let file = { (name: String) in
      let file = try Shipped.inventedFile(name)
      let text = try (edits[name] ?? []).reduce(file.text) { text, edit in
        guard text.contains(edit.0) else { throw NotThere(text: edit.0) }
        return text.replacing(edit.0, with: edit.1, maxReplacements: 1)
      }
      return SourceFile(name: "\(name).yaml", text: text)
    }
    let pack = try Pack(
      Pack.Files(
        pack: file("pack"), questions: file("questions"), routes: file("routes"), documents: file("documents"),
        services: file("services"), notes: file("notes"), countries: [Shipped.country()]))
    var catalogues: OrderedDictionary<String, Catalogue> = [:]
    for language in Shipped.screenLanguages {
      catalogues[language] = try Catalogue(file("texts/\(language)"), pack: pack)
    }
    return ComparedPack(pack: pack, catalogues: catalogues)
  }

  /// An edit that changes nothing is a test that tests nothing.
  struct NotThere: Error {
    let text: String
  }
}
