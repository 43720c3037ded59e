import OrderedCollections
import Problems

/// Every text says a thing by the word that the glossary of its language fixes for it.
enum GlossaryTerms {
  /// The texts of a catalogue by where they stand in it: `routes.elsewhere.steps.0`.
  typealias Texts = [(path: String, text: YAMLValue)]

  /// Holds a translation against the original: its glossary has the same terms, and where the original has a term's
  /// word, so has the translation.
  static func check(
    _ translation: (glossary: Glossary, texts: Texts), against original: (glossary: Glossary, texts: Texts),
    _ log: ProblemLog
  ) {
    for name in original.glossary.terms.keys where translation.glossary.terms[name] == nil {
      log.add(Problem(translation.glossary.place, .wordsMissing, .termMissing, ["term": name]))
    }
    for (name, term) in translation.glossary.terms where original.glossary.terms[name] == nil {
      log.add(Problem(term.place, .wordsExtra, .termExtra, ["term": name]))
    }
    let there = Dictionary(original.texts) { first, _ in first }
    for (path, text) in translation.texts {
      guard let source = there[path]?.spelling, let words = text.spelling else { continue }
      for (name, term) in original.glossary.terms where term.said.contains(where: { source.has($0) }) {
        guard let said = translation.glossary.terms[name]?.said, !said.isEmpty else { continue }
        guard !said.contains(where: { words.has($0) }) else { continue }
        text.reportIn(log, .glossaryTerm, ["term": name, "word": said[0]])
      }
    }
  }

  /// What a thing is never called.
  static func check(_ texts: Texts, _ glossary: Glossary, _ log: ProblemLog) {
    for (_, text) in texts {
      guard let words = text.spelling else { continue }
      for term in glossary.terms.values {
        for word in term.unsaid where words.has(word) {
          text.reportIn(log, .glossaryOther, ["found": word, "word": term.said.first ?? ""])
        }
      }
    }
  }

  /// All texts of a catalogue that are not of its head, with their places.
  static func texts(of file: SourceFile) -> Texts {
    // What is wrong with the file was said when it was read.
    var documents = YAMLDocuments(file, ProblemLog(isThorough: true))
    let head = documents.next().pairs() ?? []
    let rest = documents.next().pairs() ?? []
    return (head.filter { $0.key.spelling == "questions" } + rest).flatMap { pair in
      texts(pair.value, at: pair.key.spelling ?? "")
    }
  }

  private static func texts(_ value: YAMLValue, at path: String) -> Texts {
    if value.spelling != nil { return [(path, value)] }
    if value.isMapping {
      return (value.pairs() ?? []).flatMap { texts($0.value, at: "\(path).\($0.key.spelling ?? "")") }
    }
    return (value.list() ?? []).enumerated().flatMap { texts($0.element, at: "\(path).\($0.offset)") }
  }
}

extension YAMLValue {
  fileprivate func reportIn(_ log: ProblemLog, _ message: ProblemMessage, _ values: [String: String]) {
    log.add(Problem(place, .glossary, message, values))
  }
}

extension String {
  /// Whether a word stands in it, however it is capitalised: as scalars, for a vowel sign that follows makes another
  /// character of a word's last one.
  fileprivate func has(_ word: String) -> Bool {
    Array(lowercased().unicodeScalars).contains(Array(word.lowercased().unicodeScalars))
  }
}
