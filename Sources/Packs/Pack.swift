package import CivilTime
package import Interviews
package import OpeningHours
package import OrderedCollections
package import Problems

/// A pack of one city: the interview, the directory, and where everything is written.
///
/// A pack is read as a whole or not at all; half a pack never gives a route.
package struct Pack: Sendable {
  /// The files a pack is made of, beside its catalogues: its own, and those of the packs that it extends.
  package struct Files: Sendable {
    /// One pack's own files; what a pack that it extends has, it may lack.
    package struct Layer: Sendable {
      /// `pack.yaml`.
      package let pack: SourceFile
      /// `questions.yaml`, `routes.yaml`, `documents.yaml`, `services.yaml`, `notes.yaml`; nil where there is none.
      package let questions, routes, documents, services, notes: SourceFile?

      /// One pack's own files.
      package init(
        pack: SourceFile, questions: SourceFile? = nil, routes: SourceFile? = nil, documents: SourceFile? = nil,
        services: SourceFile? = nil, notes: SourceFile? = nil
      ) {
        self.pack = pack
        self.questions = questions
        self.routes = routes
        self.documents = documents
        self.services = services
        self.notes = notes
      }

      /// The files in the order in which a person reads them.
      var all: [SourceFile] { [pack] + [questions, routes, documents, services, notes].compactMap(\.self) }
    }

    /// The packs that are extended, the one at the bottom first; the pack itself last.
    package let layers: [Layer]
    /// What holds in a whole country, one file each, named after its country as `it.yaml` is.
    package let countries: [SourceFile]

    /// The files of a pack that extends others.
    ///
    /// - Parameter countries: those to choose from; a pack that names none needs none.
    package init(layers: [Layer], countries: [SourceFile] = []) {
      self.layers = layers
      self.countries = countries
    }

    /// The files of a pack that stands alone.
    package init(
      pack: SourceFile, questions: SourceFile, routes: SourceFile, documents: SourceFile, services: SourceFile,
      notes: SourceFile, countries: [SourceFile] = []
    ) {
      self.init(
        layers: [
          Layer(
            pack: pack, questions: questions, routes: routes, documents: documents, services: services, notes: notes)
        ], countries: countries)
    }

    /// The files in the order in which a person reads them, the base's first.
    package var all: [SourceFile] { layers.flatMap(\.all) + countries }
  }

  /// The pack's stable name.
  package let id: String
  /// The pack's version, as its editors count it.
  package let version: String
  /// The day of the version, and where it is written; nil where the pack names none.
  private let versionDate: (date: CivilDate, place: Place)?
  /// The zone of its clock, a name of the tz database such as `Europe/Rome`.
  package let zone: String
  /// The language it speaks where nobody chose one.
  package let language: String
  /// Questions and rules.
  package internal(set) var interview: Interview
  /// The directory, in its order, with what its services are on all days.
  package internal(set) var services: OrderedDictionary<Service.ID, StatedService>
  /// The public holidays of its country, and the feasts of the cities there.
  package let holidays: Holidays
  /// How telephone numbers of its country are dialled; nil where nobody says.
  package let numbering: NumberingPlan?
  /// The services whose numbers stand on every sheet, in this order.
  package let printedAlways: [Service.ID]
  /// Where its facts are written.
  package internal(set) var sources: OrderedDictionary<Source.ID, SourceRecord>
  /// Where its rules stand in its files.
  package let places: RulePlaces
  /// The folder of its own files, with a slash; empty where their names tell none.
  package let folder: String
  /// The places for reports, whose reader knows where the pack lies.
  package let placesInFolder: RulePlaces

  /// Reads a pack.
  ///
  /// - Throws: the first error, with its place.
  package init(_ files: Files) throws(Problem) {
    let log = ProblemLog()
    if let own = files.layers.last?.pack, let problem = Pack.aloneProblem(of: own) { throw problem }
    let draft = PackDraft(files, log)
    try log.throwFirst(by: files.all)
    self.init(sound: draft)
  }

  /// Makes a pack of what was read without an error.
  init(sound draft: PackDraft) {
    id = draft.head.id
    version = draft.head.version
    versionDate = draft.head.versionDate
    zone = draft.head.zone
    language = draft.head.language
    printedAlways = draft.head.printedAlways
    sources = draft.head.sources
    services = draft.services.services
    interview = draft.interview
    holidays = draft.holidays
    numbering = draft.numbering
    places = draft.symbols.places
    folder = String(draft.head.place.folder)
    placesInFolder = places.seen(from: folder)
  }

  /// A service as it is on a day; nil where it is not there.
  package func service(_ id: Service.ID, on day: CivilDate) -> ServiceRecord? {
    services[id].flatMap { $0.valid.includes(day) ? $0.record(on: day) : nil }
  }

  /// The services that are there on a day, in the order of the directory.
  package func services(on day: CivilDate) -> [ServiceRecord] {
    services.values.filter { $0.valid.includes(day) }.map { $0.record(on: day) }
  }

  /// What is wrong with a clock that stands at a day; nil where nothing is.
  ///
  /// A clock before the day of the version is wrong, and would call closed what is open. A pack that bears no such day
  /// asks nothing of a clock.
  package func clockProblem(on day: CivilDate) -> Problem? {
    guard let (date, place) = versionDate, day < date else { return nil }
    return Problem(place, .clock, .clockBehind, ["day": day.description, "date": date.description])
  }
}
