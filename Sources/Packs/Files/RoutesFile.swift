import CivilTime
import Interviews
import OrderedCollections
import Problems

/// `routes.yaml`: the routes, by preference.
struct RoutesFile {
  /// A fallback where it stands.
  struct StatedFallback {
    let fallback: Fallback
    /// Where its contact stands, and where its successor.
    let place, successorPlace: Place
    /// The services of its route; nil where not all of them could be read.
    let contacts: [Service.ID]?
  }

  private(set) var routes: [Route] = []
  private(set) var fallbacks: [StatedFallback] = []

  init(
    _ files: [SourceFile], reader: ConditionReader, sourceDates: [Source.ID: CivilDate], symbols: SymbolTable,
    log: ProblemLog
  ) {
    var steps = StepsReader(symbols)
    for value in symbols.entries(of: .route, "routes", in: files, log) {
      var fields = value.fields()
      guard let name = symbols.name(.route, in: fields.required("id")) else { continue }
      let reader = reader.with(RuleName(.route, name))
      let valid = fields.validity()
      let when = reader.condition(fields.required("when")) ?? .always
      let preferred = reader.with(reader.user, .preferred).condition(fields.optional("preferred")) ?? .always
      let entryReader = reader.with(reader.user, .entry)
      let told = steps.steps(fields.optional("steps"), entryReader)
      let toldHere = steps.steps(fields.optional("steps_here"), entryReader)
      let whereabouts = steps.whereabouts(fields.optional("where"), entryReader)
      let neededDocuments: [Route.Entry<RequiredDocument>] = RoutesFile.entries(
        fields.optional("documents"), .document, entryReader)
      let listed = fields.optional("services")
      let services: [Route.Entry<Service>] = RoutesFile.entries(listed, .service, entryReader)
      let later = RoutesFile.later(fields.optional("later"), among: services.map(\.id), symbols)
      let stated = RoutesFile.fallbacks(
        fields.optional("fallbacks"), among: listed?.listCount == services.count ? services.map(\.id) : nil, symbols)
      fallbacks += stated
      let sources = RoutesFile.sources(fields.required("sources", rule: .sourceMissing), symbols)
      let assured = fields.optional("assured_date")?.pastDate()
      let printed = (fields.optional("printed")?.list() ?? []).compactMap { $0.word(Route.PrintedPart.self) }
      let family = fields.optional("family")?.word(Route.NextOfFamily.self)
      fields.end()
      routes.append(
        Route(
          id: Route.ID(name), when: when, preferred: preferred, valid: valid, steps: told, stepsHere: toldHere,
          whereabouts: whereabouts, documents: neededDocuments, services: services,
          later: Set(later), fallbacks: stated.map(\.fallback), sources: sources,
          assuredDate: assured ?? RoutesFile.oldest(sources.map { sourceDates[$0] }), printed: Set(printed),
          family: family))
    }
  }

  private static func entries<Subject>(
    _ value: YAMLValue?, _ kind: RuleName.Kind, _ reader: ConditionReader
  ) -> [Route.Entry<Subject>] {
    EntriesReader.entries(value, kind, reader.symbols).map { entry in
      Route.Entry(id: Identifier(entry.name), when: reader.condition(entry.when) ?? .always, valid: entry.valid)
    }
  }

  /// Those of a route's services to whom one goes only afterwards.
  private static func later(_ value: YAMLValue?, among services: [Service.ID], _ symbols: SymbolTable) -> [Service.ID] {
    (value?.list() ?? []).compactMap { entry in
      guard let service = symbols.service(entry) else { return nil }
      if !services.contains(service) { entry.report(.laterUnlisted, .laterUnlisted, ["name": service.text]) }
      return service
    }
  }

  private static func fallbacks(
    _ value: YAMLValue?, among contacts: [Service.ID]?, _ symbols: SymbolTable
  ) -> [StatedFallback] {
    (value?.list() ?? []).compactMap { entry in
      var fields = entry.fields()
      let contact = fields.required("service")
      let written = fields.required("if")
      if written.listCount == 0 { written.report(.fallback, .fallbackReason) }
      let reasons = written.oneOrMore().compactMap { $0.word(Fallback.Reason.self) }
      let turn = fields.required("turn_to")
      fields.end()
      guard let service = symbols.service(contact), let successor = symbols.service(turn) else { return nil }
      return StatedFallback(
        fallback: Fallback(service, if: reasons, turnTo: successor), place: contact.place, successorPlace: turn.place,
        contacts: contacts)
    }
  }

  private static func sources(_ value: YAMLValue, _ symbols: SymbolTable) -> [Source.ID] {
    guard let list = value.list() else { return [] }
    if list.isEmpty { value.report(.sourceMissing, .sourcesMissing) }
    var sources: [Source.ID] = []
    for entry in list {
      guard let source = symbols.source(entry) else { continue }
      if sources.contains(source) { entry.report(.sourceDoubled, .keyDoubled, ["key": source.text]) }
      sources.append(source)
    }
    return sources
  }

  /// A route is as old as its oldest source; one source without a date leaves it without one.
  private static func oldest(_ dates: [CivilDate?]) -> CivilDate? {
    dates.contains(nil) ? nil : dates.compactMap(\.self).min()
  }
}
