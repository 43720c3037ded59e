/// Phrases have the same placeholders in every language: the program fills them without knowing which.
enum PhrasePlaces {
  static func check<Key>(_ books: [(file: SourceFile, words: PhraseBook<Key>)], _ findings: Findings) {
    guard let first = books.first else { return }
    for phrase in Key.allCases {
      guard first.words.place(of: phrase) != nil else { continue }
      let there = first.words.places(in: phrase)
      for other in books.dropFirst() {
        let here = other.words.places(in: phrase)
        guard let place = other.words.place(of: phrase), here != there else { continue }
        findings.add(
          Problem(
            place, .phrasePlaces, .phrasePlaces,
            ["name": phrase.rawValue, "here": words(here), "there": words(there), "file": first.file.name]))
      }
    }
  }

  private static func words(_ places: Set<String>) -> String {
    places.isEmpty ? "{}" : places.sorted().map { "{\($0)}" }.joined(separator: ", ")
  }
}
