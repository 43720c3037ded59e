public import Texts

/// What a block holds, where it is of a kind; else nothing.
extension Block {
  /// Its steps.
  public var steps: [RichText] { if case .steps(let steps) = content { steps } else { [] } }
  /// What is to be brought.
  public var items: [CheckItem] { if case .checklist(let items) = content { items } else { [] } }
  /// Whom to turn to.
  public var contacts: [Contact] { if case .contacts(let contacts) = content { contacts } else { [] } }
  /// Its sentences that matter.
  public var remarks: [Remark] { if case .notes(let remarks) = content { remarks } else { [] } }
  /// The other routes.
  public var others: [OtherRoute] { if case .routes(let routes) = content { routes } else { [] } }
  /// Texts to be copied, or the numbers of every sheet.
  public var labelled: [Labelled] {
    switch content {
    case .exact(let texts), .numbers(let texts): texts
    default: []
    }
  }
  /// Places for the pen, or its sentences.
  public var sentences: [RichText] {
    switch content {
    case .blanks(let lines), .text(let lines): lines
    default: []
    }
  }
}
