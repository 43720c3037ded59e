package import Packs
package import Problems

/// What a small pack of a test's own has in common with any other.
///
/// That is a head with one source, the number for rescue, and the beginning of its words. Whoever invents a pack writes
/// its questions, its ways and its words.
package struct PackSkeleton: Sendable {
  /// Its questions, and behind a line `---` those that follow the first.
  package var questions: String
  /// Its routes, which may name the source `town`.
  package var routes: String
  /// What people bring, as entries of the list.
  package var documents = ""
  /// Its services besides `rescue`, as entries of the list.
  package var services = ""
  /// Its notes, as entries of the list.
  package var notes = ""
  /// Its Italian words from the questions on, without those of the sheet.
  package var words: String

  /// A pack of these parts.
  package init(
    questions: String, routes: String, documents: String = "", services: String = "", notes: String = "", words: String
  ) {
    self.questions = questions
    self.routes = routes
    self.documents = documents
    self.services = services
    self.notes = notes
    self.words = words
  }

  private static let head = """
    id: prova
    version: "1"
    zone: Europe/Rome
    language: it
    rules_from: 2020-01-01
    review_every: 12
    always: [rescue]
    printed_always: [rescue]
    ---
    sources:
      town: {title: "Guida", publisher: "Comune di Prova", date: 2026-01-10}
    """

  private static let rescue = """
      - id: rescue
        phones: [{number: "112", display: "112"}]
        hours: "24/7"
        holidays: open
        status: active
        source: town
    """

  private static let language = """
    language: it
    name: Italiano
    direction: ltr
    review: none
    fonts: {families: ["Noto Sans"], package: fonts-noto-core}
    glossary: {}
    pack: Prova
    """

  /// The files that the first screen is made of.
  package var firstFiles: (questions: SourceFile, words: SourceFile) {
    (file("questions", questions), file("it", "\(PackSkeleton.language)\n\(words)"))
  }

  /// The pack, read.
  package func pack() throws -> Pack {
    try Pack(
      Pack.Files(
        pack: file("pack", PackSkeleton.head), questions: file("questions", questions), routes: file("routes", routes),
        documents: list("documents", documents), services: list("services", "\(PackSkeleton.rescue)\n\(services)"),
        notes: list("notes", notes)))
  }

  /// Its words, read, with those of the sheet behind them.
  package func catalogue(_ pack: Pack) throws -> Catalogue {
    try Catalogue([file("it", firstFiles.words.text + InventedPack.sheetPart)], pack: pack)
  }

  private func list(_ name: String, _ entries: String) -> SourceFile {
    file(name, entries.isEmpty ? "\(name): []" : "\(name):\n\(entries)")
  }

  private func file(_ name: String, _ text: String) -> SourceFile { SourceFile(name: "\(name).yaml", text: text) }
}
