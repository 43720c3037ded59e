import Packs
import Problems

/// One slip of somebody who edits a rules file of the shipped pack.
struct RuleEdit: Sendable {
  /// What kind of slip.
  enum Kind: String, CaseIterable, Sendable {
    /// Something is gone: a key, an entry, a `not`.
    case delete
    /// Two neighbours of a list stand in each other's place.
    case swap
    /// `all` for `any`, or the other way.
    case turn
    /// A condition takes an answer more, or one less.
    case widen, narrow
    /// A number or a day is one too high or too low.
    case shift
    /// Another option, word or name that is known there.
    case change
    /// A name that nobody knows, where it is declared or where it is used.
    case rename
  }

  let kind: Kind
  /// Where and what, in words that no line number wears out: `routes / avsi-hub / sources: delete questura-milano`.
  let name: String
  /// The file after the edit.
  let file: SourceFile
}
