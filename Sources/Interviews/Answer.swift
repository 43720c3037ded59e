package import CivilTime

/// What a person answered to one question.
package enum Answer: Hashable, Sendable {
  /// One option.
  case option(Option.ID)
  /// Several options, in the question's order; possibly none.
  case options([Option.ID])
  /// A whole number.
  case number(Int)
  /// "Not known", to a question for a whole number.
  case unknown
}

/// Why an answer does not fit its question.
package enum AnswerFault: Error, Hashable, Sendable {
  /// The question has no such option.
  case unknownOption(String)
  /// The question has this option, on other days than that on which it is asked.
  case notOffered(Option, on: CivilDate)
  /// An option is named twice.
  case doubledOption(String)
  /// The number lies outside the range.
  case outOfRange(Int, ClosedRange<Int>)
  /// The question takes another kind of answer.
  case wrongKind
}

extension Question {
  /// The answer as the question takes it on a day, the options in the question's order.
  ///
  /// - Throws: the reason why it does not fit; nothing is guessed.
  package func accepted(_ answer: Answer, on day: CivilDate) throws(AnswerFault) -> Answer {
    switch (kind, answer) {
    case (.one, .option(let chosen)):
      try offer(chosen, on: day)
      return answer
    case (.several(let options), .options(let chosen)):
      var seen: Set<Option.ID> = []
      for id in chosen {
        try offer(id, on: day)
        guard seen.insert(id).inserted else { throw .doubledOption(id.text) }
      }
      return .options(options.map(\.id).filter(seen.contains))
    case (.integer(let range, _), .number(let number)):
      guard range.contains(number) else { throw .outOfRange(number, range) }
      return answer
    case (.integer(_, acceptsUnknown: true), .unknown):
      return answer
    default:
      throw .wrongKind
    }
  }

  private func offer(_ id: Option.ID, on day: CivilDate) throws(AnswerFault) {
    guard let option = options.first(where: { $0.id == id }) else { throw .unknownOption(id.text) }
    guard option.valid.includes(day) else { throw .notOffered(option, on: day) }
  }
}
