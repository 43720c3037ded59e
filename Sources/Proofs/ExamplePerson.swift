package import CivilTime
package import Interviews
import OrderedCollections

/// Somebody who shows a fault of the rules: the answers that matter for it, and no others.
///
/// Whatever else such a person answers, the fault is there.
package struct ExamplePerson: Hashable, Sendable {
  /// The first day on which it happens, as far as the answers matter.
  package let day: CivilDate
  /// Whether it may be otherwise on other days.
  package let isOnSomeDays: Bool
  /// The answers that matter.
  package let answers: Answers
  /// The questions they answer, in the order of asking.
  package let questions: [Question.ID]

  /// The person at the end of a way through a diagram.
  init(_ way: [(depth: Int, group: Int)], _ diagram: DecisionDiagram, _ space: AnswerSpace, _ interview: Interview) {
    var day = interview.rulesFrom
    var isOnSomeDays = false
    var answers = Answers()
    var questions: Set<Question.ID> = []
    for (depth, group) in way {
      let level = diagram.levels[depth]
      let variable = space.variables[level.variable]
      let value = variable.values[level.groups[group][0]]
      if case .days(let from, _) = value {
        day = max(day, from)
        isOnSomeDays = true
      }
      guard let question = variable.subject.question else { continue }
      questions.insert(question)
      switch (variable.subject, value) {
      case (_, .option(let id)): answers[question] = .option(id)
      case (_, .numbers(let range)): answers[question] = .number(range.lowerBound)
      case (_, .unknown): answers[question] = .unknown
      case (.option(_, let id), .chosen(let isChosen)):
        var chosen: Set<Option.ID> = isChosen ? [id] : []
        if case .options(let ids) = answers[question] { chosen.formUnion(ids) }
        answers[question] = .options((interview.questions[question]?.options ?? []).map(\.id).filter(chosen.contains))
      case (_, .chosen), (_, .days), (_, .asked): break
      }
    }
    self.day = day
    self.isOnSomeDays = isOnSomeDays
    self.answers = answers
    self.questions = interview.questions.keys.filter(questions.contains)
  }
}
