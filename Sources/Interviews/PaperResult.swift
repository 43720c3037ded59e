import OrderedCollections
public import Dates

extension Interview {
  /// The result that paper may carry: a sheet can be read by a husband, an employer, a trafficker.
  ///
  /// Options that are printed only on request count as not chosen, and notes whose condition reads their question
  /// are left out. The rest of the result does not change: such options decide no route.
  public func paperResult(_ sheet: AnswerSheet, on day: CivilDate, withTopics: Bool) -> InterviewResult? {
    let replay = replay(sheet, on: day)
    guard !withTopics, replay.result != nil else { return replay.result }
    var evaluation = Evaluation(interview: self, day: day)
    for id in replay.path { evaluation.answers[id] = sheet[id] }
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

  /// A route, a document or a question that depends on what stays off paper, by its name; nil in a sound pack.
  ///
  /// Paper would then tell another way than the screen, or tell by what is missing.
  public var dependentOnTopics: String? {
    let guarded = Set(guardedQuestions.map(\.id))
    let conditions =
      questions.values.map { ($0.id.text, [$0.relevant]) }
      + routes.values.map { route in
        let entries = route.documents.map(\.when) + route.services.map(\.when)
        return (route.id.text, [route.when, route.preferred] + entries)
      } + documents.values.map { ($0.id.text, [$0.haveWhen, $0.lackWhen]) }
    return conditions.first { $0.1.contains { !reads($0).isDisjoint(with: guarded) } }?.0
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
    case .always, .recommendedIsStale: []
    case .all, .any, .not: condition.parts.reduce(into: []) { $0.formUnion(reads($1)) }
    }
  }
}
