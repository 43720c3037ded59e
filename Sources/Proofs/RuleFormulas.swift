import CivilTime
import Interviews
import OrderedCollections

/// The rules of one interview as formulas.
struct RuleFormulas {
  let interview: Interview
  var space: AnswerSpace
  var translation: FormulaTranslation

  /// - Parameter day: the only day that counts, or nil for all days with rules.
  init(_ interview: Interview, day: CivilDate?) {
    self.interview = interview
    space = AnswerSpace([interview], day: day)
    translation = FormulaTranslation(interview, &space)
    for index in space.variables.indices {
      if let question = space.variables[index].subject.question {
        let parts = [translation.asked[question] ?? .never, space.offered[index]]
        space.relevant[index] = space.formulas.all(parts)
      }
    }
  }

  mutating func formula(_ condition: Condition) -> Formula { translation.formula(condition, &space) }
  mutating func open(_ route: Route) -> Formula { translation.open(route, &space) }
  mutating func preferred() -> [Formula] { translation.preferred(&space) }
  mutating func open(_ route: Route, _ when: Condition) -> Formula { translation.open(route, when, &space) }
  mutating func isThere(_ service: Service.ID) -> Formula { translation.isThere(service, &space) }

  mutating func added(by option: Option, of question: Question, _ when: Condition) -> Formula {
    translation.added(by: option, of: question, when, &space)
  }
  mutating func listed(_ document: RequiredDocument.ID) -> Formula { translation.listed(document, &space) }

  /// The recommended route of every set of answers, with every question.
  ///
  /// - Parameter order: the variables in an order of the caller's; nil for the one that costs least.
  mutating func recommended(order: [Int]? = nil) -> DecisionDiagram {
    DiagramBuilder.diagram(of: [translation.preferred(&space)], .all, &space, order: order)
  }

  /// The same, unless it costs more than a limit.
  mutating func recommended(within limit: ProofLimit) throws(BeyondLimit) -> DecisionDiagram {
    try DiagramBuilder.diagram(of: [translation.preferred(&space)], .all, &space, within: limit)
  }
}
