import CivilTime
import Interviews
import OrderedCollections

/// The rules of one interview as formulas.
struct RuleFormulas {
  let interview: Interview
  var space: AnswerSpace
  private var translation: FormulaTranslation

  /// - Parameter day: the only day that counts, or nil for all days with rules.
  init(_ interview: Interview, day: CivilDate?) {
    self.interview = interview
    space = AnswerSpace([interview], day: day)
    translation = FormulaTranslation(interview, &space)
    for index in space.variables.indices {
      if let question = space.variables[index].subject.question {
        space.relevant[index] = translation.asked[question] ?? .never
      }
    }
  }

  mutating func formula(_ condition: Condition) -> Formula { translation.formula(condition, &space) }
  mutating func open(_ route: Route) -> Formula { translation.open(route, &space) }
  mutating func preferred(_ route: Route) -> Formula { translation.preferred(route, &space) }

  /// That a route is open and a condition holds as well.
  mutating func open(_ route: Route, _ when: Condition) -> Formula {
    let parts = [open(route), formula(when)]
    return space.formulas.all(parts)
  }

  /// That some open route asks for a document.
  mutating func listed(_ document: RequiredDocument.ID) -> Formula {
    var cases: [Formula] = []
    for route in interview.routes.values {
      for entry in route.documents where entry.id == document { cases.append(open(route, entry.when)) }
    }
    return space.formulas.any(cases)
  }

  /// That some open route names a service, or a chosen option adds it, or it stands on every result.
  mutating func listed(_ service: Service.ID) -> Formula {
    if interview.always.contains(service) { return .always }
    var cases: [Formula] = []
    for route in interview.routes.values {
      for entry in route.services where entry.id == service { cases.append(open(route, entry.when)) }
    }
    for question in interview.questions.values {
      for option in question.options where option.addition?.services.contains(service) == true {
        cases.append(formula(.answer(question.id, .options([option.id]))))
      }
    }
    return space.formulas.any(cases)
  }
}
