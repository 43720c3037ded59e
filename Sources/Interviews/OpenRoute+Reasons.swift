extension InterviewResult.OpenRoute {
  /// The answers that opened the route: of several ticked options those alone that its condition names.
  package func reasons(in answers: Answers) -> Answers {
    var reasons = Answers()
    for question in because {
      guard case .options(let chosen) = answers[question] else {
        reasons[question] = answers[question]
        continue
      }
      let named = route.when.options(of: question)
      reasons[question] = .options(chosen.filter(named.contains))
    }
    return reasons
  }
}

extension Condition {
  /// The options of a question that it names, the conditions inside it included.
  fileprivate func options(of question: Question.ID) -> Set<Option.ID> {
    if case .answer(question, .options(let options)) = self { return options }
    return parts.reduce(into: []) { $0.formUnion($1.options(of: question)) }
  }
}
