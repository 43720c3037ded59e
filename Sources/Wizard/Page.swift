import Advice
package import Directory
import Sheets
package import Texts

/// What a reader is told now, without keys and without cells: the full screen and any other face show this.
///
/// Two pages that are equal tell the same, so a face need not tell the second.
package struct Page: Hashable, Sendable {
  /// What a page holds; it decides what can be done there.
  package enum Content: Hashable, Sendable {
    /// A question of which one option is picked.
    case one(Choices)
    /// A question of which options are ticked.
    case several(Choices)
    /// A question for a number.
    case number(NumberField)
    /// A list from which a row is picked.
    case list(RowList)
    /// The directory: words are typed, and a row is picked.
    case directory(DirectoryList)
    /// The path of a file.
    case path(PathField)
    /// Sentences to read.
    case text(Reading)
    /// What the answers lead to.
    case result(Outcome)
    /// One service with everything that is known of it.
    case service(ServiceCard)
    /// The keys; the face fills them in, because it alone knows them.
    case keys
    /// Nothing: the screen is covered.
    case blank
  }

  /// Which visit of a page this is: one that is left and opened again has another, one that was only covered has not.
  package var visit = 0
  /// The program and the pack.
  package var place: RichText
  /// Where the interview stands, in words; may be empty.
  package var progress = RichText()
  /// The question, or what the page is called.
  package var title: RichText
  /// What just happened.
  package var notice: Model.Notice?
  /// What can be done here, in the order of telling.
  package var commands: [Command]
  /// What the page holds.
  package var content: Content

  /// The rows that can be picked by their number, from 1; none on a page that is only read.
  package var rows: [Row] {
    switch content {
    case .one(let choices), .several(let choices): choices.all.map { Row(label: $0.label) }
    case .number(let field): field.unknown.map { [Row(label: $0.label)] } ?? []
    case .list(let list): list.rows
    case .directory(let list): list.rows
    case .result(let outcome):
      outcome.sheet.blocks.flatMap(\.contacts).compactMap { contact in
        contact.service.map { _ in Row(label: contact.name) }
      }
    case .path, .text, .service, .keys, .blank: []
    }
  }

  /// The focused row, from 0; nil where no row is.
  package var focus: Int? {
    switch content {
    case .one(let choices), .several(let choices): choices.focus
    case .list(let list): list.focus
    case .directory(let list): list.focus
    case .number, .path, .text, .result, .service, .keys, .blank: nil
    }
  }
}

/// What a person can do on a page.
package enum Command: String, CaseIterable, Sendable {
  // Where the focus is, and what is accepted.
  case choose, toggle, type, search, edit, complete, move, ends, scroll, accept, unknown, back
  // Other pages.
  case review, why, directory, filter, paper, questions, otherWays, nextPerson, family, danger, language, help
  // The program and the terminal.
  case blank, stop, repaint, suspend
}
