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

  /// Whether a word is another with a slip of the fingers: a letter wrong, missing or too many, or two exchanged.
  ///
  /// Every key that a file leaves out is looked for among those that are there, so this walks the letters and keeps
  /// nothing.
  static func isSlip(_ word: String, of other: String) -> Bool {
    let (left, right) = (word.utf8, other.utf8)
    guard abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    if start + end >= max(left.count, right.count) - 1 { return true }
    guard left.count == right.count else { return false }
    let different = zip(left, right).filter { $0 != $1 }
    return different.count == 2 && different[0].0 == different[1].1 && different[0].1 == different[1].0
  }

  /// How many edits lie between two words; two neighbours swapped count as one.
  static func distance(_ left: String, _ right: String) -> Int {
    // A word this long is none, and the table would grow with its square.
    guard left.utf8.count <= longest, right.utf8.count <= longest else { return Int.max }
    return EditDistance.edits(from: Array(left), to: Array(right))
  }

  private static let longest = 200
}
