import CivilTime
import Interviews
import OrderedCollections

/// Writes the conditions of one interview as formulas over a space.
struct FormulaTranslation {
  let interview: Interview
  /// When each question is asked.
  private(set) var asked: [Question.ID: Formula] = [:]
  /// The questions whose answers count only where this interview asks for them, because another asks elsewhere.
  let guarded: Set<Question.ID>
  private var named: [String: Formula] = [:]
  private var opened: [Route.ID: Formula] = [:]
  private var preferredOnes: [Route.ID: Formula] = [:]

  init(_ interview: Interview, guarded: Set<Question.ID> = [], _ space: inout AnswerSpace) {
    self.interview = interview
    self.guarded = guarded
    for question in interview.questions.values { asked[question.id] = formula(question.relevant, &space) }
  }

  mutating func formula(_ condition: Condition, _ space: inout AnswerSpace) -> Formula {
    switch condition {
    case .always: return .always
    case .answer(let question, let match): return answer(question, match, &space)
    case .named(let name):
      if let formula = named[name] { return formula }
      let formula = interview.conditions[name].map { self.formula($0, &space) } ?? .never
      named[name] = formula
      return formula
    case .open(let id): return interview.routes[id].map { open($0, &space) } ?? .never
    case .preferred(let id): return interview.routes[id].map { preferred($0, &space) } ?? .never
    case .recommendedIsStale: return recommendedIsStale(&space)
    case .valid(let valid): return days(&space, valid.includes)
    case .all(let parts):
      let parts = parts.map { formula($0, &space) }
      return space.formulas.all(parts)
    case .any(let parts):
      let parts = parts.map { formula($0, &space) }
      return space.formulas.any(parts)
    case .not(let part):
      let part = formula(part, &space)
      return space.formulas.not(part)
    }
  }

  /// That a route is open.
  mutating func open(_ route: Route, _ space: inout AnswerSpace) -> Formula {
    if let formula = opened[route.id] { return formula }
    let when = formula(route.when, &space)
    let formula = space.formulas.all([days(&space) { route.valid.includes($0) }, when])
    opened[route.id] = formula
    return formula
  }

  /// That a route is open and preferred.
  mutating func preferred(_ route: Route, _ space: inout AnswerSpace) -> Formula {
    if let formula = preferredOnes[route.id] { return formula }
    let parts = [open(route, &space), formula(route.preferred, &space)]
    let formula = space.formulas.all(parts)
    preferredOnes[route.id] = formula
    return formula
  }

  /// The routes in order, each where it is open and preferred.
  mutating func preferred(_ space: inout AnswerSpace) -> [Formula] {
    interview.routes.values.map { preferred($0, &space) }
  }

  /// That a route is open and a condition holds as well.
  mutating func open(_ route: Route, _ when: Condition, _ space: inout AnswerSpace) -> Formula {
    let parts = [open(route, &space), formula(when, &space)]
    return space.formulas.all(parts)
  }

  /// That some open route asks for a document.
  mutating func listed(_ document: RequiredDocument.ID, _ space: inout AnswerSpace) -> Formula {
    var cases: [Formula] = []
    for route in interview.routes.values {
      for entry in route.documents where entry.id == document { cases.append(open(route, entry.when, &space)) }
    }
    return space.formulas.any(cases)
  }

  /// That some open route names a service, or a chosen option adds it, or it stands on every result.
  mutating func listed(_ service: Service.ID, _ space: inout AnswerSpace) -> Formula {
    let parts = [named(service, &space), isThere(service, &space)]
    return space.formulas.all(parts)
  }

  /// That a service is there at all.
  func isThere(_ service: Service.ID, _ space: inout AnswerSpace) -> Formula {
    days(&space) { interview.isThere(service, on: $0) }
  }

  private mutating func named(_ service: Service.ID, _ space: inout AnswerSpace) -> Formula {
    if interview.always.contains(service) { return .always }
    var cases: [Formula] = []
    for route in interview.routes.values {
      for entry in route.services where entry.id == service { cases.append(open(route, entry.when, &space)) }
    }
    for question in interview.questions.values {
      for option in question.options {
        for entry in option.addition?.services ?? [] where entry.id == service {
          cases.append(added(by: option, of: question, entry.when, &space))
        }
      }
    }
    return space.formulas.any(cases)
  }

  /// That an option is chosen and a condition holds as well.
  mutating func added(
    by option: Option, of question: Question, _ when: Condition, _ space: inout AnswerSpace
  ) -> Formula {
    let parts = [formula(.answer(question.id, .options([option.id])), &space), formula(when, &space)]
    return space.formulas.all(parts)
  }

  private mutating func recommendedIsStale(_ space: inout AnswerSpace) -> Formula {
    var before: [Formula] = []
    var cases: [Formula] = []
    for route in interview.routes.values {
      let own = preferred(route, &space)
      let stale = days(&space) { [interview] in interview.isStale(route.assuredDate, on: $0) }
      cases.append(space.formulas.all([own, stale] + before.map { space.formulas.not($0) }))
      before.append(own)
    }
    return space.formulas.any(cases)
  }

  /// The days of a span are alike, so its first one speaks for all.
  func days(_ space: inout AnswerSpace, _ holds: (CivilDate) -> Bool) -> Formula {
    guard let day = space[.day] else { return .always }
    return space.atom(day) { value in
      if case .days(let from, _) = value { holds(from) } else { false }
    }
  }

  private func answer(_ id: Question.ID, _ match: Condition.Match, _ space: inout AnswerSpace) -> Formula {
    guard let question = interview.questions[id] else { return .never }
    let formula: Formula
    switch (question.kind, match) {
    case (.several(let options), .options(let wanted)):
      formula = space.formulas.any(
        options.filter { wanted.contains($0.id) }.map { option in
          space[.option(id, option.id)].map { space.atom($0) { $0 == .chosen(true) } } ?? .never
        })
    case (.one(let options), .options(let wanted)):
      let known = wanted.intersection(options.map(\.id))
      formula = atom(id, &space) { value in
        if case .option(let option) = value { known.contains(option) } else { false }
      }
    case (.integer, .range(let range)):
      formula = atom(id, &space) { value in
        if case .numbers(let part) = value { range.contains(part.lowerBound) } else { false }
      }
    case (.integer(_, let acceptsUnknown), .unknown):
      formula = atom(id, &space) { $0 == .unknown && acceptsUnknown }
    default:
      formula = .never
    }
    guard guarded.contains(id) else { return formula }
    return space.formulas.all([formula, asked[id] ?? .never])
  }

  /// That an answer fits, on whichever days the question is asked.
  private func atom(
    _ id: Question.ID, _ space: inout AnswerSpace, _ holds: (Variable.Value) -> Bool
  ) -> Formula {
    let atoms = space.variables(of: id).map { space.atom($0, where: holds) }
    return space.formulas.any(atoms)
  }
}
