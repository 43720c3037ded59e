import OrderedCollections

extension Interview {
  /// Every condition written anywhere, each before its parts.
  package var everyCondition: [Condition] {
    let ofRoutes = routes.values.flatMap { route -> [Condition] in
      let ofSteps = (route.steps + route.stepsHere).map(\.when)
      return [route.when, route.preferred] + ofSteps + route.documents.map(\.when) + route.services.map(\.when)
    }
    let ofTopics = questions.values.flatMap(\.options).flatMap { $0.addition?.services.map(\.when) ?? [] }
    let written =
      questions.values.map(\.relevant) + conditions.values + ofRoutes + ofTopics
      + documents.values.flatMap { [$0.haveWhen, $0.lackWhen] } + notes.map(\.when)
    return written.flatMap(\.withParts)
  }
}

extension Condition {
  fileprivate var withParts: [Condition] { [self] + parts.flatMap(\.withParts) }
}
