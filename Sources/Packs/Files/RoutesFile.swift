import Dates
import Interviews
import OrderedCollections

/// `routes.yaml`: the routes, by preference.
struct RoutesFile {
  let routes: [Route]

  init(
    _ file: SourceFile, reader: ConditionReader, sourceDates: [Source.ID: CivilDate], references: References
  ) throws(Problem) {
    var documents = try Documents(file)
    var top = try documents.last().fields()
    var routes: [Route] = []
    for value in try top.required("routes").list() {
      var fields = try value.fields()
      let idValue = try fields.required("id")
      let id = Route.ID(try idValue.text())
      guard !routes.contains(where: { $0.id == id }) else {
        throw idValue.problem("the route \(id.text.quoted) stands here twice")
      }
      references.define(.route, id.text, at: idValue)
      let validFrom = try fields.optional("valid_from")?.date()
      let validToValue = fields.optional("valid_to")
      let validTo = try validToValue?.date()
      if let validFrom, let validTo, let validToValue, validTo < validFrom {
        throw validToValue.problem("the last day \(validTo) lies before the first day \(validFrom)")
      }
      let when = try reader.condition(fields.required("when"))
      let preferred = try reader.condition(fields.optional("preferred")) ?? .always
      let neededDocuments: [Route.Entry<Document>] = try RoutesFile.entries(
        fields.optional("documents"), .document, reader, references)
      let services: [Route.Entry<Service>] = try RoutesFile.entries(
        fields.optional("services"), .service, reader, references)
      let sources = try RoutesFile.sources(fields.required("sources"), references)
      let stated = try fields.optional("assured_date")?.date()
      var printed: Set<Route.PrintedPart> = []
      for part in try fields.optional("printed")?.list() ?? [] {
        printed.insert(try part.word(Route.PrintedPart.self))
      }
      try fields.end()
      routes.append(
        Route(
          id: id, when: when, preferred: preferred, validFrom: validFrom, validTo: validTo,
          documents: neededDocuments, services: services, sources: sources,
          assuredDate: stated ?? RoutesFile.oldest(sources.map { sourceDates[$0] }), printed: printed))
    }
    try top.end()
    self.routes = routes
  }

  private static func entries<Subject>(
    _ value: Located?, _ kind: References.Kind, _ reader: ConditionReader, _ references: References
  ) throws(Problem) -> [Route.Entry<Subject>] {
    guard let value else { return [] }
    var entries: [Route.Entry<Subject>] = []
    for entry in try value.list() {
      var when = Condition.always
      var idValue = entry
      if entry.isMapping {
        var fields = try entry.fields()
        idValue = try fields.required("id")
        when = try reader.condition(fields.required("when"))
        try fields.end()
      }
      let name = try idValue.text()
      guard !entries.contains(where: { $0.id.text == name }) else {
        throw idValue.problem("\(name.quoted) stands here twice; keep one of them")
      }
      references.note(kind, name, at: idValue)
      entries.append(Route.Entry(id: Identifier(name), when: when))
    }
    return entries
  }

  private static func sources(_ value: Located, _ references: References) throws(Problem) -> [Source.ID] {
    var sources: [Source.ID] = []
    for source in try value.list() {
      let name = try source.text()
      references.note(.source, name, at: source)
      sources.append(Source.ID(name))
    }
    guard !sources.isEmpty else { throw value.problem("a route names at least one source") }
    return sources
  }

  /// A route is as old as its oldest source; one source without a date leaves it without one.
  private static func oldest(_ dates: [CivilDate?]) -> CivilDate? {
    dates.contains(nil) ? nil : dates.compactMap(\.self).min()
  }
}
