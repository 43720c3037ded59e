import Sheets
import Texts

/// The same words in both languages; at least one of them is there.
struct WordPair: Hashable, Sendable {
  /// In the person's language; in the official one, nil where it is the same, as a name is.
  var own, official: RichText?

  init(own: RichText?, official: RichText?) {
    self.own = own?.isEmpty == true ? nil : own
    self.official = official?.isEmpty == true || official == own ? nil : official
  }

  /// Only the person's, where there are any.
  var ownOnly: WordPair { own == nil ? self : WordPair(own: own, official: nil) }

  var isEmpty: Bool { own == nil && official == nil }
}

/// The same thing in both languages; at least one of them is there.
struct Paired<Thing> {
  let own: Thing?
  let official: Thing?

  /// What it is, in whatever language.
  var either: Thing? { own ?? official }

  /// Some of its words.
  func words(_ words: (Thing) -> RichText?) -> WordPair {
    WordPair(own: own.flatMap(words), official: official.flatMap(words))
  }

  /// Some of its parts, in pairs.
  func parts<Part>(_ parts: (Thing) -> [Part]) -> [Paired<Part>] {
    Paired<Part>.pairs(own.map(parts) ?? [], official.map(parts) ?? [])
  }

  /// Things by their place: nothing is lost where one language has others than the other.
  static func pairs(_ own: [Thing], _ official: [Thing]) -> [Paired] {
    own.count == official.count
      ? zip(own, official).map { Paired(own: $0, official: $1) } : apart(own, official)
  }

  /// All of one language, then all of the other.
  static func apart(_ own: [Thing], _ official: [Thing]) -> [Paired] {
    own.map { Paired(own: $0, official: nil) } + official.map { Paired(own: nil, official: $0) }
  }
}

extension Paired<Block> {
  /// The blocks of a paper by their place, where both sheets have the same ones; else one sheet after the other.
  static func blocks(of paper: Paper) -> [Paired] {
    let own = paper.sheet.blocks
    let official = paper.official?.blocks ?? []
    let isAlike = zip(own, official).allSatisfy { $0.part == $1.part && $0.isLike($1) }
    return isAlike ? pairs(own, official) : apart(own, official)
  }
}

extension Block {
  /// Whether it holds things of the same kind.
  fileprivate func isLike(_ other: Block) -> Bool {
    switch (content, other.content) {
    case (.steps, .steps), (.checklist, .checklist), (.contacts, .contacts), (.notes, .notes), (.routes, .routes),
      (.exact, .exact), (.numbers, .numbers), (.blanks, .blanks), (.text, .text):
      true
    default: false
    }
  }
}
