import CivilTime
import Interviews

// Few words for the parts of an interview that is written by hand.

extension Question {
  /// A question with one answer.
  static func one(_ id: ID, _ options: [Option.ID] = ["x", "y"], when relevant: Condition = .always) -> Question {
    Question(id: id, kind: .one(options.map { Option(id: $0) }), relevant: relevant)
  }

  /// A question with several answers.
  static func several(_ id: ID, _ options: [Option.ID], when relevant: Condition = .always) -> Question {
    Question(id: id, kind: .several(options.map { Option(id: $0) }), relevant: relevant)
  }

  /// A question for a whole number.
  static func number(
    _ id: ID, _ range: ClosedRange<Int>, orUnknown: Bool = false, when relevant: Condition = .always
  ) -> Question {
    Question(id: id, kind: .integer(range, acceptsUnknown: orUnknown), relevant: relevant)
  }
}

extension Condition {
  /// That one of these options is the answer, or among the answers.
  static func says(_ question: Question.ID, _ options: Option.ID...) -> Condition {
    .answer(question, .options(Set(options)))
  }

  /// That the number lies in this range.
  static func says(_ question: Question.ID, _ range: ClosedRange<Int>) -> Condition { .answer(question, .range(range)) }

  /// What never holds.
  static let never = Condition.any([])
}

extension Route {
  /// A route that is open to all.
  static let last = Route(id: "last", when: .always)
}

extension CivilDate {
  /// The first day for which interviews written by hand have rules, and the days behind it.
  static func day(_ number: Int) -> CivilDate { CivilDate(dayNumber: 20_000 + number) }
}

extension Interview {
  /// An interview with rules from the first day.
  init(
    asking questions: [Question], _ routes: [Route] = [.last], conditions: [String: Condition] = [:],
    documents: [RequiredDocument] = [], notes: [Note] = []
  ) {
    self.init(
      questions: questions, conditions: conditions, routes: routes, documents: documents, notes: notes,
      rulesFrom: .day(0))
  }
}
