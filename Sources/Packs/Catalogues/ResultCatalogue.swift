public import Interviews
import OrderedCollections

/// The words of everything a result shows, in one language.
public struct ResultCatalogue: Sendable {
  /// The words of a route.
  public struct RouteWords: Sendable {
    /// The door in one sentence.
    public let title: Template
    /// What to do, step by step.
    public let steps: [Template]
    /// The same where the desk itself is one of the listed associations.
    public let stepsHere: [Template]?
  }

  /// The words of a document.
  public struct DocumentWords: Sendable {
    /// Its name.
    public let label: Template
    /// What to know about it.
    public let hint: Template?
  }

  /// The words of a service.
  public struct ServiceWords: Sendable {
    /// Its name.
    public let name: Template
    /// For whom and what for.
    public let audience: Template
    /// What a call costs.
    public let cost: Template?
    /// Who answers.
    public let answeredBy: Template?
    /// What a later source says otherwise.
    public let alert: Template?
    /// What else is worth knowing.
    public let note: Template?
    /// The paragraphs of an e-mail to it; only the pack's own language has them, for there it is read.
    public let emailBody: [Template]
    /// A word to one of several numbers.
    public let phoneNotes: [String: Template]
  }

  /// Sentences that only paper has.
  public struct PaperWords: Sendable {
    /// The head of the sheet.
    public let title: Template
    /// That the person wishes to apply for protection.
    public let wish: Template
    /// Where the list of associations is published, while the desk has none.
    public let noMembers: Template
  }

  /// Why each question is asked.
  public let why: [Question.ID: Template]
  /// The routes' words.
  public let routes: [Route.ID: RouteWords]
  /// The documents' words.
  public let documents: [Document.ID: DocumentWords]
  /// The services' words.
  public let services: [Service.ID: ServiceWords]
  /// The notes.
  public let notes: [Note.ID: Template]
  /// Sentences that only paper has.
  public let paper: PaperWords

  /// Reads the words of a result.
  ///
  /// - Parameter isOriginal: whether it is the pack's own language.
  init(_ fields: inout Fields, _ subjects: PackSubjects, isOriginal: Bool) {
    let reader = WordsReader(subjects: subjects, isOriginal: isOriginal)
    let interview = subjects.interview
    why = reader.words(fields.required("why"), of: interview.questions.keys, .question) { value, _ in
      reader.template(value, .eightLines)
    }
    routes = reader.words(fields.required("routes"), of: interview.routes.keys, .route) { value, _ in
      reader.route(value)
    }
    documents = reader.words(fields.required("documents"), of: interview.documents.keys, .document) { value, _ in
      reader.document(value)
    }
    services = reader.words(fields.required("services"), of: subjects.services.keys, .service, reader.service)
    notes = reader.words(fields.required("notes"), of: interview.notes.map(\.id), .note) { value, _ in
      reader.template(value, .fourLines)
    }
    paper = reader.paper(fields.required("paper"))
  }
}
