package import CivilTime
package import Interviews
package import Problems

/// A golden case of a pack: one person on one day, and what must come out.
///
/// The shape is that of OpenFisca's tests (`name`, `date`, `input`, `output`, `reference`), so that people who keep rules
/// elsewhere find their way.
package struct Case: Hashable, Sendable {
  /// One sentence about the person.
  package let name: String
  /// The day on which the person asks.
  package let date: CivilDate
  /// The answers.
  package let input: Answers
  /// What must come out.
  package let output: Expectation
  /// Where it is written that this must come out: sources of the pack, or a text such as the article of a law.
  package let references: [String]
  /// Where the case stands.
  package let place: Place

  /// A golden case.
  package init(
    name: String, date: CivilDate, input: Answers, output: Expectation, references: [String], place: Place
  ) {
    self.name = name
    self.date = date
    self.input = input
    self.output = output
    self.references = references
    self.place = place
  }

  /// What must come out of a case; what is nil is not compared.
  package struct Expectation: Hashable, Sendable {
    /// Where the answers lead.
    package let ending: Ending
    /// The other open routes, all of them, by preference.
    package let alternatives: [Route.ID]?
    /// The documents, all of them, in their order.
    package let documents: [RequiredDocument.ID]?
    /// Some of the documents, and whether the person has them; `unknown` where the answers do not tell.
    package let have: [RequiredDocument.ID: Holding]?
    /// The services, all of them, in their order.
    package let services: [Service.ID]?
    /// The notes, all of them but those left open, in their order.
    package let notes: [Note.ID]?
    /// Notes that hang on how old a fact is and may stand or not, so that a source with a new date breaks no case.
    package let openNotes: [Note.ID]
    /// The questions whose answers open the recommended route.
    package let because: [Question.ID]?
    /// Answers of the input that must not apply.
    package let unused: [Question.ID]

    /// What must come out.
    package init(
      ending: Ending, alternatives: [Route.ID]? = nil, documents: [RequiredDocument.ID]? = nil,
      have: [RequiredDocument.ID: Holding]? = nil, services: [Service.ID]? = nil, notes: [Note.ID]? = nil,
      openNotes: [Note.ID] = [], because: [Question.ID]? = nil, unused: [Question.ID] = []
    ) {
      self.ending = ending
      self.alternatives = alternatives
      self.documents = documents
      self.have = have
      self.services = services
      self.notes = notes
      self.openNotes = openNotes
      self.because = because
      self.unused = unused
    }
  }

  /// Where the answers of a case lead.
  package enum Ending: Hashable, Sendable {
    /// Everything is answered, and this route is recommended.
    case route(Route.ID)
    /// This question is still open.
    case asks(Question.ID)
  }

  /// Whether a person has a document, in the words of the file.
  package enum Holding: String, CaseIterable, Sendable {
    /// The person has it, lacks it, or the answers do not tell.
    case held = "true"
    case lacking = "false"
    case unknown
  }
}
