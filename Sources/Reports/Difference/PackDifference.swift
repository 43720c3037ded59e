import Interviews
import Packs
package import Proofs

/// What an edit of a pack changes: for people, in its facts, in its words.
package struct PackDifference: Sendable {
  /// The pack before and after the edit.
  package let old, new: ComparedPack
  /// What it changes for people.
  package let people: Difference
  /// The facts that were changed, added or removed.
  package let facts: [FactChange]
  /// The words that were changed, added or removed.
  package let words: [WordChange]

  /// Whether both packs say the same.
  package var isEmpty: Bool { people.isEmpty && facts.isEmpty && words.isEmpty }

  /// Compares two packs.
  package init(_ old: ComparedPack, _ new: ComparedPack) {
    self.old = old
    self.new = new
    people = Difference(old.pack.interview, new.pack.interview)
    facts = FactChange.changes(old, new)
    words = WordChange.changes(old, new)
  }
}
