import Problems
import TerminalText

/// Guesses what was meant by a misspelt word.
enum Spelling {
  /// The known word that comes close, or the list of what there is where nothing does; nil for a list that helps nobody.
  static func hint(_ word: String, among known: some Collection<String>) -> Problem.Hint? {
    let close = known.map { (word: $0, distance: distance(word, $0)) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    if let close, close.distance <= max(1, word.count / 3) { return .meant(close.word) }
    guard !known.isEmpty, known.count <= 14 else { return nil }
    return .known(known.sorted())
  }

  /// How many edits lie between two words; two neighbours swapped count as one.
  static func distance(_ left: String, _ right: String) -> Int {
    // A word this long is none, and the table would grow with its square.
    guard left.utf8.count <= longest, right.utf8.count <= longest else { return Int.max }
    return EditDistance.edits(from: Array(left), to: Array(right))
  }

  private static let longest = 200
}
