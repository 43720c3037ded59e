import CivilTime
import OrderedCollections

/// Which conditions hold for the answers that apply, on one day.
struct Evaluation {
  let interview: Interview
  let day: CivilDate
  var answers: [Question.ID: Answer] = [:]

  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .answer(let question, let match): answers[question].map(match.matches) ?? false
    case .named(let name): interview.conditions[name].map(holds) ?? false
    case .open(let id): interview.routes[id].map(isOpen) ?? false
    case .preferred(let id): interview.routes[id].map(isPreferred) ?? false
    case .recommendedIsStale: recommended.map { interview.isStale($0.assuredDate, on: day) } ?? false
    case .valid(let days): days.includes(day)
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .not(let part): !holds(part)
    }
  }

  func isOpen(_ route: Route) -> Bool { route.valid.includes(day) && holds(route.when) }

  func isPreferred(_ route: Route) -> Bool { isOpen(route) && holds(route.preferred) }

  /// The first route that is open and preferred.
  var recommended: Route? { interview.routes.values.first(where: isPreferred) }

  /// The questions whose answers open a route, in the order of the questions.
  ///
  /// A named condition is a gate shared with other routes, and says nothing about this one.
  func reasons(for route: Route) -> [Question.ID] {
    let found = Set(questions(holdingIn: route.when))
    return interview.questions.keys.filter(found.contains)
  }

  private func questions(holdingIn condition: Condition) -> [Question.ID] {
    guard holds(condition) else { return [] }
    return switch condition {
    case .answer(let question, _): [question]
    case .all(let parts), .any(let parts): parts.flatMap(questions(holdingIn:))
    case .always, .named, .open, .preferred, .recommendedIsStale, .valid, .not: []
    }
  }
}
