public import Dates
public import Interviews

/// A golden case of a pack: one person on one day, and what must come out.
///
/// The shape is that of OpenFisca's tests (`name`, `date`, `input`, `output`, `reference`), so that people who keep rules
/// elsewhere find their way.
public struct Case: Hashable, Sendable {
  /// One sentence about the person.
  public let name: String
  /// The day on which the person asks.
  public let date: CivilDate
  /// The answers.
  public let input: AnswerSheet
  /// What must come out.
  public let output: Expectation
  /// Where it is written that this must come out: sources of the pack, or a text such as the article of a law.
  public let references: [String]
  /// Where the case stands.
  public let place: Place

  /// A golden case.
  public init(
    name: String, date: CivilDate, input: AnswerSheet, output: Expectation, references: [String], place: Place
  ) {
    self.name = name
    self.date = date
    self.input = input
    self.output = output
    self.references = references
    self.place = place
  }

  /// What must come out of a case; what is nil is not compared.
  public struct Expectation: Hashable, Sendable {
    /// Where the answers lead.
    public let ending: Ending
    /// The other open routes, all of them, by preference.
    public let alternatives: [Route.ID]?
    /// The documents, all of them, in their order.
    public let documents: [Document.ID]?
    /// Some of the documents, and whether the person has them; `unknown` where the answers do not tell.
    public let have: [Document.ID: Holding]?
    /// The services, all of them, in their order.
    public let services: [Service.ID]?
    /// The notes, all of them, in their order.
    public let notes: [Note.ID]?
    /// The questions whose answers open the recommended route.
    public let because: [Question.ID]?
    /// Answers of the input that must not apply.
    public let unused: [Question.ID]

    /// What must come out.
    public init(
      ending: Ending, alternatives: [Route.ID]? = nil, documents: [Document.ID]? = nil,
      have: [Document.ID: Holding]? = nil, services: [Service.ID]? = nil, notes: [Note.ID]? = nil,
      because: [Question.ID]? = nil, unused: [Question.ID] = []
    ) {
      self.ending = ending
      self.alternatives = alternatives
      self.documents = documents
      self.have = have
      self.services = services
      self.notes = notes
      self.because = because
      self.unused = unused
    }
  }

  /// Where the answers of a case lead.
  public enum Ending: Hashable, Sendable {
    /// Everything is answered, and this route is recommended.
    case route(Route.ID)
    /// This question is still open.
    case asks(Question.ID)
  }

  /// Whether a person has a document, in the words of the file.
  public enum Holding: String, CaseIterable, Sendable {
    /// The person has it, lacks it, or the answers do not tell.
    case held = "true"
    case lacking = "false"
    case unknown
  }
}
