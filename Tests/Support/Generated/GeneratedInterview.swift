import CivilTime
package import Interviews
package import Seeded

/// A large interview made by chance, shaped as real ones are: most questions are asked only after an answer given
/// shortly before, and every route asks for answers to a few questions from anywhere in the interview.
package enum GeneratedInterview {
  /// An interview of so many questions with two to four options, and so many routes by preference, the last one open
  /// to all.
  ///
  /// Six of ten questions are gated by one of the eight before them.
  package static func interview(questions count: Int, routes: Int, _ chance: inout SeededGenerator) -> Interview {
    var questions: [Question] = []
    for index in 0..<count {
      let options = (0..<Int.random(in: 2...4, using: &chance)).map { Option(id: .init("o\($0)")) }
      let isGated = index > 0 && Int.random(in: 1...10, using: &chance) <= 6
      let gates = questions.suffix(8)
      let relevant = isGated ? gates.randomElement(using: &chance).map { answer($0, &chance) } : nil
      questions.append(Question(id: .init("q\(index)"), kind: .one(options), relevant: relevant ?? .always))
    }
    var made: [Route] = []
    for index in 0..<routes - 1 {
      let asked = questions.shuffled(using: &chance).prefix(Int.random(in: 2...4, using: &chance))
      made.append(Route(id: .init("r\(index)"), when: .all(asked.map { answer($0, &chance) })))
    }
    made.append(Route(id: .init("r\(routes - 1)"), when: .always))
    return Interview(questions: questions, routes: made, rulesFrom: CivilDate(dayNumber: 20_000))
  }

  /// Some of a question's options, but not all.
  private static func answer(_ question: Question, _ chance: inout SeededGenerator) -> Condition {
    let options = question.options.map(\.id).shuffled(using: &chance)
    return .answer(question.id, .options(Set(options.prefix(Int.random(in: 1..<options.count, using: &chance)))))
  }
}
