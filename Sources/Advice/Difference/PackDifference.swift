import Interviews
import Packs
public import Proofs

/// What an edit of a pack changes: for people, in its facts, in its words.
public struct PackDifference: Sendable {
  /// The pack before and after the edit.
  public let old, new: Edition
  /// What it changes for people.
  public let people: Difference
  /// The facts that were changed, added or removed.
  public let facts: [FactChange]
  /// The words that were changed, added or removed.
  public let words: [WordChange]

  /// Whether both packs say the same.
  public var isEmpty: Bool { people.isEmpty && facts.isEmpty && words.isEmpty }

  /// Compares two packs.
  public init(_ old: Edition, _ new: Edition) {
    self.old = old
    self.new = new
    people = Difference(old.pack.interview, new.pack.interview)
    facts = FactChange.changes(old, new)
    words = WordChange.changes(old, new)
  }
}
