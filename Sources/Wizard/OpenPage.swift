import Advice
import Directory
import Interviews

/// One page that lies on the screen; later ones cover earlier ones.
struct OpenPage: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A question.
    case question(Question.ID)
    /// What the answers lead to.
    case result
    /// The answers.
    case review
    /// Why a question is asked.
    case why(Question.ID)
    /// The keys.
    case help
    /// The directory.
    case directory(DirectorySearch)
    /// One service of the directory.
    case service(Service.ID)
    /// What the directory's list is narrowed by.
    case filter
    /// What to print on.
    case paper(PaperMenu)
    /// The languages of the sheet.
    case paperLanguage
    /// Where to save.
    case saving(SaveForm)
    /// Whether the next person begins.
    case nextPerson
    /// Whether the program ends.
    case stop
    /// Nothing at all.
    case blank
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

  var text = ""
  /// The one filter that narrows the list; nil for none.
  var filter: DirectoryFilter?
  /// Whether the arrows have left the field for the list.
  var isChoosing = false

  var query: DirectoryQuery { DirectoryQuery(text, filters: filter.map { [$0] } ?? []) }
}
