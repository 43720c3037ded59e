public import Advice
public import Packs
public import Sheets
public import Texts

/// What a reader is told now, without keys and without cells: the full screen and any other face show this.
public struct Page: Sendable {
  /// What a page is for; it decides which keys mean what.
  public enum Kind: Hashable, Sendable {
    /// One option is picked; options are ticked; a number is typed.
    case one, several, number
    /// A text is read; a row is picked from a list; a path is typed; the screen is covered.
    case text, list, path, blank
    /// The result; the directory, where words are typed and a row is picked; one service of it.
    case result, directory, service
    /// The keys; the face fills them in, because it alone knows them.
    case keys
  }

  /// A row that can be picked.
  public struct Item: Hashable, Sendable {
    /// How a row is marked beside its words.
    public enum Mark: Hashable, Sendable {
      /// Not at all; as the answer given before; with a box that is ticked or not.
      case none, answered, box(Bool)
    }

    /// The row.
    public var label: RichText
    /// What belongs to it, such as the answer to a question.
    public var detail: RichText?
    /// How it is marked.
    public var mark: Mark

    /// A row.
    public init(label: RichText, detail: RichText? = nil, mark: Mark = .none) {
      self.label = label
      self.detail = detail
      self.mark = mark
    }
  }

  /// What a page is for.
  public var kind: Kind
  /// The program and the pack.
  public var place: RichText
  /// Where the interview stands, in words.
  public var progress: RichText
  /// The question, or what the page is called.
  public var title: RichText
  /// What to know about it.
  public var help: RichText?
  /// What the mark of a stale fact means, where rows bear it.
  public var markLegend: RichText?
  /// The rows, numbered from 1.
  public var items: [Item]
  /// The focused row, from 0.
  public var focus: Int
  /// What is typed so far, where a text is typed.
  public var field: String?
  /// Whether what is typed goes on in the field; if not, a row is being picked.
  public var isFieldFocused: Bool
  /// Sentences to read.
  public var paragraphs: [RichText]
  /// The result.
  public var sheet: Sheet?
  /// One service with everything that is known of it.
  public var card: ServiceCard?
  /// The first line of a long text that is shown, from 0.
  public var offset: Int
  /// The answers so far, in a few words each.
  public var soFar: RichText?
  /// What just happened.
  public var notice: Model.Notice?
  /// What can be done here, in the order of telling.
  public var commands: [Command]
  /// The program's own words in the language of the screen.
  public var words: Strings<WizardPhrase>

  /// A page with a title and nothing else.
  init(kind: Kind, place: RichText, title: RichText, words: Strings<WizardPhrase>, commands: [Command]) {
    self.kind = kind
    self.place = place
    self.title = title
    self.words = words
    self.commands = commands
    progress = RichText()
    items = []
    focus = 0
    isFieldFocused = true
    paragraphs = []
    offset = 0
  }
}

/// What a person can do on a page.
public enum Command: String, CaseIterable, Sendable {
  // Where the focus is, and what is accepted.
  case choose, toggle, type, search, move, ends, scroll, accept, unknown, back
  // Other pages.
  case review, why, directory, filter, paper, nextPerson, help
  // The program and the terminal.
  case blank, stop, repaint, suspend
}
