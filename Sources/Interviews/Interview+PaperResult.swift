package import CivilTime
import OrderedCollections

extension Interview {
  /// The result that paper may carry: a sheet can be read by a husband, an employer, a trafficker.
  ///
  /// Options that are printed only on request count as not chosen, so that nobody can tell whether they were. A note
  /// that names one of them is left out, unless it names a topic as well that is chosen and printed: then it belongs to
  /// that one. The rest of the result does not change: such options decide no route.
  package func paperResult(_ answers: Answers, on day: CivilDate, withTopics: Bool) -> InterviewResult? {
    let replay = replay(answers, on: day)
    guard !withTopics, replay.result != nil else { return replay.result }
    var evaluation = Evaluation(interview: self, day: day)
    for id in replay.path { evaluation.answers[id] = answers[id] }
    var printed: Set<NamedOption> = []
    for question in questions.values {
      guard case .options(let chosen) = evaluation.answers[question.id] else { continue }
      let shown = question.options.filter { chosen.contains($0.id) && $0.addition?.isPrintedWhenChosen != false }
      evaluation.answers[question.id] = .options(shown.map(\.id))
      printed.formUnion(shown.filter { $0.addition != nil }.map { NamedOption(question: question.id, option: $0.id) })
    }
    guard let result = evaluation.result() else { return nil }
    let guarded = guardedOptions
    let notes = result.notes.filter { note in
      let named = options(namedIn: note.when)
      return !note.isPrintedOnRequest && (named.isDisjoint(with: guarded) || !named.isDisjoint(with: printed))
    }
    return InterviewResult(
      routes: result.routes, documents: result.documents, services: result.services, notes: notes)
  }

  /// An option of a question.
  private struct NamedOption: Hashable {
    let question: Question.ID
    let option: Option.ID
  }

  /// The options that are printed only on request.
  private var guardedOptions: Set<NamedOption> {
    Set(
      questions.values.flatMap { question in
        question.options.filter { $0.addition?.isPrintedWhenChosen == false }
          .map { NamedOption(question: question.id, option: $0.id) }
      })
  }

  /// The options that a condition names, those behind names and routes included.
  private func options(namedIn condition: Condition) -> Set<NamedOption> {
    switch condition {
    case .answer(let question, .options(let options)):
      Set(options.map { NamedOption(question: question, option: $0) })
    case .named(let name): conditions[name].map(options) ?? []
    case .open(let id): routes[id].map { options(namedIn: $0.when) } ?? []
    case .preferred(let id):
      routes[id].map { options(namedIn: $0.when).union(options(namedIn: $0.preferred)) } ?? []
    case .always, .answer, .recommendedIsStale, .valid: []
    case .all, .any, .not: condition.parts.reduce(into: []) { $0.formUnion(options(namedIn: $1)) }
    }
  }
}
