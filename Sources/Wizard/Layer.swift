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
    /// The languages of the sheet.
    case paperLanguage
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
