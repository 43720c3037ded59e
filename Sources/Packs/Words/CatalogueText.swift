import Problems

/// A text of a catalogue as its file has it.
struct CatalogueText {
  /// Where it stands: `routes.elsewhere.title`, `sheet.months.3`.
  let path: String
  let value: YAMLValue
  let words: String

  /// The keys of a catalogue's head that say what the language is; none of them is translated.
  private static let ofTheLanguage: Set<String> = [
    "language", "name", "direction", "review", "fonts", "glossary", "readability",
  ]

  /// All texts of a catalogue that are not about its language, in the order of the file.
  ///
  /// The words by which the directory finds a service are no text: each language has those that its people use.
  static func all(of file: SourceFile) -> [CatalogueText] {
    roots(of: file).flatMap { root in
      root.pairsOrNone.filter { !ofTheLanguage.contains($0.key.spelling ?? "") }
        .flatMap { texts($0.value, at: $0.key.spelling ?? "") }
    }
  }

  /// The documents of a catalogue; what is wrong with them was said when they were read.
  static func roots(of file: SourceFile) -> [YAMLValue] {
    var documents = YAMLDocuments(file, ProblemLog(isThorough: true))
    return [documents.next(), documents.next()]
  }

  /// What keeps a catalogue from being read as YAML; nil where nothing does.
  static func problem(in file: SourceFile) -> Problem? {
    let log = ProblemLog()
    var documents = YAMLDocuments(file, log)
    _ = (documents.next(), documents.last())
    return log.problems.first
  }

  private static func texts(_ value: YAMLValue, at path: String) -> [CatalogueText] {
    if let words = value.spelling { return [CatalogueText(path: path, value: value, words: words)] }
    if value.isMapping {
      let pairs = value.pairsOrNone.filter { $0.key.spelling != "search" }
      return pairs.flatMap { texts($0.value, at: "\(path).\($0.key.spelling ?? "")") }
    }
    return value.listOrNone.enumerated().flatMap { texts($0.element, at: "\(path).\($0.offset)") }
  }
}
