public import Dates
public import Interviews
public import OrderedCollections

/// A pack of one city: the interview, the directory, and where everything is written.
///
/// A pack is read as a whole or not at all; half a pack never gives a route.
public struct Pack: Sendable {
  /// The files a pack is made of, beside its catalogues.
  public struct Files: Sendable {
    /// `pack.yaml`, `questions.yaml`, `routes.yaml`, `documents.yaml`, `services.yaml`, `notes.yaml`.
    public let pack, questions, routes, documents, services, notes: SourceFile

    /// The files of a pack.
    public init(
      pack: SourceFile, questions: SourceFile, routes: SourceFile, documents: SourceFile, services: SourceFile,
      notes: SourceFile
    ) {
      self.pack = pack
      self.questions = questions
      self.routes = routes
      self.documents = documents
      self.services = services
      self.notes = notes
    }
  }

  /// The pack's stable name.
  public let id: String
  /// The pack's version, as its editors count it.
  public let version: String
  /// The zone of its clock, a name of the tz database such as `Europe/Rome`.
  public let zone: String
  /// The language it speaks where nobody chose one.
  public let language: String
  /// Questions and rules.
  public let interview: Interview
  /// The directory, in its order.
  public let services: OrderedDictionary<Service.ID, ServiceRecord>
  /// The services whose numbers stand on every sheet, in this order.
  public let printedAlways: [Service.ID]
  /// Where its facts are written.
  public let sources: OrderedDictionary<Source.ID, SourceRecord>
  /// Where its rules stand in its files.
  public let places: RulePlaces

  /// Reads a pack.
  ///
  /// - Throws: the first problem, with its place.
  public init(_ files: Files) throws(Problem) {
    let references = References()
    let head = try PackFile(files.pack, references: references)
    let sourceDates = head.sources.compactMapValues(\.date)
    let dates = Dictionary(uniqueKeysWithValues: sourceDates.map { ($0.key, $0.value) })
    let asked = try QuestionsFile(files.questions, references: references)
    let kinds = Dictionary(uniqueKeysWithValues: asked.questions.map { ($0.id, $0.kind) })
    let reader = ConditionReader(questions: kinds, references: references)
    let routes = try RoutesFile(files.routes, reader: reader, sourceDates: dates, references: references).routes
    let documents = try DocumentsFile(files.documents, reader: reader, references: references).documents
    let notes = try NotesFile(files.notes, reader: reader, references: references).notes
    services = try ServicesFile(files.services, sourceDates: dates, references: references).services
    id = head.id
    version = head.version
    zone = head.zone
    language = head.language
    printedAlways = head.printedAlways
    sources = head.sources
    places = references.places
    interview = Interview(
      questions: asked.questions, conditions: asked.conditions, routes: routes, documents: documents, notes: notes,
      always: head.always, rulesFrom: head.rulesFrom, reviewMonths: head.reviewMonths)
    try references.resolve([
      .condition: Set(asked.conditions.keys), .route: Set(routes.map(\.id.text)),
      .document: Set(documents.map(\.id.text)), .service: Set(services.keys.map(\.text)),
      .source: Set(sources.keys.map(\.text)),
    ])
    if let silent = head.printedAlways.first(where: { services[$0]?.phones.isEmpty ?? true }) {
      throw Problem(
        Place(file: files.pack.name, line: 1, column: 1),
        "\(silent.text.quoted) has no phone, but its number must stand on every sheet (printed_always)")
    }
    if let circle = interview.circle {
      throw Problem(
        Place(file: files.questions.name, line: 1, column: 1),
        "conditions go round in a circle: \(circle.joined(separator: " → "))")
    }
    if let name = interview.dependentOnTopics {
      throw Problem(
        Place(file: files.routes.name, line: 1, column: 1),
        "\(name.quoted) depends on topics that are printed only on request; only services and notes may")
    }
  }

  /// The newest day for which a fact of the pack is assured: a clock that stands before it is wrong.
  public var newestAssuredDate: CivilDate? {
    (interview.routes.values.map(\.assuredDate) + services.values.map(\.assuredDate)).compactMap(\.self).max()
  }
}
