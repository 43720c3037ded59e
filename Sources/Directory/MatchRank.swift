/// How well a word that was typed fits a word that is known; the smaller, the better.
enum MatchRank: Int, Comparable {
  /// The same word.
  case exact
  /// Its beginning.
  case beginning
  /// A part of it.
  case inside
  /// Nearly it, or nearly its beginning.
  case typo

  static func < (left: MatchRank, right: MatchRank) -> Bool { left.rawValue < right.rawValue }

  /// How many edits are forgiven in a word of so many letters: short words are too like each other.
  static func forgivenEdits(letters: Int) -> Int {
    switch letters {
    case ..<4: 0
    case ..<8: 1
    default: 2
    }
  }

  /// From so many letters on a nearly right beginning is enough, so that the list does not go empty while somebody
  /// still types; the beginnings of shorter words are too like each other.
  static let leastNearBeginning = 5

  /// From so many letters on a word is looked for inside others; fewer stand in nearly every one.
  static let leastInside = 3
}
