package import Packs
package import Problems

/// The invented pack in two layers: a coast, of which the harbour is one.
///
/// What the harbour has alone in ``InventedPack`` stands in its base here, cut out of the same texts, so that both say
/// the same in all there is.
package struct LayeredPack: Sendable {
  /// A file of the base, by its name in its folder.
  package enum BaseFile: String, CaseIterable, Sendable {
    case pack, services
    case italian = "texts/it"
  }

  /// What the harbour has for itself.
  package var own: InventedPack
  private var base: [BaseFile: String]

  /// The pack as it was cut.
  package init() throws {
    var own = InventedPack()
    func cut(_ piece: String, from file: InventedPack.File) throws -> String {
      own = try own.replacing(piece, with: "", in: file)
      return piece
    }
    func cut(from start: String, to end: String, of file: InventedPack.File) throws -> String {
      let text = own.text(file)
      guard let first = text.firstRange(of: start), let last = text[first.upperBound...].firstRange(of: end) else {
        throw InventedPack.NoSuchPiece(piece: start)
      }
      return try cut(String(text[first.lowerBound..<last.lowerBound]), from: file)
    }
    let zone = try cut("zone: Europe/Rome\nlanguage: it\ncountry: it\n", from: .pack)
    let source = try cut(from: "  rescue-leaflet:", to: "  fire-leaflet:", of: .pack)
    let months = try cut("review_every: 12\n", from: .pack)
    let rescue = try cut(from: "  - id: rescue\n", to: "  - id: fire-watch", of: .services)
    let head = try cut("name: Italiano\ndirection: ltr\n", from: .italian)
    let fonts = try cut(from: "fonts: ", to: "glossary:", of: .italian)
    let card = try cut("  card: {say: [\"tessera\"], not: [\"tesserino\"]}\n", from: .italian)
    let words = try cut(from: "  rescue:\n", to: "  fire-watch:", of: .italian)
    let title = try cut(from: "  title: \"", to: "  wish: \"", of: .italian, behind: "\npaper:\n")
    let sheet = try cut(InventedPack.sheetPart, from: .italian)
    own = try own.replacing("version: \"7.1.0\"\n", with: "version: \"7.1.0\"\nextends: costa\n", in: .pack)
    self.own = own
    base = [
      .pack: "id: costa\nversion: \"2.0\"\nbase: true\n\(zone)\(months)---\nsources:\n\(source)",
      .services: "services:\n\(rescue)",
      .italian: "language: it\nreview: none\n\(head)\(fonts)glossary:\n\(card)pack: Costa\n---\n"
        + "services:\n\(words)paper:\n\(title)\(sheet)\n",
    ]

    func cut(from start: String, to end: String, of file: InventedPack.File, behind: String) throws -> String {
      let text = own.text(file)
      guard let section = text.firstRange(of: behind), let first = text[section.upperBound...].firstRange(of: start),
        let last = text[first.upperBound...].firstRange(of: end)
      else { throw InventedPack.NoSuchPiece(piece: start) }
      return try cut(String(text[first.lowerBound..<last.lowerBound]), from: file)
    }
  }

  /// The pack with the first occurrence of a piece of a file of the base replaced.
  package func replacing(_ piece: String, with other: String, in file: BaseFile) throws -> LayeredPack {
    guard let text = base[file], text.contains(piece) else { throw InventedPack.NoSuchPiece(piece: piece) }
    var copy = self
    copy.base[file] = text.replacing(piece, with: other, maxReplacements: 1)
    return copy
  }

  /// The pack with the first occurrence of a piece of the harbour's own files replaced.
  package func replacing(_ piece: String, with other: String, in file: InventedPack.File) throws -> LayeredPack {
    var copy = self
    copy.own = try own.replacing(piece, with: other, in: file)
    return copy
  }

  /// A file of the base as the program reads it.
  package func source(_ file: BaseFile) -> SourceFile {
    SourceFile(name: "costa/\(file.rawValue).yaml", text: base[file] ?? "")
  }

  /// The files of its rules and facts, the base's first.
  package func files() throws -> Pack.Files {
    let alone = try own.files()
    return Pack.Files(layers: [baseLayer] + alone.layers, countries: alone.countries)
  }

  /// The files of the base alone.
  package func baseFiles() throws -> Pack.Files {
    try Pack.Files(layers: [baseLayer], countries: own.files().countries)
  }

  private var baseLayer: Pack.Files.Layer { Pack.Files.Layer(pack: source(.pack), services: source(.services)) }

  /// Its Italian words, those of the base first.
  package var texts: [SourceFile] { [source(.italian), own.source(.italian)] }
}
