package import CivilTime
import OrderedCollections

/// What a set of answers comes to on a day: the way so far, and either the next question or the result.
package struct Replay: Hashable, Sendable {
  /// Where the interview stands.
  package enum Standing: Hashable, Sendable {
    /// This question is next.
    case asking(Question)
    /// Everything is answered.
    case complete(InterviewResult)
    /// Everything is answered, and no rule covers it: a fault of the pack.
    case noRoute
  }

  /// The questions that apply and are answered, in their order, up to the first that is open.
  package let path: [Question.ID]
  /// Answers that do not apply, in the order of the questions: kept aside, and without any influence.
  ///
  /// While a question is open, those that do not apply as things stand: its answer may bring some of them back.
  package let unused: [Question.ID]
  /// Where the interview stands.
  package let standing: Standing

  /// The result, once everything is answered.
  package var result: InterviewResult? {
    if case .complete(let result) = standing { result } else { nil }
  }

  /// The question that is next, while there is one.
  package var next: Question? {
    if case .asking(let question) = standing { question } else { nil }
  }
}

extension Interview {
  /// Replays a set of answers from the first question.
  ///
  /// Each answer is one that its question takes on that day: whoever read it has checked that.
  /// A question is relevant by the answers that apply before it, so an answer left from another way never decides.
  package func replay(_ answers: Answers, on day: CivilDate) -> Replay {
    var evaluation = Evaluation(interview: self, day: day)
    var path: [Question.ID] = []
    var unused: [Question.ID] = []
    var next: Question?
    for question in questions.values {
      let answer = answers[question.id]
      if !evaluation.holds(question.relevant) {
        if answer != nil { unused.append(question.id) }
      } else if next == nil {
        guard let answer else {
          next = question.on(day)
          continue
        }
        evaluation.answers[question.id] = answer
        path.append(question.id)
      }
    }
    if let next { return Replay(path: path, unused: unused, standing: .asking(next)) }
    let standing = evaluation.result().map(Replay.Standing.complete) ?? .noRoute
    return Replay(path: path, unused: unused, standing: standing)
  }
}
