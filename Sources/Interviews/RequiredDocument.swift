/// A document a person brings.
package struct RequiredDocument: Hashable, Sendable, Identifiable {
  /// The document's stable name.
  package let id: Identifier<RequiredDocument>
  /// When the answers tell that the person has it, and when that the person lacks it.
  package let haveWhen, lackWhen: Condition
  /// Where it is written that people bring it.
  package let source: Source.ID?

  /// A document; without conditions nobody knows whether the person has it.
  package init(id: ID, haveWhen: Condition = .any([]), lackWhen: Condition = .any([]), source: Source.ID? = nil) {
    self.id = id
    self.haveWhen = haveWhen
    self.lackWhen = lackWhen
    self.source = source
  }
}
