package import CivilTime
import OrderedCollections

extension Interview {
  /// The result that paper may carry: a sheet can be read by a husband, an employer, a trafficker.
  ///
  /// Options that are printed only on request count as not chosen, and notes whose condition reads their question
  /// are left out. The rest of the result does not change: such options decide no route.
  package func paperResult(_ answers: Answers, on day: CivilDate, withTopics: Bool) -> InterviewResult? {
    let replay = replay(answers, on: day)
    guard !withTopics, replay.result != nil else { return replay.result }
    var evaluation = Evaluation(interview: self, day: day)
    for id in replay.path { evaluation.answers[id] = answers[id] }
    for question in guardedQuestions {
      guard case .options(let chosen) = evaluation.answers[question.id] else { continue }
      let printed = question.options.filter { $0.addition?.isPrintedWhenChosen != false }.map(\.id)
      evaluation.answers[question.id] = .options(chosen.filter(printed.contains))
    }
    guard let result = evaluation.result() else { return nil }
    let guarded = Set(guardedQuestions.map(\.id))
    return InterviewResult(
      routes: result.routes, documents: result.documents, services: result.services,
      notes: result.notes.filter { reads($0.when).isDisjoint(with: guarded) })
  }

  /// Questions with an option that is printed only on request.
  private var guardedQuestions: [Question] {
    questions.values.filter { $0.options.contains { $0.addition?.isPrintedWhenChosen == false } }
  }

  /// The questions a condition reads, those behind names and routes included.
  func reads(_ condition: Condition) -> Set<Question.ID> {
    switch condition {
    case .answer(let question, _): [question]
    case .named(let name): conditions[name].map(reads) ?? []
    case .open(let id): routes[id].map { reads($0.when) } ?? []
    case .preferred(let id): routes[id].map { reads($0.when).union(reads($0.preferred)) } ?? []
    case .always, .recommendedIsStale, .valid: []
    case .all, .any, .not: condition.parts.reduce(into: []) { $0.formUnion(reads($1)) }
    }
  }
}
