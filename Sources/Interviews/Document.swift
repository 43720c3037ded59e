/// A document a person brings.
public struct Document: Hashable, Sendable, Identifiable {
  /// The document's stable name.
  public typealias ID = Identifier<Document>

  /// The document's stable name.
  public let id: ID
  /// When the answers tell that the person has it.
  public let haveWhen: Condition
  /// When the answers tell that the person lacks it.
  public let lackWhen: Condition
  /// Where it is written that people bring it.
  public let source: Source.ID?

  /// A document; without conditions nobody knows whether the person has it.
  public init(id: ID, haveWhen: Condition = .any([]), lackWhen: Condition = .any([]), source: Source.ID? = nil) {
    self.id = id
    self.haveWhen = haveWhen
    self.lackWhen = lackWhen
    self.source = source
  }
}
