/// A directory made ready for searching in one language.
///
/// It takes a moment to make and is made once, when somebody opens the directory.
package struct DirectoryIndex: Sendable {
  private let count: Int
  private let vocabulary: Vocabulary
  /// The numbers with and without +39, each with its entry.
  private let numbers: [(digits: [Unicode.Scalar], entry: Int)]

  /// The index of entries, in their order.
  package init(_ entries: [DirectoryEntry]) {
    count = entries.count
    vocabulary = Vocabulary(entries.map(\.texts))
    numbers = entries.enumerated().flatMap { entry, texts in
      texts.numbers.flatMap { number -> [(digits: [Unicode.Scalar], entry: Int)] in
        let digits = Array(number.unicodeScalars.filter(\.isDigit))
        let home = number.hasPrefix("+39") ? [Array(digits.dropFirst(2))] : []
        return ([digits] + home).map { (digits: $0, entry: entry) }
      }
    }
  }

  /// The places of the entries in which every word of a text is found, from 0.
  ///
  /// Best first: the same word before a word that begins so, before one that holds it, before one that is nearly
  /// so written; several words by their sum. What fits alike stays in the directory's order, and without a word the
  /// directory is whole.
  package func places(of text: String) -> [Int] {
    let terms = DirectoryTerm.terms(of: text)
    guard !terms.isEmpty else { return Array(0..<count) }
    // The sum of the ranks so far; nil where a word was not found.
    var sums = [Int?](repeating: 0, count: count)
    for term in terms {
      let ranks = ranks(of: term)
      for entry in sums.indices {
        sums[entry] = if let sum = sums[entry], let rank = ranks[entry] { sum + rank.rawValue } else { nil }
      }
    }
    let found = sums.enumerated().compactMap { entry, sum in sum.map { (entry: entry, sum: $0) } }
    return found.sorted { ($0.sum, $0.entry) < ($1.sum, $1.entry) }.map(\.entry)
  }

  /// How well each entry has a term; nil where it lacks it.
  private func ranks(of term: DirectoryTerm) -> [MatchRank?] {
    switch term {
    case .word(let word): return ranks(ofWord: word)
    case .digits(let parts, let number):
      var ranks = ranks(ofNumber: number)
      // Digits may also be an age or an article: then each stands as a word.
      let asWords = parts.map(ranks(ofWord:))
      for entry in ranks.indices {
        let parts = asWords.compactMap { $0[entry] }
        guard parts.count == asWords.count, let worst = parts.max() else { continue }
        ranks[entry] = ranks[entry].map { min($0, worst) } ?? worst
      }
      return ranks
    }
  }

  private func ranks(ofWord word: [Unicode.Scalar]) -> [MatchRank?] {
    var ranks = [MatchRank?](repeating: nil, count: count)
    vocabulary.find(word) { entry, rank in ranks[entry] = ranks[entry].map { min($0, rank) } ?? rank }
    return ranks
  }

  private func ranks(ofNumber number: [Unicode.Scalar]) -> [MatchRank?] {
    var ranks = [MatchRank?](repeating: nil, count: count)
    for (digits, entry) in numbers {
      let rank: MatchRank? =
        if digits == number { .exact } else if digits.starts(with: number) { .beginning } else if digits.holds(number) {
          .inside
        } else { nil }
      if let rank { ranks[entry] = ranks[entry].map { min($0, rank) } ?? rank }
    }
    return ranks
  }
}
