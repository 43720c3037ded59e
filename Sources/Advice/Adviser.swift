package import CivilTime
package import Interviews
import OpeningHours
import OrderedCollections
package import Packs
package import Texts

/// Turns what an interview comes to into what a person is told, in one language, on one day.
package struct Adviser: Sendable {
  /// The facts.
  package let pack: Pack
  /// The words.
  package let catalogue: Catalogue
  /// The words for officials: the pack's own language.
  package let official: Catalogue
  /// The desk that tells it, if it has a file of its own.
  package let desk: Desk?
  /// The day on which it is told, by whose rules.
  package let day: CivilDate
  /// The minute at which it is told; nil where nothing is said of what holds only for a while.
  package let time: LocalTime?
  /// Whether the moment was set, for training or for looking ahead: then paper says so.
  package let isTimeSet: Bool

  /// An adviser for one language and one moment.
  ///
  /// - Parameters:
  ///   - day: the day of the rules.
  ///   - time: the minute for what is open then. Past midnight it may lie on the day after: an interview keeps the rules
  ///     of the day on which it began.
  package init(
    pack: Pack, catalogue: Catalogue, official: Catalogue, desk: Desk?, day: CivilDate, time: LocalTime? = nil,
    isTimeSet: Bool = false
  ) {
    self.pack = pack
    self.catalogue = catalogue
    self.official = official
    self.desk = desk
    self.day = day
    self.time = time
    self.isTimeSet = isTimeSet
  }

  /// A service as it is on the adviser's day; nil where it is not there.
  package func service(_ id: Service.ID) -> ServiceRecord? { pack.service(id, on: day) }

  /// The services that are there on the adviser's day, in the order of the directory.
  package var services: [ServiceRecord] { pack.services(on: day) }

  /// What every sheet says in the adviser's language.
  package var words: SheetWords { catalogue.sheet }

  /// A text with the pack's facts in their places.
  package func text(_ template: Template, own: [String: RichText] = [:]) -> RichText {
    let value = { (words: SheetWords) in
      { (place: String) -> RichText? in
        guard let fact = ServiceFact(place: place) else { return own[place] }
        return service(fact.service).map { text(of: fact.kind, $0, words) }
      }
    }
    return template.filled(quoting: value(official.sheet), value(words))
  }

  private func text(of fact: ServiceFact.Kind, _ service: ServiceRecord, _ words: SheetWords) -> RichText {
    switch fact {
    case .phone: service.phones.first.map { told(RichText($0.display, .number), service, words) } ?? RichText()
    case .phones: told(words.list(service.phones.map { RichText($0.display, .number) }), service, words)
    case .address: RichText(service.address ?? "", .address)
    case .hours where service.hours == nil: RichText()
    case .hours: sureHours(of: service).map(words.hours.text(of:)) ?? words(.hoursDisputed)
    case .email: RichText(service.email ?? "", .email)
    case .url: service.url.map(shown) ?? RichText()
    case .emailSubject: RichText(service.emailSubject ?? "", .exact)
    }
  }

  /// Numbers, with a word where it is doubtful that anybody answers them.
  private func told(_ numbers: RichText, _ service: ServiceRecord, _ words: SheetWords) -> RichText {
    service.mayNotAnswer ? "\(numbers) (\(words(.mayNotAnswer)))" : numbers
  }

  /// A web address as people type it.
  func shown(_ url: String) -> RichText {
    RichText(url.hasPrefix("https://") ? String(url.dropFirst("https://".count)) : url, .web)
  }

  /// The door in one sentence.
  package func title(of route: Route.ID) -> RichText {
    catalogue.routes[route].map { text($0.title) } ?? RichText(route.text)
  }

  /// A document's name.
  package func label(of document: RequiredDocument.ID) -> RichText {
    catalogue.documents[document].map { text($0.label) } ?? RichText(document.text)
  }

  /// The words of a service: the pack's, or those of the desk for its own.
  package func words(of service: Service.ID) -> ServiceWords? {
    let isOriginal = catalogue.language == official.language
    return catalogue.services[service]
      ?? desk?.services.first { $0.service.id == service }?.words(isOriginal: isOriginal)
  }

  /// A service's name.
  package func name(of service: Service.ID) -> RichText {
    words(of: service).map { text($0.name) } ?? RichText(service.text)
  }

  /// A note in words.
  package func text(of note: Note.ID) -> RichText { catalogue.notes[note].map { text($0) } ?? RichText(note.text) }

  /// Why a question is asked.
  package func why(_ question: Question.ID) -> RichText { catalogue.why[question].map { text($0) } ?? RichText() }

  /// A source with its date, in words.
  package func text(of source: Source.ID, assured: CivilDate?) -> RichText {
    let publisher = RichText(pack.sources[source]?.publisher ?? source.text, .name)
    guard let assured else { return words(.sourceUndated, ["publisher": publisher]) }
    return words(.sourceDated, ["publisher": publisher, "date": words.text(of: assured)])
  }
}
