import OrderedCollections

/// What a complete set of answers comes to.
package struct InterviewResult: Hashable, Sendable {
  /// A route that is open.
  package struct OpenRoute: Hashable, Sendable {
    /// The route.
    package let route: Route
    /// Whether this is the one route that is recommended.
    package let isRecommended: Bool
    /// The questions whose answers open it, in the order of the questions.
    package let because: [Question.ID]
    /// What to do on this route, in the order of doing.
    package let steps: [Step]
    /// The same where the desk itself is one of the listed associations.
    package let stepsHere: [Step]
    /// Where to go in words; nil where the route leaves that to the address of a service.
    package let whereabouts: Step.ID?
    /// What to bring on this route, in the order of telling.
    package let documents: [RequiredDocument.ID]
    /// Whom to turn to on this route, in the order of telling.
    package let services: [Service.ID]
    /// Where to turn if one of them does not help.
    package let fallbacks: [Fallback]
    /// Whether its rule is due for a fresh look.
    package let isStale: Bool
  }

  /// A document that some open route asks for.
  package struct NeededDocument: Hashable, Sendable {
    /// The document.
    package let id: RequiredDocument.ID
    /// Whether the person has it; nil where the answers do not tell.
    package let isHeld: Bool?
  }

  /// A service, and why it stands in the list.
  package struct ListedService: Hashable, Sendable {
    /// Why a service stands in the list.
    package enum Role: String, Sendable {
      /// For every result.
      case emergency
      /// For a danger that was named.
      case danger
      /// For a route.
      case route
      /// For a need that cannot wait.
      case need
      /// For any other topic.
      case topic
    }

    /// The service.
    package let id: Service.ID
    /// Why it stands at this place.
    package let role: Role
  }

  /// The recommended route first, then its alternatives by preference; never empty.
  package let routes: [OpenRoute]
  /// All documents, in the order in which they first appear in the routes.
  package let documents: [NeededDocument]
  /// All services, each once, in the order of telling.
  package let services: [ListedService]
  /// The notes that apply, in the order of telling.
  package let notes: [Note]

  /// The recommended route.
  package var recommended: OpenRoute { routes[0] }
  /// The other routes that are open.
  package var alternatives: ArraySlice<OpenRoute> { routes.dropFirst() }
}

extension Evaluation {
  /// The result, or nil where no route is recommended.
  func result() -> InterviewResult? {
    guard let recommended else { return nil }
    let alternatives = interview.routes.values.filter { $0.id != recommended.id && isOpen($0) }
    let routes = ([recommended] + alternatives).map { route in
      InterviewResult.OpenRoute(
        route: route, isRecommended: route.id == recommended.id, because: reasons(for: route),
        steps: route.steps.filter { holds($0.when) }, stepsHere: route.stepsHere.filter { holds($0.when) },
        whereabouts: route.whereabouts.first { holds($0.when) }?.id,
        documents: route.documents.filter { holds($0.when) }.map(\.id),
        services: services(of: route), fallbacks: fallbacks(of: route),
        isStale: interview.isStale(route.assuredDate, on: day))
    }
    return InterviewResult(
      routes: routes, documents: documents(of: routes), services: services(of: routes),
      notes: interview.notes.filter { holds($0.when) })
  }

  private func services(of route: Route) -> [Service.ID] { route.services.filter { holds($0.when) }.map(\.id) }

  /// Nobody is sent on from a service that is not named, nor to one that is not there on this day.
  private func fallbacks(of route: Route) -> [Fallback] {
    let named = services(of: route)
    return route.fallbacks.filter { named.contains($0.service) && interview.isThere($0.successor, on: day) }
  }

  private func documents(of routes: [InterviewResult.OpenRoute]) -> [InterviewResult.NeededDocument] {
    OrderedSet(routes.flatMap(\.documents)).map { id in
      let document = interview.documents[id]
      let isHeld: Bool? =
        document.map { holds($0.haveWhen) } == true ? true : document.map { holds($0.lackWhen) } == true ? false : nil
      return InterviewResult.NeededDocument(id: id, isHeld: isHeld)
    }
  }

  /// Emergency, dangers, the route, needs, other ways, other topics: each service at its first place, with the role of
  /// that place.
  private func services(of routes: [InterviewResult.OpenRoute]) -> [InterviewResult.ListedService] {
    let chosen = chosenAdditions
    let added = { (role: Option.Addition.Role) in chosen.filter { $0.role == role }.flatMap(services) }
    let listed =
      interview.always.map { InterviewResult.ListedService(id: $0, role: .emergency) }
      + added(.danger).map { .init(id: $0, role: .danger) }
      + routes.prefix(1).flatMap(\.services).map { .init(id: $0, role: .route) }
      + added(.need).map { .init(id: $0, role: .need) }
      + routes.dropFirst().flatMap(\.services).map { .init(id: $0, role: .route) }
      + added(.topic).map { .init(id: $0, role: .topic) }
    var seen: Set<Service.ID> = []
    return listed.filter { interview.isThere($0.id, on: day) && seen.insert($0.id).inserted }
  }

  private func services(of addition: Option.Addition) -> [Service.ID] {
    addition.services.filter { holds($0.when) }.map(\.id)
  }

  /// What the chosen options add, in the order of questions and options, whatever order the answer has.
  private var chosenAdditions: [Option.Addition] {
    interview.questions.values.flatMap { question -> [Option.Addition] in
      let chosen: [Option.ID] =
        switch answers[question.id] {
        case .option(let id): [id]
        case .options(let ids): ids
        case .number, .unknown, nil: []
        }
      return question.options.filter { chosen.contains($0.id) }.compactMap(\.addition)
    }
  }
}
