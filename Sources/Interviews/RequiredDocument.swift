package import CivilTime

/// A document a person brings.
package struct RequiredDocument: Hashable, Sendable, Identifiable {
  /// The document's stable name.
  package let id: Identifier<RequiredDocument>
  /// When the answers tell that the person has it, and when that the person lacks it.
  package let haveWhen, lackWhen: Condition
  /// The days on which routes may ask for it.
  package let valid: Validity
  /// Where it is written that people bring it.
  package let source: Source.ID?

  /// A document; without conditions nobody knows whether the person has it.
  package init(
    id: ID, haveWhen: Condition = .any([]), lackWhen: Condition = .any([]), valid: Validity = .always,
    source: Source.ID? = nil
  ) {
    self.id = id
    self.haveWhen = haveWhen
    self.lackWhen = lackWhen
    self.valid = valid
    self.source = source
  }
}
