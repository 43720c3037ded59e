import CivilTime
package import Interviews
package import Problems

extension AnswerFault {
  /// The sentence that an option is there on other days, from when on or until when, with its values; nil for any other
  /// fault.
  package func ofDays(to question: Question) -> (message: ProblemMessage, values: [String: String])? {
    guard case .notOffered(let option, let day) = self else { return nil }
    let isEarly = option.valid.from.map { day < $0 } ?? false
    let date = isEarly ? option.valid.from : option.valid.to
    return (
      isEarly ? .answerBefore : .answerAfter,
      [
        "question": question.id.text, "name": option.id.text, "day": day.description, "date": date?.description ?? "",
        "known": question.on(day).options.map(\.id.text).joined(separator: ", "),
      ]
    )
  }
}
