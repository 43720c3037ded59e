import Interviews
import OrderedCollections

/// Looks for what nobody comes to, formula by formula.
struct RuleFaultSearch {
  private var rules: RuleFormulas
  private let diagram: DecisionDiagram
  private let reduction: Reduction
  private(set) var faults: [RuleFault] = []
  private(set) var reachedServices: Set<Service.ID>
  /// The variables that decide anything in any result.
  private var deciding: Set<Int>
  private var isEver: [Formula: Bool] = [:]

  private var interview: Interview { rules.interview }

  private let limit: ProofLimit

  /// - Parameters:
  ///   - diagram: the recommended routes of all sets of answers, with every question.
  ///   - reduction: the same, its ends being the routes.
  init(rules: RuleFormulas, diagram: DecisionDiagram, reduction: Reduction, within limit: ProofLimit) {
    self.limit = limit
    self.rules = rules
    self.diagram = diagram
    self.reduction = reduction
    deciding = reduction.variables
    reachedServices = []
  }

  /// Looks for all of them; what was found before the limit stays.
  mutating func run() throws(BeyondLimit) {
    faults = try uncovered()
    let count = faults.count
    try findRoutes()
    try findDocuments()
    for note in interview.notes where try !isEver(rules.formula(note.when)) { faults.append(.untoldNote(note.id)) }
    try findServices()
    // Before conditions with a name: one that nobody uses decides nothing.
    let questions = questionFaults()
    try findEmptyConditions()
    faults.insert(contentsOf: questions, at: count)
  }

  // MARK: One formula

  /// Whether a formula holds for anybody; what it depends on decides something.
  private mutating func isEver(_ formula: Formula) throws(BeyondLimit) -> Bool {
    if formula.isConstant { return formula == .always }
    if let known = isEver[formula] { return known }
    let diagram = try DiagramBuilder.diagram(of: [[formula]], .needed, &rules.space, within: limit)
    deciding.formUnion(Reduction(diagram) { $0[0] }.variables)
    let isEver = diagram.terminals.contains { $0[0] == 0 }
    self.isEver[formula] = isEver
    return isEver
  }

  /// The smallest person for whom a list of formulas comes to an end.
  private mutating func example(_ lists: [[Formula]], _ isEnd: ([Int]) -> Bool) throws(BeyondLimit) -> ExamplePerson? {
    let diagram = try DiagramBuilder.diagram(of: lists, .needed, &rules.space, within: limit)
    let way = FewestDecisions.way(through: Reduction(diagram) { isEnd($0) ? 1 : 0 }, to: 1)
    return way.map { ExamplePerson($0, diagram, rules.space, interview) }
  }

  // MARK: The parts of an interview

  private mutating func uncovered() throws(BeyondLimit) -> [RuleFault] {
    let none = interview.routes.count
    guard diagram.terminals.contains(where: { $0[0] == none }) else { return [] }
    return try example([rules.preferred()]) { $0[0] == none }.map { [.uncovered($0)] } ?? []
  }

  /// The questions that nobody is asked, then those that are asked in vain.
  private func questionFaults() -> [RuleFault] {
    let asked = Set(
      diagram.levels.filter { level in (0..<level.count).contains { level.isAsked($0) } }.map(\.variable))
    let lacking = { (variables: Set<Int>) in
      interview.questions.keys.filter { variables.isDisjoint(with: rules.space.variables(of: $0)) }
    }
    let unasked = lacking(asked)
    return unasked.map { .unaskedQuestion($0) }
      + lacking(deciding).filter { !unasked.contains($0) }.map { .idleQuestion($0) }
  }

  private mutating func findRoutes() throws(BeyondLimit) {
    let recommended = Set(diagram.terminals.map { $0[0] })
    for (index, route) in interview.routes.values.enumerated() {
      guard try isEver(rules.open(route)) else {
        faults.append(.closedRoute(route.id))
        continue
      }
      if !recommended.contains(index) { faults.append(.neverRecommended(route.id)) }
      try findSteps(of: route)
      for place in route.whereaboutsInTurn where try !isEver(rules.open(route, place.when)) {
        faults.append(.idleWhereabouts(place.id, route.id))
      }
      for entry in route.documents where try !isEver(rules.open(route, entry.when)) {
        faults.append(.idleDocument(entry.id, route.id))
      }
      for entry in route.services {
        if try isEver(rules.open(route, entry.when)) {
          reachedServices.insert(entry.id)
          for fallback in route.fallbacks where fallback.service == entry.id {
            try reach(fallback.successor, if: rules.open(route, entry.when))
          }
        } else {
          faults.append(.idleService(entry.id, route.id))
        }
      }
    }
  }

  /// Desks that register people have steps of their own: both lists must tell everybody something.
  private mutating func findSteps(of route: Route) throws(BeyondLimit) {
    for steps in [route.steps, route.stepsHere] where !steps.isEmpty {
      for step in steps where try !isEver(rules.open(route, step.when)) { faults.append(.idleStep(step.id, route.id)) }
      let none = Condition.not(.any(steps.filter { $0.reader == .person }.map(\.when)))
      let stepless = rules.open(route, none)
      if try isEver(stepless), let person = try example([[stepless]], { $0[0] == 0 }) {
        faults.append(.stepless(route.id, person))
      }
    }
  }

  private mutating func findDocuments() throws(BeyondLimit) {
    for document in interview.documents.values {
      let listed = rules.listed(document.id)
      guard try isEver(listed) else {
        faults.append(.unlistedDocument(document.id))
        continue
      }
      let have = rules.formula(document.haveWhen)
      let lack = rules.formula(document.lackWhen)
      _ = try isEver(rules.space.formulas.all([listed, have]))
      _ = try isEver(rules.space.formulas.all([listed, lack]))
      let both = rules.space.formulas.all([listed, have, lack])
      if try isEver(both), let person = try example([[both]], { $0[0] == 0 }) {
        faults.append(.heldAndLacking(document.id, person))
      }
    }
  }

  /// What stands on every result, and what chosen options add.
  private mutating func findServices() throws(BeyondLimit) {
    for service in interview.always { try reach(service, if: .always) }
    for question in interview.questions.values {
      for option in question.options {
        // Nobody can tick an option of a question that is never asked: that is told of the question.
        guard let addition = option.addition,
          try isEver(rules.formula(.answer(question.id, .options([option.id]))))
        else { continue }
        for entry in addition.services {
          let added = rules.added(by: option, of: question, entry.when)
          if try isEver(added) {
            try reach(entry.id, if: added)
          } else {
            faults.append(.idleTopicService(entry.id, option.id, question.id))
          }
        }
      }
    }
  }

  /// Notes that somebody comes to a service, if it is there when a formula holds.
  private mutating func reach(_ service: Service.ID, if formula: Formula) throws(BeyondLimit) {
    let isThere = rules.isThere(service)
    if try isEver(rules.space.formulas.all([formula, isThere])) { reachedServices.insert(service) }
  }

  private mutating func findEmptyConditions() throws(BeyondLimit) {
    for name in interview.conditions.keys.sorted() where try !isEver(rules.formula(.named(name))) {
      faults.append(.emptyCondition(name))
    }
  }
}
