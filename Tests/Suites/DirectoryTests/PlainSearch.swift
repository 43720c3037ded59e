import Advice
import Directory

/// The search read as it is told, word by word and letter by letter: slow, and hard to get wrong.
///
/// It knows small letters, digits and blanks alone.
struct PlainSearch {
  let entries: [DirectoryEntry]

  func places(of text: String) -> [Int] {
    let ranked = entries.indices.compactMap { place in
      rank(words: words(of: text), of: entries[place]).map { (place: place, rank: $0) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
  }

  private func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// The sum over the words; digits that follow each other are one number.
  private func rank(words: [String], of entry: DirectoryEntry) -> Int? {
    guard let word = words.first else { return 0 }
    let digits = Array(words.prefix { $0.allSatisfy(\.isNumber) })
    let taken = max(1, digits.count)
    let first: Int? =
      if digits.isEmpty { rank(word, of: entry) } else {
        least([rank(number: digits.joined(), of: entry), worst(digits.map { rank($0, of: entry) })])
      }
    guard let first, let rest = rank(words: Array(words.dropFirst(taken)), of: entry) else { return nil }
    return first + rest
  }

  private func rank(_ word: String, of entry: DirectoryEntry) -> Int? {
    least(entry.texts.flatMap(words(of:)).map { rank(word, known: $0) })
  }

  private func rank(number: String, of entry: DirectoryEntry) -> Int? {
    let asked = number.hasPrefix("0039") ? String(number.dropFirst(2)) : number
    return least(
      (entry.numbers + entry.formerNumbers).flatMap { known -> [Int?] in
        let digits = known.filter(\.isNumber)
        return [digits, known.hasPrefix("+39") ? String(digits.dropFirst(2)) : digits].map { digits in
          digits == asked ? 0 : digits.hasPrefix(asked) ? 1 : digits.contains(asked) ? 2 : nil
        }
      })
  }

  private func rank(_ word: String, known: String) -> Int? {
    if word == known { return 0 }
    if known.hasPrefix(word) { return 1 }
    if word.count >= 3, known.contains(word) { return 2 }
    guard word.count >= 4, !word.contains(where: \.isNumber) else { return nil }
    let forgiven = word.count < 8 ? 1 : 2
    let near = word.count < 5 ? [known] : (0...known.count).map { String(known.prefix($0)) }
    return near.contains { edits(Array(word), Array($0)) <= forgiven } ? 3 : nil
  }

  /// The edits between two words, from their whole table.
  private func edits(_ left: [Character], _ right: [Character]) -> Int {
    var table = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let replaced = table[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        table[row][column] = min(replaced, table[row - 1][column] + 1, table[row][column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  private func least(_ ranks: [Int?]) -> Int? { ranks.compactMap(\.self).min() }

  private func worst(_ ranks: [Int?]) -> Int? {
    let known = ranks.compactMap(\.self)
    return known.count == ranks.count ? known.max() : nil
  }
}
