import Advice
public import Interviews
import OrderedCollections
public import Packs
public import Texts

/// Everything the wizard knows, as a value; it lives in memory alone.
public struct Model: Sendable {
  /// A sentence about what just happened.
  public struct Notice: Hashable, Sendable {
    /// The sentence.
    public let text: RichText
    /// Whether something went wrong.
    public let isProblem: Bool
  }

  var material: Material
  let language: String
  /// The answers, those put aside included.
  public internal(set) var sheet = AnswerSheet()
  /// Marks and digits that are not accepted yet.
  var marks: [Question.ID: Set<Option.ID>] = [:]
  var entries: [Question.ID: String] = [:]
  /// The question or the result that lies underneath; pages that cover it.
  var base: Layer
  var covers: [Layer] = []
  /// Where a change asked for in the review leads back to.
  var isChanging = false
  var placeBeforeReview: Layer?
  var notice: Notice?
  /// How many pages were opened: each has a visit of its own.
  var visits = 0
  /// The page that was printed last, while it may be taken back; it says nothing about anybody.
  var pending: Pending?

  /// The start of an interview.
  public init(material: Material, language: String) {
    self.material = material
    self.language = language
    base = Layer(kind: material.pack.interview.questions.keys.first.map(Layer.Kind.question) ?? .result, visit: 0)
  }

  var interview: Interview { material.pack.interview }
  /// The program's own words in the language of the screen.
  public var words: Strings<WizardPhrase> { material.words(language) }
  var catalogue: Catalogue { material.catalogue(language) }
  var replay: Replay { interview.replay(sheet, on: material.day) }

  /// The page on top.
  var top: Layer {
    get { covers.last ?? base }
    set {
      if covers.isEmpty { base = newValue } else { covers[covers.count - 1] = newValue }
    }
  }

  /// The question on top, if there is one.
  var question: Question? {
    if case .question(let id) = top.kind { interview.questions[id] } else { nil }
  }

  mutating func say(_ phrase: WizardPhrase, _ values: KeyValuePairs<String, RichText> = [:], isProblem: Bool = false) {
    say(words(phrase, values), isProblem: isProblem)
  }

  mutating func say(_ sentence: RichText, isProblem: Bool) { notice = Notice(text: sentence, isProblem: isProblem) }

  mutating func cover(with kind: Layer.Kind, focus: Int = 0) { covers.append(visit(kind, focus: focus)) }

  /// A page that is opened now.
  mutating func visit(_ kind: Layer.Kind, focus: Int = 0) -> Layer {
    visits += 1
    return Layer(kind: kind, focus: focus, visit: visits)
  }

  /// Lays a question open, the focus on its answer.
  mutating func open(_ id: Question.ID) {
    base = visit(.question(id))
    guard let question = interview.questions[id], case .one(let options) = question.kind else { return }
    if case .option(let answer) = sheet[id], let index = options.firstIndex(where: { $0.id == answer }) {
      base.focus = index
    }
  }
}
