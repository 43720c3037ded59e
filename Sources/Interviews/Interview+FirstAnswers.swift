import CivilTime
import OrderedCollections

extension Interview {
  /// The question behind some answers, where they alone decide which it is; nil where a route or a day has a say, or
  /// where no question follows.
  ///
  /// Whoever has read the questions and nothing else can ask this: everybody else replays the answers.
  package func questionDecided(by answers: Answers) -> Question? {
    // No condition that is asked here reads the day.
    var evaluation = Evaluation(interview: self, day: rulesFrom)
    for question in questions.values {
      guard question.valid == .always, question.options.allSatisfy({ $0.valid == .always }),
        readsAnswersAlone(question.relevant)
      else { return nil }
      guard evaluation.holds(question.relevant) else { continue }
      guard let answer = answers[question.id] else { return question }
      evaluation.answers[question.id] = answer
    }
    return nil
  }

  /// - Parameter names: the conditions on the way here, so that a circle of names ends.
  private func readsAnswersAlone(_ condition: Condition, behind names: Set<String> = []) -> Bool {
    switch condition {
    case .always, .answer: true
    case .named(let name):
      !names.contains(name) && conditions[name].map { readsAnswersAlone($0, behind: names.union([name])) } ?? false
    case .open, .preferred, .recommendedIsStale, .valid: false
    case .all(let parts), .any(let parts): parts.allSatisfy { readsAnswersAlone($0, behind: names) }
    case .not(let part): readsAnswersAlone(part, behind: names)
    }
  }
}
