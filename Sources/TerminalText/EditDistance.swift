/// How far two words are written from each other.
///
/// An edit puts a letter in, leaves one out, takes another, or swaps two neighbours; no part of a word is edited twice
/// (optimal string alignment, the restricted Damerau–Levenshtein distance).
package enum EditDistance {
  /// How many edits lead from a word to another.
  ///
  /// - Parameter orBeginning: whether the nearest beginning of the other word is enough, as while somebody still types.
  @inlinable package static func edits<Letter: Equatable>(
    from word: [Letter], to other: [Letter], orBeginning: Bool = false
  ) -> Int {
    // A row of the table for each letter of the word, a column for each beginning of the other.
    var last = Array(0...other.count)
    var before = last
    var row = last
    for (index, letter) in word.enumerated() {
      row[0] = index + 1
      for (column, known) in other.enumerated() {
        row[column + 1] = min(last[column] + (letter == known ? 0 : 1), min(last[column + 1], row[column]) + 1)
        if index > 0, column > 0, letter == other[column - 1], word[index - 1] == known {
          row[column + 1] = min(row[column + 1], before[column - 1] + 1)
        }
      }
      (before, last, row) = (last, row, before)
    }
    return orBeginning ? last.min() ?? 0 : last[other.count]
  }
}
