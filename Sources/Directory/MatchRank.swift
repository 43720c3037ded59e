import TerminalText

/// How well a word that was typed fits a word that is known; the smaller, the better.
enum MatchRank: Int, Comparable {
  /// A slip in the word, or in its beginning, ranks last.
  case exact, beginning, inside, typo

  static func < (left: MatchRank, right: MatchRank) -> Bool { left.rawValue < right.rawValue }

  /// How a word stands in a known one as it was typed; nil where it does not.
  ///
  /// - Parameter insideFrom: from how many letters on it is looked for inside.
  init?(of word: [Unicode.Scalar], in known: [Unicode.Scalar], insideFrom: Int) {
    if known.starts(with: word) {
      self = known.count == word.count ? .exact : .beginning
    } else if word.count >= insideFrom, known.holds(word) {
      self = .inside
    } else {
      return nil
    }
  }

  /// Whether a word is a known one, or the beginning of one, with a slip; no digit is a slip for another.
  static func isNear(_ word: [Unicode.Scalar], to known: [Unicode.Scalar]) -> Bool {
    let forgiven = word.contains(where: \.isDigit) ? 0 : forgivenEdits(letters: word.count)
    // Every letter that the known word lacks is an edit of its own: most words are told apart by that.
    guard forgiven > 0, word.count <= known.count + forgiven,
      word.count(where: { !known.contains($0) }) <= forgiven
    else { return false }
    return EditDistance.edits(from: word, to: known, orBeginning: word.count >= leastNearBeginning) <= forgiven
  }

  /// How many edits are forgiven in a word of so many letters: short words are too like each other.
  private static func forgivenEdits(letters: Int) -> Int {
    switch letters {
    case ..<4: 0
    case ..<8: 1
    default: 2
    }
  }

  /// From so many letters on a nearly right beginning is enough, so that the list does not go empty while somebody
  /// still types; the beginnings of shorter words are too like each other.
  private static let leastNearBeginning = 5

  /// From so many letters on a word is looked for inside others; fewer stand in nearly every one.
  static let leastInside = 3
}

extension [Unicode.Scalar] {
  /// Whether a word stands somewhere in it.
  fileprivate func holds(_ word: [Unicode.Scalar]) -> Bool {
    indices.dropLast(Swift.max(0, word.count - 1)).contains { self[$0...].starts(with: word) }
  }
}
