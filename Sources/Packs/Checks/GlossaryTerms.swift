import OrderedCollections
import Problems

/// Every text says a thing by the word that the glossary of its language fixes for it.
enum GlossaryTerms {
  /// A text of a catalogue.
  struct Text {
    /// Where it stands in the catalogue: `routes.elsewhere.steps.0`.
    let path: String
    let value: YAMLValue
    /// Its bytes in small letters, made once: every term is looked for in every text.
    let small: [UInt8]

    init(_ text: CatalogueText) {
      path = text.path
      value = text.value
      small = text.words.small
    }

    /// Whether one of some words stands in it, however it is capitalised: as bytes, for a vowel sign that follows makes
    /// another character of a word's last one.
    func has(_ words: [[UInt8]]) -> Bool { words.contains(where: small.holds) }
  }

  /// Holds a translation against the original: its glossary has the same terms, and where the original has a term's
  /// word, so has the translation.
  static func check(
    _ translation: (glossary: Glossary, texts: [Text]), against original: (glossary: Glossary, texts: [Text]),
    _ log: ProblemLog
  ) {
    for name in original.glossary.terms.keys where translation.glossary.terms[name] == nil {
      log.add(Problem(translation.glossary.place, .untranslated, .termMissing, ["term": name]))
    }
    for (name, term) in translation.glossary.terms where original.glossary.terms[name] == nil {
      log.add(Problem(term.place, .wordsExtra, .termExtra, ["term": name]))
    }
    let there = Dictionary(original.texts.map { ($0.path, $0) }) { first, _ in first }
    for (name, term) in original.glossary.terms {
      guard let said = translation.glossary.terms[name]?.said, !said.isEmpty else { continue }
      let (theirs, ours) = (term.said.map(\.small), said.map(\.small))
      for text in translation.texts where there[text.path]?.has(theirs) == true && !text.has(ours) {
        text.value.reportIn(log, .glossaryTerm, ["term": name, "word": said[0]])
      }
    }
  }

  /// What a thing is never called.
  static func check(_ texts: [Text], _ glossary: Glossary, _ log: ProblemLog) {
    for term in glossary.terms.values {
      for word in term.unsaid {
        let small = [word.small]
        for text in texts where text.has(small) {
          text.value.reportIn(log, .glossaryOther, ["found": word, "word": term.said.first ?? ""])
        }
      }
    }
  }
}

extension YAMLValue {
  fileprivate func reportIn(_ log: ProblemLog, _ message: ProblemMessage, _ values: [String: String]) {
    log.add(Problem(place, .glossary, message, values))
  }
}

extension String {
  /// In small letters, as bytes.
  fileprivate var small: [UInt8] { Array(lowercased().utf8) }
}

extension [UInt8] {
  /// Whether these bytes stand in it one behind the other. (The library's search for parts of collections is made for
  /// any of them, and took most of a check.)
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0] == first && self[$0...].starts(with: part) }
  }
}
