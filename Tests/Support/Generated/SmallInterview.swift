package import CivilTime
package import Interviews
package import Seeded

/// A small interview made by chance, with everything that conditions can say: few enough sets of answers to try them
/// all.
package struct SmallInterview {
  /// The interview.
  package private(set) var interview: Interview
  /// The parts, for another interview that differs in one of them.
  package internal(set) var questions: [Question] = []
  /// Its routes.
  package internal(set) var routes: [Route] = []
  var conditions: [String: Condition] = [:]
  var documents: [RequiredDocument] = []
  var notes: [Note] = []
  var serviceDays: [Service.ID: Validity] = [:]

  /// The first day of its rules.
  package static let firstDay = CivilDate(dayNumber: 20_000)

  /// An interview.
  package init(_ chance: inout SeededGenerator) {
    interview = Interview(questions: [], routes: [], rulesFrom: SmallInterview.firstDay)
    for index in 0..<Int.random(in: 1...4, using: &chance) {
      let isGated = index > 0 && Bool.random(using: &chance)
      questions.append(
        Question(
          id: .init("q\(index)"), kind: kind(&chance), relevant: isGated ? condition(depth: 1, &chance) : .always))
    }
    for index in 0..<2 { conditions["c\(index)"] = condition(depth: 2, &chance) }
    for index in 0..<Int.random(in: 1...5, using: &chance) { routes.append(route(index, &chance)) }
    if Int.random(in: 0..<3, using: &chance) > 0 { routes.append(Route(id: "last", when: .always)) }
    for index in 0..<3 {
      documents.append(
        RequiredDocument(
          id: .init("d\(index)"), haveWhen: condition(depth: 1, &chance), lackWhen: condition(depth: 1, &chance)))
    }
    notes = [
      Note(id: "n0", severity: .info, when: condition(depth: 2, &chance)),
      Note(id: "n1", severity: .info, when: .all([condition(depth: 1, &chance), condition(depth: 1, &chance)])),
      Note(id: "n2", severity: .info, when: .open(routes[0].id)),
      Note(id: "n3", severity: .info, when: .not(.preferred(routes[routes.count - 1].id))),
    ]
    if Bool.random(using: &chance) { notes.append(Note(id: "n4", severity: .info, when: .recommendedIsStale)) }
    // Drawn beside the others: a seed goes on making the rules it made.
    var copy = chance
    var beside = SeededGenerator(seed: copy.next())
    questions = questions.map { withTopics($0, &beside) }
    assemble()
  }

  mutating func assemble() {
    interview = Interview(
      questions: questions, conditions: conditions, routes: routes, documents: documents, notes: notes,
      always: ["always"], serviceDays: serviceDays, rulesFrom: SmallInterview.firstDay, reviewMonths: 1)
  }

  /// The same with one thing changed by chance: a route, a note, a condition, or a question's gate.
  package func changed(_ chance: inout SeededGenerator) -> Interview {
    var other = self
    switch Int.random(in: 0..<7, using: &chance) {
    case 0: other.routes[0] = other.route(0, &chance)
    case 1: other.routes.swapAt(0, other.routes.count - 1)
    case 2:
      // While it has no condition, none can be made that reads itself.
      other.conditions["c0"] = nil
      other.conditions["c0"] = other.condition(depth: 1, &chance)
    case 3:
      let index = Int.random(in: 0..<other.questions.count, using: &chance)
      let old = other.questions[index]
      let earlier = other.questions[..<index]
      let gate = earlier.randomElement(using: &chance).map { other.answer($0, &chance) }
      other.questions[index] = Question(id: old.id, kind: old.kind, relevant: gate ?? .always)
    case 6: other.questions = other.questions.map { withTopics($0, &chance) }
    case 4: if other.routes.count > 1 { other.routes.removeLast() }
    default: other.documents[0] = RequiredDocument(id: "d0", haveWhen: other.condition(depth: 1, &chance))
    }
    other.assemble()
    return other.interview
  }

  private func kind(_ chance: inout SeededGenerator) -> Question.Kind {
    let options = (0..<Int.random(in: 2...3, using: &chance)).map { index in
      Option(id: .init("o\(index)"))
    }
    switch Int.random(in: 0...2, using: &chance) {
    case 0: return .several(Array(options.prefix(2)))
    case 1: return .integer(0...3, acceptsUnknown: Bool.random(using: &chance))
    default: return .one(options)
    }
  }

  /// The same question; of several options each may add services, each under a condition that reads anything.
  private func withTopics(_ question: Question, _ chance: inout SeededGenerator) -> Question {
    guard case .several(let options) = question.kind else { return question }
    let topics = options.map { option in
      let services = (0..<Int.random(in: 0...2, using: &chance)).map { index in
        let gate = Bool.random(using: &chance) ? .always : condition(depth: 1, &chance)
        return Route.Entry<Service>(id: .init("\(question.id)-\(option.id)-\(index)"), when: gate)
      }
      let addition = Option.Addition(
        services: services, role: Option.Addition.Role.allCases.randomElement(using: &chance) ?? .topic,
        isPrintedWhenChosen: true)
      return Option(id: option.id, addition: services.isEmpty ? nil : addition)
    }
    return Question(id: question.id, kind: .several(topics), relevant: question.relevant)
  }

  private func route(_ index: Int, _ chance: inout SeededGenerator) -> Route {
    let day = { (chance: inout SeededGenerator) -> CivilDate? in
      Int.random(in: 0..<4, using: &chance) > 0
        ? nil : CivilDate(dayNumber: SmallInterview.firstDay.dayNumber + Int.random(in: 0...9, using: &chance))
    }
    let (from, end) = (day(&chance), day(&chance))
    // Drawn beside the others: a seed goes on making the routes it made.
    var copy = chance
    var beside = SeededGenerator(seed: copy.next())
    let steps = (0..<2).map { Step(id: .init("t\($0)"), when: condition(depth: 1, &beside)) }
    let stepsHere = [Step(id: "t1"), Step(id: "t2", when: condition(depth: 1, &beside))]
    return Route(
      id: .init("r\(index)"), when: condition(depth: 2, &chance),
      preferred: Bool.random(using: &chance) ? .always : condition(depth: 1, &chance),
      valid: Validity(from: from, to: end.map { $0 < (from ?? $0) ? from ?? $0 : $0 }),
      steps: steps, stepsHere: Bool.random(using: &beside) ? [] : stepsHere,
      whereabouts: (3..<5).map { Step(id: .init("t\($0)"), when: condition(depth: 1, &beside)) },
      documents: (0..<2).map { .init(id: .init("d\($0)"), when: condition(depth: 1, &chance)) },
      services: (0..<2).map { .init(id: .init("s\($0 + index)"), when: condition(depth: 1, &chance)) },
      assuredDate: Bool.random(using: &chance) ? nil : CivilDate(dayNumber: SmallInterview.firstDay.dayNumber - 25))
  }

  private func condition(depth: Int, _ chance: inout SeededGenerator) -> Condition {
    guard let question = questions.randomElement(using: &chance) else { return .always }
    switch depth == 0 ? 9 : Int.random(in: 0...7, using: &chance) {
    case 0, 1: return .all((0..<2).map { _ in condition(depth: depth - 1, &chance) })
    case 2, 3: return .any((0..<2).map { _ in condition(depth: depth - 1, &chance) })
    case 4: return .not(condition(depth: depth - 1, &chance))
    case 5: return conditions["c0"] == nil ? .always : .named("c0")
    default: return answer(question, &chance)
    }
  }

  private func answer(_ question: Question, _ chance: inout SeededGenerator) -> Condition {
    switch question.kind {
    case .one(let options), .several(let options):
      let wanted = options.map(\.id).shuffled(using: &chance).prefix(Int.random(in: 1...2, using: &chance))
      return .answer(question.id, .options(Set(wanted)))
    case .integer(_, let acceptsUnknown):
      if acceptsUnknown, Bool.random(using: &chance) { return .answer(question.id, .unknown) }
      let from = Int.random(in: 0...3, using: &chance)
      return .answer(question.id, .range(from...Int.random(in: from...3, using: &chance)))
    }
  }
}
