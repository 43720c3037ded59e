public import Interviews
import OrderedCollections

/// The words of the questions in one language.
///
/// The first document of a catalogue has those of the first question alone: enough for the first screen.
public struct QuestionCatalogue: Sendable {
  /// Whether a script runs from left to right or from right to left.
  public enum Direction: String, CaseIterable, Sendable {
    /// Left to right, right to left.
    case ltr, rtl
  }

  /// The words of one question.
  public struct QuestionWords: Hashable, Sendable {
    /// The question.
    public let title: String
    /// What counts as what.
    public let help: String?
    /// How a number is named among the answers so far; `{answer}` is the number.
    public let soFar: Template?
    /// The options' words.
    public let options: [Option.ID: OptionWords]
    /// The words of "not known", to a question for a number.
    public let unknown: OptionWords?
  }

  /// The words of one option.
  public struct OptionWords: Hashable, Sendable {
    /// The option, as it is offered.
    public let label: String
    /// The option in one to three words, as it is named among the answers so far.
    public let soFar: String
    /// "With this answer", where somebody may still come to it.
    public let with: String?
  }

  /// The language, as an ISO 639 code.
  public let language: String
  /// The language's own name for itself.
  public let name: String
  /// Which way it is written.
  public let direction: Direction
  /// Who reviewed the wording; `none` so far.
  public let review: String
  /// The pack's name for people.
  public let packName: String
  /// The questions' words.
  public let questions: [Question.ID: QuestionWords]

  /// Reads the first document of a catalogue: the words of the first question.
  public init(first file: SourceFile) throws(Problem) {
    var documents = try Documents(file)
    try self.init(documents.next(), more: nil)
  }

  /// Reads the first document, and the words of the other questions.
  init(_ document: Located, more: Located?) throws(Problem) {
    var fields = try document.fields()
    language = try fields.required("language").text()
    name = try fields.required("name").text()
    direction = try fields.required("direction").word(Direction.self)
    review = try fields.required("review").text()
    packName = try fields.required("pack").text()
    var questions: [Question.ID: QuestionWords] = [:]
    for (key, value) in try fields.required("questions").pairs() + (more?.pairs() ?? []) {
      let id = Question.ID(try key.text())
      guard questions[id] == nil else { throw key.problem("\(id.text.quoted) stands here twice; keep one of them") }
      questions[id] = try QuestionCatalogue.question(value)
    }
    self.questions = questions
    try fields.end()
  }

  private static func question(_ value: Located) throws(Problem) -> QuestionWords {
    var fields = try value.fields()
    let title = try fields.required("title").text()
    let help = try fields.optional("help")?.text()
    let soFar = try fields.optional("so_far")?.template()
    let unknown = try fields.optional("unknown").map { value throws(Problem) in try option(value) }
    var options: [Option.ID: OptionWords] = [:]
    for (key, value) in try fields.optional("options")?.pairs() ?? [] {
      options[Option.ID(try key.text())] = try option(value)
    }
    try fields.end()
    return QuestionWords(title: title, help: help, soFar: soFar, options: options, unknown: unknown)
  }

  private static func option(_ value: Located) throws(Problem) -> OptionWords {
    var fields = try value.fields()
    let words = OptionWords(
      label: try fields.required("label").text(), soFar: try fields.required("so_far").text(),
      with: try fields.optional("with")?.text())
    try fields.end()
    return words
  }
}

extension QuestionCatalogue {
  /// Words for every question and option of an interview, and for nothing else.
  func check(covers interview: Interview, at place: Place) throws(Problem) {
    for question in interview.questions.values {
      guard let words = questions[question.id] else {
        throw Problem(place, "the question \(question.id.text.quoted) has no words in this language")
      }
      for option in question.options where words.options[option.id] == nil {
        throw Problem(place, "the option \(option.id.text.quoted) of \(question.id.text.quoted) has no words here")
      }
      for option in question.options {
        let isReachable = question.mayBecome.contains(option.id)
        guard isReachable == (words.options[option.id]?.with != nil) else {
          throw Problem(
            place,
            isReachable
              ? "the option \(option.id.text.quoted) of \(question.id.text.quoted) needs with: it may_become true"
              : "with of \(option.id.text.quoted) is for options that may_become true; remove it")
        }
      }
      for id in words.options.keys.sorted(by: { $0.text < $1.text })
      where !question.options.contains(where: { $0.id == id }) {
        throw Problem(place, "\(question.id.text.quoted) has no option \(id.text.quoted); remove its words")
      }
      switch question.kind {
      case .integer(_, let acceptsUnknown):
        let places = words.soFar?.parts.filter { if case .words = $0 { false } else { true } }
        guard places == [.value("answer")], !acceptsUnknown || words.unknown != nil else {
          throw Problem(place, "the question \(question.id.text.quoted) needs so_far with {answer}, and unknown, here")
        }
      case .one, .several:
        guard words.soFar == nil, words.unknown == nil else {
          throw Problem(place, "so_far and unknown of \(question.id.text.quoted) are for questions for a number")
        }
      }
    }
    for id in questions.keys.sorted(by: { $0.text < $1.text }) where interview.questions[id] == nil {
      throw Problem(place, "there is no question \(id.text.quoted); remove its words")
    }
  }
}
