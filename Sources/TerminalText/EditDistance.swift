/// How far words are written from one word.
///
/// An edit puts a letter in, leaves one out, takes another, or swaps two neighbours; no part of a word is edited twice
/// (optimal string alignment, the restricted Damerau–Levenshtein distance). Its rows are kept from word to word:
/// a search asks for thousands of them.
package struct EditDistance<Letter: Equatable> {
  @usableFromInline let word: [Letter]
  @usableFromInline let limit: Int
  // The last three rows of the table; beyond the limit on either side of its diagonal nothing is worth knowing.
  @usableFromInline var before, last, row: [Int]

  /// The distance from a word, as far as a limit.
  ///
  /// - Parameter limit: how many edits count, from 0; a word far off is left early.
  @inlinable package init(from word: some Collection<Letter>, limit: Int) {
    self.word = Array(word)
    self.limit = limit
    before = [Int](repeating: limit + 1, count: word.count + limit + 2)
    last = before
    row = before
  }

  /// How many edits lead to another word.
  ///
  /// - Parameter orBeginning: whether the nearest beginning of the other word is enough, as while somebody still types.
  /// - Returns: the edits, nil where they are more than the limit.
  @inlinable package mutating func edits(
    to other: some RandomAccessCollection<Letter>, orBeginning: Bool = false
  ) -> Int? {
    let farthest = word.count + limit
    guard other.count + limit >= word.count, orBeginning || other.count <= farthest else { return nil }
    // No longer beginning can be near.
    let count = min(other.count, farthest)
    for column in 0...count { last[column] = column }
    var leastBefore = 0
    for index in 0..<word.count {
      let first = max(1, index + 1 - limit)
      let end = min(count, index + 1 + limit)
      row[first - 1] = first == 1 ? index + 1 : limit + 1
      var least = row[first - 1]
      var place = other.index(other.startIndex, offsetBy: first - 1)
      for column in first..<(max(first, end + 1)) {
        let letter = other[place]
        // Beside the diagonal the row above ends one column earlier.
        let above = column > index + limit && index > 0 ? limit + 1 : last[column]
        var edits = min(last[column - 1] + (word[index] == letter ? 0 : 1), above + 1, row[column - 1] + 1)
        if index > 0, column > 1, word[index - 1] == letter, word[index] == other[other.index(before: place)] {
          edits = min(edits, before[column - 2] + 1)
        }
        row[column] = edits
        least = min(least, edits)
        place = other.index(after: place)
      }
      // A swap reaches back over one row: both must be past the limit.
      if least > limit, leastBefore >= limit { return nil }
      leastBefore = least
      (before, last, row) = (last, row, before)
    }
    var edits = last[count]
    if orBeginning { for column in max(0, word.count - limit)...count { edits = min(edits, last[column]) } }
    return edits <= limit ? edits : nil
  }
}
