/// A directory made ready for searching in one language: its words made plain, once.
///
/// A search looks at every word of every entry; a few thousand entries are looked through between two keys.
package struct DirectoryIndex: Sendable {
  private let entries: [PlainEntry]

  /// The entries, in their order.
  package init(_ entries: [DirectoryEntry]) { self.entries = entries.map(PlainEntry.init) }

  /// The places of the entries in which every word of a text is found, from 0.
  ///
  /// Best first: the same word before a word that begins so, before one that holds it, before one that is nearly
  /// so written; several words by their sum. What fits alike stays in the directory's order, and without a word the
  /// directory is whole.
  package func places(of text: String) -> [Int] {
    let terms = DirectoryTerm.terms(of: text)
    let found = entries.enumerated().compactMap { place, entry in
      entry.rank(of: terms).map { (rank: $0, place: place) }
    }
    return found.sorted { $0 < $1 }.map(\.place)
  }
}

/// An entry as it is compared.
private struct PlainEntry {
  private let words: [[Unicode.Scalar]]
  /// The numbers with and without +39.
  private let numbers: [[Unicode.Scalar]]

  init(_ entry: DirectoryEntry) {
    words = Array(Set(entry.texts.flatMap(\.plainWords)))
    numbers = (entry.numbers + entry.formerNumbers).flatMap { number in
      let digits = Array(number.unicodeScalars.filter(\.isDigit))
      return number.hasPrefix("+39") ? [digits, Array(digits.dropFirst(2))] : [digits]
    }
  }

  /// How well it has all terms, by their sum; nil where it lacks one.
  func rank(of terms: [DirectoryTerm]) -> Int? {
    var sum = 0
    for term in terms {
      guard let rank = rank(of: term) else { return nil }
      sum += rank.rawValue
    }
    return sum
  }

  private func rank(of term: DirectoryTerm) -> MatchRank? {
    switch term {
    case .word(let word): return rank(ofWord: word)
    case .digits(let parts, let number):
      let asNumber = numbers.compactMap { MatchRank(of: number, in: $0, insideFrom: 1) }.min()
      // Digits may also be an age or an article: then each stands as a word.
      let asWords = parts.compactMap(rank(ofWord:))
      let worst = asWords.count == parts.count ? asWords.max() : nil
      return [asNumber, worst].compactMap(\.self).min()
    }
  }

  private func rank(ofWord word: [Unicode.Scalar]) -> MatchRank? {
    let sure = words.compactMap { MatchRank(of: word, in: $0, insideFrom: MatchRank.leastInside) }.min()
    return sure ?? (words.contains { MatchRank.isNear(word, to: $0) } ? .typo : nil)
  }
}
