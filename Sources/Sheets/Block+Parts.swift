package import Texts

/// What a block holds, where it is of a kind; else nothing.
extension Block {
  /// Whether there is nothing to tell under its heading.
  package var isEmpty: Bool {
    steps.isEmpty && items.isEmpty && contacts.isEmpty && notes.isEmpty && others.isEmpty && labelled.isEmpty
      && sentences.isEmpty
  }
  /// Its steps.
  package var steps: [RichText] { if case .steps(let steps) = content { steps } else { [] } }
  /// What is to be brought.
  package var items: [CheckItem] { if case .checklist(let items) = content { items } else { [] } }
  /// Whom to turn to.
  package var contacts: [Contact] { if case .contacts(let contacts) = content { contacts } else { [] } }
  /// Its sentences that matter.
  package var notes: [SheetNote] { if case .notes(let notes) = content { notes } else { [] } }
  /// The other routes.
  package var others: [OtherRoute] { if case .routes(let routes) = content { routes } else { [] } }
  /// Texts to be copied, or the numbers of every sheet.
  package var labelled: [Labelled] {
    switch content {
    case .exact(let texts), .numbers(let texts): texts
    default: []
    }
  }
  /// Places for the pen, or its sentences.
  package var sentences: [RichText] {
    switch content {
    case .blanks(let lines), .text(let lines): lines
    default: []
    }
  }
}
