import Advice
package import Interviews
import OrderedCollections
package import Packs
package import Texts

/// Everything the wizard knows, as a value; it lives in memory alone.
package struct Model: Sendable {
  /// A sentence about what just happened.
  package struct Notice: Hashable, Sendable {
    /// The sentence.
    package let text: RichText
    /// Whether something went wrong.
    package let isProblem: Bool

    /// A sentence that is told on the next page.
    package init(text: RichText, isProblem: Bool) {
      self.text = text
      self.isProblem = isProblem
    }
  }

  var context: WizardContext
  /// The language of the screen; in which it began, the sheet is offered first.
  package internal(set) var language: String
  let ownLanguage: String
  /// The language that the screen was to speak, while its words are read.
  var awaitedLanguage: String?
  /// The answers, those put aside included.
  package internal(set) var answers = Answers()
  /// Marks and digits that are not accepted yet.
  var marks: [Question.ID: Set<Option.ID>] = [:]
  var entries: [Question.ID: String] = [:]
  /// The question or the result that lies underneath; pages that cover it.
  var base: OpenPage
  var overlays: [OpenPage] = []
  /// The answers that were given for another person of the family; nobody is asked for them again.
  var familyAnswers: Set<Question.ID> = []
  /// What was chosen for the sheet; it stays for the person and for the family.
  var paperChoice: PaperChoice
  /// The answers of the sheet that was handed out: sent to a printer that has not given it up, or saved.
  var handedOut: Answers?
  /// How many files are being saved for this person: what comes of another one's is told without its name.
  var saves = 0
  /// Where a change asked for in the review leads back to.
  var isChanging = false
  var placeBeforeReview: OpenPage?
  var notice: Notice?
  /// How many pages were opened: each has a visit of its own.
  var visits = 0
  /// The page that was printed last, while it may be taken back; it says nothing about anybody.
  var pending: Pending?

  /// The start of an interview.
  package init(context: WizardContext, language: String) {
    self.context = context
    self.language = language
    ownLanguage = language
    paperChoice = PaperChoice(language: language)
    base = OpenPage(kind: context.pack.interview.questions.keys.first.map(OpenPage.Kind.question) ?? .result, visit: 0)
  }

  /// The start of an interview behind another: the desk goes on, the person is somebody else.
  package init(context: WizardContext, language: String, after earlier: BetweenPeople) {
    self.init(context: context, language: language)
    if context.isSpoken(earlier.language) { self.language = earlier.language }
    pending = earlier.pending
    notice = earlier.notice
    if let cover = earlier.cover { self.cover(with: .blank(cover)) }
  }

  var interview: Interview { context.pack.interview }
  /// The program's own words in the language of the screen.
  package var words: Strings<WizardPhrase> { context.words(language) }
  var catalogue: Catalogue { context.catalogue(language) }
  var replay: Replay { interview.replay(answers, on: context.day) }

  /// The page on top.
  var top: OpenPage {
    get { overlays.last ?? base }
    set {
      if overlays.isEmpty { base = newValue } else { overlays[overlays.count - 1] = newValue }
    }
  }

  /// The question on top, if there is one.
  var question: Question? {
    if case .question(let id) = top.kind { asked(id) } else { nil }
  }

  /// A question with the options of the day, and with no others.
  func asked(_ id: Question.ID) -> Question? { interview.questions[id]?.on(context.day) }

  mutating func say(_ phrase: WizardPhrase, _ values: KeyValuePairs<String, RichText> = [:], isProblem: Bool = false) {
    say(words(phrase, values), isProblem: isProblem)
  }

  mutating func say(_ sentence: RichText, isProblem: Bool) { notice = Notice(text: sentence, isProblem: isProblem) }

  mutating func cover(with kind: OpenPage.Kind, focus: Int = 0) { overlays.append(visit(kind, focus: focus)) }

  /// A page that is opened now.
  mutating func visit(_ kind: OpenPage.Kind, focus: Int = 0) -> OpenPage {
    visits += 1
    return OpenPage(kind: kind, focus: focus, visit: visits)
  }

  /// Lays a question open, the focus on its answer.
  mutating func open(_ id: Question.ID) {
    base = visit(.question(id))
    guard let question = asked(id), case .one(let options) = question.kind else { return }
    if case .option(let answer) = answers[id], let index = options.firstIndex(where: { $0.id == answer }) {
      base.focus = index
    }
  }
}
