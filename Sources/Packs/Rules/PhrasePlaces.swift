/// The program's phrases have the same placeholders in every language: the program fills them without knowing which.
enum PhrasePlaces {
  static func check(_ interfaces: [(file: SourceFile, interface: Interface)], _ findings: Findings) {
    guard let first = interfaces.first else { return }
    for phrase in Phrase.allCases {
      guard first.interface.words.place(of: phrase) != nil else { continue }
      let there = first.interface.words.places(in: phrase)
      for other in interfaces.dropFirst() {
        let here = other.interface.words.places(in: phrase)
        guard let place = other.interface.words.place(of: phrase), here != there else { continue }
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
