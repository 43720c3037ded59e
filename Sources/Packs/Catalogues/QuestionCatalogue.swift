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
  /// What it is printed in.
  public let fonts: FontChoice
  /// The words that stay the same in every text.
  public let glossary: Glossary
  /// The questions' words.
  public let questions: [Question.ID: QuestionWords]

  /// Reads the first document of a catalogue: the words of the first question.
  public init(first file: SourceFile) throws(Problem) {
    let findings = Findings()
    var documents = Documents(file, findings)
    self.init(documents.next(), more: nil, nil)
    try findings.throwFirst(by: [file])
  }

  /// Reads the first document, and the words of the other questions; holds them against the pack, if there is one.
  init(_ document: Located, more: Located?, _ subjects: PackSubjects?) {
    var fields = document.fields()
    language = fields.required("language").text() ?? ""
    name = fields.required("name").text(.option) ?? ""
    direction = fields.required("direction").word(Direction.self) ?? .ltr
    review = fields.required("review").text() ?? ""
    packName = fields.required("pack").text(.option) ?? ""
    fonts = FontChoice(fields.required("fonts"))
    glossary = Glossary(fields.required("glossary"))
    let first = fields.required("questions")
    fields.end()
    let reader = QuestionWordsReader(subjects: subjects)
    questions = reader.questions((first.pairs() ?? []) + (more?.pairs() ?? []), isWhole: first.isMapping, at: more)
  }
}
