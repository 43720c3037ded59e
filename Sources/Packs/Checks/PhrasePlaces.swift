import Problems
import Texts

/// Phrases have the same places in every language: the program fills them without knowing which.
enum PhrasePlaces {
  /// The phrases of a file, and where they stand.
  typealias Read<Key: RawRepresentable & CaseIterable & Hashable & Sendable> = (
    file: SourceFile, strings: Strings<Key>, places: [Key: Place]
  ) where Key.RawValue == String

  static func check<Key>(_ read: [Read<Key>], _ log: ProblemLog) {
    guard let first = read.first else { return }
    for phrase in Key.allCases {
      guard first.places[phrase] != nil else { continue }
      let there = Set(first.strings[phrase]?.places ?? [])
      for other in read.dropFirst() {
        let here = Set(other.strings[phrase]?.places ?? [])
        guard let place = other.places[phrase], here != there else { continue }
        log.add(
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
