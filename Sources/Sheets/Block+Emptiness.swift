extension Block {
  /// Whether there is nothing to tell under its heading.
  package var isEmpty: Bool {
    switch content {
    case .steps(let lines), .blanks(let lines), .text(let lines): lines.isEmpty
    case .checklist(let items): items.isEmpty
    case .contacts(let contacts): contacts.isEmpty
    case .notes(let notes): notes.isEmpty
    case .routes(let routes): routes.isEmpty
    case .exact(let texts), .numbers(let texts): texts.isEmpty
    }
  }
}
