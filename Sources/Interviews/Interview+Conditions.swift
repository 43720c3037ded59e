package import CivilTime
import OrderedCollections

extension Interview {
  /// Every condition written anywhere, each before its parts.
  package var everyCondition: [Condition] {
    let ofRoutes = routes.values.flatMap { route -> [Condition] in
      let ofSteps = (route.steps + route.stepsHere + route.whereabouts).map(\.when)
      return [route.when, route.preferred] + ofSteps + route.documents.map(\.when) + route.services.map(\.when)
    }
    let ofTopics = questions.values.flatMap(\.options).flatMap { $0.addition?.services.map(\.when) ?? [] }
    let written =
      questions.values.map(\.relevant) + conditions.values + ofRoutes + ofTopics
      + documents.values.flatMap { [$0.haveWhen, $0.lackWhen] } + notes.map(\.when)
    return written.flatMap(\.withParts)
  }

  /// The services that a result can name.
  package var namedServices: Set<Service.ID> {
    let ofRoutes = routes.values.flatMap { $0.services.map(\.id) }
    let added = questions.values.flatMap { $0.options.flatMap { $0.addition?.services.map(\.id) ?? [] } }
    return Set(always + ofRoutes + added)
  }

  /// The days on which a rule may say otherwise than on the day before; only the age of facts changes more.
  package var daysOfChange: Set<CivilDate> {
    let written = everyCondition.compactMap { condition in
      if case .valid(let days) = condition { days } else { nil }
    }
    let offered = questions.values.flatMap { $0.options.map(\.valid) }
    return Set((routes.values.map(\.valid) + written + offered + serviceDays.values).flatMap(\.changes))
  }
}

extension Condition {
  fileprivate var withParts: [Condition] { [self] + parts.flatMap(\.withParts) }
}
