package import Interviews
import OrderedCollections

/// One answer that somebody may still come to, and the other route it would open.
package struct NearbyChange: Hashable, Sendable {
  /// The question.
  package let question: Question.ID
  /// The answer in place of the one that was given.
  package let answer: Option.ID
  /// The route that would be recommended then, whatever is answered to questions that come up newly.
  package let route: Route.ID
  /// How many questions come up newly.
  package let newQuestions: Int
}

extension LookAhead {
  /// What would change the recommended route of a complete set of answers: single answers, the nearest first.
  ///
  /// Only answers that the pack names as reachable: a photo of a document can still be found, an age cannot. Each is
  /// confirmed by a replay.
  package func changes(of answers: Answers, limit: Int = 3) -> [NearbyChange] {
    let replay = interview.replay(answers, on: day)
    guard let result = replay.result else { return [] }
    var changes: [NearbyChange] = []
    for id in replay.path {
      guard let question = interview.questions[id]?.on(day) else { continue }
      for option in question.mayBecome where answers[id] != .option(option) {
        var other = answers
        other[id] = .option(option)
        let routes = routes(other)
        guard routes.count == 1, let route = routes.first, route != result.recommended.route.id,
          !changes.contains(where: { $0.question == id && $0.route == route }),
          let confirmed = confirmed(other), confirmed.result?.recommended.route.id == route
        else { continue }
        let newQuestions = confirmed.path.filter { other[$0] == nil }.count
        changes.append(NearbyChange(question: id, answer: option, route: route, newQuestions: newQuestions))
      }
    }
    // Sorting keeps the order of the questions among those that are equally near.
    let ranked = changes.enumerated().sorted {
      ($0.element.newQuestions, $0.offset) < ($1.element.newQuestions, $1.offset)
    }
    return ranked.prefix(limit).map(\.element)
  }

  /// The replay of a set of answers, with the first answer to whatever comes up newly.
  private func confirmed(_ answers: Answers) -> Replay? {
    var answers = answers
    var replay = interview.replay(answers, on: day)
    while let question = replay.next {
      switch question.kind {
      case .one(let options): answers[question.id] = options.first.map { .option($0.id) }
      case .several: answers[question.id] = .options([])
      case .integer(let range, _): answers[question.id] = .number(range.lowerBound)
      }
      guard answers[question.id] != nil else { return nil }
      replay = interview.replay(answers, on: day)
    }
    return replay
  }
}
