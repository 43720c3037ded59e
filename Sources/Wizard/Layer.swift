import Interviews

/// One page that lies on the screen; later ones cover earlier ones.
struct Layer: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A question; the result.
    case question(Question.ID), result
    /// The answers; why a question is asked; the keys; the directory.
    case review, why(Question.ID), help, directory
    /// What to print on, and where to save.
    case paper(PaperMenu), saving(SaveForm)
    /// The program's own questions; nothing at all.
    case nextPerson, stop, blank
  }

  var kind: Kind
  /// The focused row, from 0.
  var focus = 0
  /// The first line of a text that is shown, from 0.
  var offset = 0
}

/// What is chosen before a sheet is printed or saved.
struct PaperMenu: Hashable, Sendable {
  enum Printers: Hashable, Sendable {
    case looking, found([PrinterChoice]), failed(PaperFault)
  }

  enum Entry: Hashable, Sendable {
    case printer(PrinterChoice), save, language, topics
  }

  var printers: Printers
  var language: String
  var isWithTopics = false
  var offersLanguages: Bool
  var offersTopics: Bool

  /// What can be chosen, printers first.
  var entries: [Entry] {
    var entries: [Entry] = []
    if case .found(let printers) = printers { entries = printers.map(Entry.printer) }
    entries.append(.save)
    if offersLanguages { entries.append(.language) }
    if offersTopics { entries.append(.topics) }
    return entries
  }
}

/// Where a sheet is to be saved.
struct SaveForm: Hashable, Sendable {
  var path: String
  let text: String
  /// Set once the person was told that the file exists; another path takes it back.
  var isReplacing = false
}
