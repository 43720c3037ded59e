import Advice
import Interviews

/// One page that lies on the screen; later ones cover earlier ones.
struct Layer: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A question; the result.
    case question(Question.ID), result
    /// The answers; why a question is asked; the keys.
    case review, why(Question.ID), help
    /// The directory; one service of it; what its list is narrowed by.
    case directory(DirectorySearch), service(Service.ID), filter
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

/// What is looked for in the directory; it is forgotten with its page.
struct DirectorySearch: Hashable, Sendable {
  /// As much as somebody types to find one of a few lines.
  static let longest = 60

  var text = ""
  /// The one filter that narrows the list; nil for none.
  var filter: DirectoryFilter?
  /// Whether the arrows have left the field for the list.
  var isChoosing = false

  var query: DirectoryQuery { DirectoryQuery(text, filters: filter.map { [$0] } ?? []) }
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
