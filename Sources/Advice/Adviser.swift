public import Dates
public import Interviews
import OpeningHours
import OrderedCollections
public import Packs

/// Turns what an interview comes to into what a person is told, in one language, on one day.
public struct Adviser: Sendable {
  /// The facts.
  public let pack: Pack
  /// The words.
  public let wording: Wording
  /// The words for officials: the pack's own language.
  public let official: Wording
  /// The desk that tells it, if it has a file of its own.
  public let desk: Desk?
  /// The day on which it is told, by whose rules.
  public let day: CivilDate
  /// The minute at which it is told; nil where nothing is said of what holds only for a while.
  public let time: LocalTime?

  /// An adviser for one language and one moment.
  ///
  /// - Parameters:
  ///   - day: the day of the rules.
  ///   - time: the minute for what is open then. Past midnight it may lie on the day after: an interview keeps the rules
  ///     of the day on which it began.
  public init(
    pack: Pack, wording: Wording, official: Wording, desk: Desk?, day: CivilDate, time: LocalTime? = nil
  ) {
    self.pack = pack
    self.wording = wording
    self.official = official
    self.desk = desk
    self.day = day
    self.time = time
  }

  var saying: SheetCatalogue { wording.sheet }
  var telling: ResultCatalogue { wording.catalogue.telling }

  /// The words of the sheet for something.
  func words(_ phrase: SheetPhrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    saying.words(phrase, values)
  }

  /// The program's own words for something; never on a sheet.
  func words(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    wording.interface(phrase, values)
  }

  /// A text with the pack's facts in their places.
  func text(_ template: Template, own: [String: String] = [:]) -> String {
    template.filled { part in
      switch part {
      case .words(let words): words
      case .value(let name): own[name] ?? name
      case .fact(let id, let fact): pack.services[id].map { text(of: fact, $0) } ?? ""
      }
    }
  }

  private func text(of fact: Template.Fact, _ service: ServiceRecord) -> String {
    switch fact {
    case .phone: service.phones.first?.display ?? ""
    case .phones: saying.list(service.phones.map(\.display))
    case .address: service.address ?? ""
    case .hours: service.hours.map(saying.hours.text(of:)) ?? ""
    case .email: service.email ?? ""
    case .url: service.url.map(shown) ?? ""
    case .emailSubject: service.emailSubject ?? ""
    }
  }

  /// A web address as people type it.
  func shown(_ url: String) -> String {
    url.hasPrefix("https://") ? String(url.dropFirst("https://".count)) : url
  }

  /// The door in one sentence.
  public func title(of route: Route.ID) -> String {
    telling.routes[route].map { text($0.title) } ?? route.text
  }

  /// What to do on a route; other steps where the desk itself registers people.
  public func steps(of route: Route.ID) -> [String] {
    guard let words = telling.routes[route] else { return [] }
    let steps = desk?.role == .listedAssociation ? words.stepsHere ?? words.steps : words.steps
    return steps.map { text($0) }
  }

  /// A note in words.
  public func text(of note: Note.ID) -> String { telling.notes[note].map { text($0) } ?? note.text }

  /// Why a question is asked.
  public func why(_ question: Question.ID) -> String { telling.why[question].map { text($0) } ?? "" }

  /// A source with its date, in words.
  func text(of source: Source.ID, assured: CivilDate?) -> String {
    let publisher = pack.sources[source]?.publisher ?? source.text
    guard let assured else { return words(.sourceUndated, ["publisher": publisher]) }
    return words(.sourceDated, ["publisher": publisher, "date": saying.text(of: assured)])
  }
}
