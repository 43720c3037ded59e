import Advice
import Directory
import Interviews

/// One page that lies on the screen; later ones cover earlier ones.
struct OpenPage: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A question, and what the answers lead to: these lie underneath.
    case question(Question.ID), result
    /// The answers; why a question is asked; the keys.
    case review, why(Question.ID), help
    /// The other ways of a result; the numbers for a danger.
    case otherWays, danger
    /// The directory, one service of it, and what its list is narrowed by.
    case directory(DirectorySearch), service(Service.ID), filter
    /// What to print and how, on what, in which language, and where to save it.
    case paper(PaperMenu), printers, paperLanguage, saving(SaveForm)
    /// Whether the next person begins, or another one of the family; whether the program ends.
    case nextPerson, family, stop
    /// Nothing but the minute at which the screen was covered.
    case blank(String)
  }

  var kind: Kind
  /// The focused row, from 0.
  var focus = 0
  /// Which visit of a page it is.
  var visit: Int
}

/// What is looked for in the directory; it is forgotten with its page.
struct DirectorySearch: Hashable, Sendable {
  /// As much as somebody types to find one of a few lines.
  static let longest = 60

  var line = EditedLine()
  /// The one filter that narrows the list; nil for none.
  var filter: DirectoryFilter?
  /// Whether the arrows have left the field for the list.
  var isChoosing = false

  var text: String { line.text }

  var query: DirectoryQuery { DirectoryQuery(text, filters: filter.map { [$0] } ?? []) }
}
