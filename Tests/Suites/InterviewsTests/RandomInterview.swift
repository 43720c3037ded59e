import CivilTime
import Interviews
import Seeded

/// An interview that chance made: conditions of every kind, routes that overlap, questions that depend on each other.
struct RandomInterview {
  let questions: [Question]
  let routes: [Route]
  let interview: Interview

  init(_ chance: inout SeededGenerator) throws {
    var questions: [Question] = []
    for index in 0..<Int.random(in: 2...7, using: &chance) {
      let relevant = RandomInterview.condition(questions, depth: index == 0 ? 0 : 2, &chance)
      questions.append(
        Question(id: .init("q\(index)"), kind: RandomInterview.kind(&chance), relevant: index == 0 ? .always : relevant)
      )
    }
    let gate = RandomInterview.condition(questions, depth: 1, &chance)
    var routes: [Route] = []
    for index in 0..<Int.random(in: 1...5, using: &chance) {
      routes.append(
        Route(
          id: .init("r\(index)"),
          when: .any([RandomInterview.condition(questions, depth: 2, &chance), .named("gate")]),
          preferred: Bool.random(using: &chance) ? .always : RandomInterview.condition(questions, depth: 1, &chance),
          documents: (0..<3).map { .init(id: .init("d\($0 * index % 4)")) },
          services: (0..<3).map { .init(id: .init("s\($0 + index)")) }))
    }
    self.questions = questions
    self.routes = routes
    interview = Interview(
      questions: questions, conditions: ["gate": gate], routes: routes, documents: [RequiredDocument(id: "d0")],
      always: ["s2"], rulesFrom: try Ferry.date("2020-01-01"))
  }

  /// Answers to some of the questions.
  func answers(_ chance: inout SeededGenerator) -> Answers {
    var answers = Answers()
    let share = Int.random(in: 60...100, using: &chance)
    for question in questions where Int.random(in: 1...100, using: &chance) <= share {
      switch question.kind {
      case .one(let options): answers[question.id] = options.randomElement(using: &chance).map { .option($0.id) }
      case .several(let options):
        answers[question.id] = .options(
          options.map(\.id).shuffled(using: &chance).filter { _ in Bool.random(using: &chance) })
      case .integer(let range, _):
        answers[question.id] = Bool.random(using: &chance) ? .unknown : .number(Int.random(in: range, using: &chance))
      }
    }
    return answers
  }

  private static func kind(_ chance: inout SeededGenerator) -> Question.Kind {
    let additions = [
      nil,
      Option.Addition(
        services: ["s1", "s9"], role: Option.Addition.Role.allCases.randomElement(using: &chance) ?? .topic,
        isPrintedWhenChosen: false),
    ]
    let options = (0..<3).map { Option(id: .init("o\($0)"), addition: additions[$0 % 2]) }
    return [.one(options), .several(options), .integer(0...9, acceptsUnknown: true)][
      Int.random(in: 0...2, using: &chance)]
  }

  private static func condition(_ questions: [Question], depth: Int, _ chance: inout SeededGenerator) -> Condition {
    guard let question = questions.randomElement(using: &chance) else { return .always }
    switch depth == 0 ? 0 : Int.random(in: 0...3, using: &chance) {
    case 1: return .all((0..<2).map { _ in condition(questions, depth: depth - 1, &chance) })
    case 2: return .any((0..<2).map { _ in condition(questions, depth: depth - 1, &chance) })
    case 3: return .not(condition(questions, depth: depth - 1, &chance))
    default: break
    }
    switch question.kind {
    case .one, .several: return .answer(question.id, .options([.init("o\(Int.random(in: 0...2, using: &chance))")]))
    case .integer:
      return .answer(
        question.id, Bool.random(using: &chance) ? .unknown : .range(0...Int.random(in: 0...9, using: &chance)))
    }
  }
}
