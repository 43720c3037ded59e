import TerminalText

/// Every word of a directory once, with the entries it stands in.
///
/// A search looks at each different word, not at each entry; letters lie in one row of memory, so that this is quick.
struct Vocabulary: Sendable {
  private var letters: [Unicode.Scalar] = []
  /// Where each word begins, and where the last one ends.
  private var starts = [0]
  private var signatures: [UInt64] = []
  private var entries: [[Int32]] = []

  /// The words of these texts, by entry.
  init(_ texts: [[String]]) {
    var places: [[Unicode.Scalar]: Int] = [:]
    for (entry, texts) in texts.enumerated() {
      for word in Set(texts.flatMap(\.plainWords)) {
        if let place = places[word] {
          entries[place].append(Int32(entry))
        } else {
          places[word] = entries.count
          letters += word
          starts.append(letters.count)
          signatures.append(word.signature)
          entries.append([Int32(entry)])
        }
      }
    }
  }

  /// Tells every entry in which a word is found, how well; an entry may be told several times.
  func find(_ word: [Unicode.Scalar], _ found: (Int, MatchRank) -> Void) {
    let signature = word.signature
    let forgiven = word.contains(where: \.isDigit) ? 0 : MatchRank.forgivenEdits(letters: word.count)
    let isNearBeginning = word.count >= MatchRank.leastNearBeginning
    var distance = EditDistance(from: word, limit: forgiven)
    for index in entries.indices {
      // Every letter that the known word lacks needs an edit of its own.
      let lacking = (signature & ~signatures[index]).nonzeroBitCount
      guard lacking <= forgiven else { continue }
      let known = letters[starts[index]..<starts[index + 1]]
      let rank: MatchRank
      if lacking == 0, let sure = Vocabulary.rank(of: word, in: known) {
        rank = sure
      } else if forgiven > 0, distance.edits(to: known, orBeginning: isNearBeginning) != nil {
        rank = .typo
      } else {
        continue
      }
      for entry in entries[index] { found(Int(entry), rank) }
    }
  }

  /// How a word stands in a known one as it was typed.
  private static func rank(of word: [Unicode.Scalar], in known: ArraySlice<Unicode.Scalar>) -> MatchRank? {
    if known.starts(with: word) { return known.count == word.count ? .exact : .beginning }
    return word.count >= MatchRank.leastInside && known.holds(word) ? .inside : nil
  }
}

extension RandomAccessCollection<Unicode.Scalar> where Index == Int {
  /// Whether a row of letters stands somewhere in it.
  func holds(_ part: [Unicode.Scalar]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    return (startIndex...(endIndex - part.count)).contains { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// A bit for each letter; two letters may share one.
  fileprivate var signature: UInt64 { reduce(0) { $0 | 1 << UInt64($1.value & 63) } }
}
