package import Packs
package import Problems
import Shipped

/// The pack of an invented harbour, with something of every kind that a pack may have: a test takes it, or replaces a
/// piece of it, so that no fact and no word of the pack that ships can break the test.
package struct InventedPack: Sendable {
  /// A file of the pack.
  package enum File: String, CaseIterable, Sendable {
    case pack, questions, routes, documents, services, notes
    case italian = "texts/it"
    case english = "texts/en"
  }

  /// A piece that a test would replace and that is not there: such a test would test nothing.
  package struct NoSuchPiece: Error {
    /// What was to be replaced.
    package let piece: String
  }

  private var texts: [File: String]

  /// The pack as it was invented.
  package init() {
    texts = [
      .pack: InventedPack.head, .questions: InventedPack.questions, .routes: InventedPack.routes,
      .documents: InventedPack.documents, .services: InventedPack.services, .notes: InventedPack.notes,
      .italian: InventedPack.italian + InventedPack.sheetPart,
      .english: "\(InventedPack.english)\n\n\(InventedPack.englishSheet)",
    ].mapValues { "\($0)\n" }
  }

  /// What every sheet says in Italian, as the end of a catalogue: for packs that tests invent.
  package static var sheetPart: String { "\n\n\(italianSheet)" }

  /// The text of a file.
  package func text(_ file: File) -> String { texts[file] ?? "" }

  /// The text of a file in the place of its own.
  package mutating func write(_ text: String, to file: File) { texts[file] = text }

  /// The pack with the first occurrence of a piece of a file replaced.
  package func replacing(_ piece: String, with other: String, in file: File) throws -> InventedPack {
    guard text(file).contains(piece) else { throw NoSuchPiece(piece: piece) }
    var copy = self
    copy.write(text(file).replacing(piece, with: other, maxReplacements: 1), to: file)
    return copy
  }

  /// A file as the program reads it, by the name that the check calls it.
  package func source(_ file: File) -> SourceFile { SourceFile(name: "\(file.rawValue).yaml", text: text(file)) }

  /// The files of its rules and facts, with the public holidays of Italy.
  package func files() throws -> Pack.Files {
    Pack.Files(
      pack: source(.pack), questions: source(.questions), routes: source(.routes), documents: source(.documents),
      services: source(.services), notes: source(.notes), countries: [try Shipped.country()])
  }

  /// The pack, read.
  package func pack() throws -> Pack { try Pack(files()) }

  /// Its words, read: Italian, or English.
  package func catalogue(_ language: File = .italian, _ pack: Pack) throws -> Catalogue {
    try Catalogue([source(language)], pack: pack)
  }
}
