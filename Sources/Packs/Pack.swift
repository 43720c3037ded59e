public import Dates
public import Interviews
public import OpeningHours
public import OrderedCollections

/// A pack of one city: the interview, the directory, and where everything is written.
///
/// A pack is read as a whole or not at all; half a pack never gives a route.
public struct Pack: Sendable {
  /// The files a pack is made of, beside its catalogues.
  public struct Files: Sendable {
    /// `pack.yaml`, `questions.yaml`, `routes.yaml`, `documents.yaml`, `services.yaml`, `notes.yaml`.
    public let pack, questions, routes, documents, services, notes: SourceFile
    /// The public holidays of the countries, one file each, named after its country as `it.yaml` is.
    public let holidays: [SourceFile]

    /// The files of a pack.
    ///
    /// - Parameter holidays: the countries to choose from; a pack that names none needs none.
    public init(
      pack: SourceFile, questions: SourceFile, routes: SourceFile, documents: SourceFile, services: SourceFile,
      notes: SourceFile, holidays: [SourceFile] = []
    ) {
      self.pack = pack
      self.questions = questions
      self.routes = routes
      self.documents = documents
      self.services = services
      self.notes = notes
      self.holidays = holidays
    }

    /// The files in the order in which a person reads them.
    public var all: [SourceFile] { [pack, questions, routes, documents, services, notes] + holidays }
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
  /// The public holidays of its country, and the feasts of the cities there.
  public let holidays: Holidays
  /// The services whose numbers stand on every sheet, in this order.
  public let printedAlways: [Service.ID]
  /// Where its facts are written.
  public let sources: OrderedDictionary<Source.ID, SourceRecord>
  /// Where its rules stand in its files.
  public let places: RulePlaces

  /// Reads a pack.
  ///
  /// - Throws: the first error, with its place.
  public init(_ files: Files) throws(Problem) {
    let findings = Findings()
    let draft = PackDraft(files, findings)
    try findings.throwFirst(by: files.all)
    self.init(sound: draft)
  }

  /// Makes a pack of what was read without an error.
  init(sound draft: PackDraft) {
    id = draft.head.id
    version = draft.head.version
    zone = draft.head.zone
    language = draft.head.language
    printedAlways = draft.head.printedAlways
    sources = draft.head.sources
    services = draft.services.services
    interview = draft.interview
    holidays = draft.holidays
    places = draft.references.places
  }

  /// The newest day for which a fact of the pack is assured: a clock that stands before it is wrong.
  public var newestAssuredDate: CivilDate? {
    (interview.routes.values.map(\.assuredDate) + services.values.map(\.assuredDate)).compactMap(\.self).max()
  }
}
