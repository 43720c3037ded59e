import CivilTime
import Interviews
import Testing

/// A small interview about a ferry: enough to show every rule, and nothing like the one that ships.
enum Ferry {
  static let day = "2025-06-15"

  static let trip = Question(id: "trip", kind: .one([Option(id: "island"), Option(id: "return"), Option(id: "none")]))
  static let age = Question(
    id: "age", kind: .integer(0...120, acceptsUnknown: true), relevant: .answer("trip", .options(["island", "return"])))
  static let guardian = Question(
    id: "guardian", kind: .one([Option(id: "yes"), Option(id: "no"), Option(id: "unknown")]),
    relevant: .all([.named("aboard"), .any([.answer("age", .range(0...13)), .answer("age", .unknown)])]))
  static let wishes = Question(
    id: "wishes",
    kind: .several([
      Option(id: "first-aid", addition: .init(services: ["doctor"], role: .danger, isPrintedWhenChosen: false)),
      Option(
        id: "bicycle", addition: .init(services: ["bicycles", "porter"], role: .topic, isPrintedWhenChosen: true)),
      Option(id: "quiet", addition: .init(services: ["purser"], role: .topic, isPrintedWhenChosen: false)),
      Option(id: "view"),
    ]))

  static let aboard = Condition.answer("trip", .options(["island", "return"]))

  /// The interview with its routes, and whatever else a test changes.
  static func interview(
    routes: [Route] = Ferry.routes, documents: [RequiredDocument] = Ferry.documents, notes: [Note] = [],
    conditions: [String: Condition] = ["aboard": Ferry.aboard], reviewMonths: Int = 12
  ) throws -> Interview {
    Interview(
      questions: [trip, age, guardian, wishes], conditions: conditions, routes: routes, documents: documents,
      notes: notes, always: ["lifeguard"], rulesFrom: try date("2020-01-01"), reviewMonths: reviewMonths)
  }

  static let routes = [
    Route(
      id: "child-boat",
      when: .all([.named("aboard"), .answer("age", .range(0...13)), .answer("guardian", .options(["no"]))]),
      documents: [.init(id: "letter")], services: [.init(id: "captain"), .init(id: "doctor")]),
    Route(
      id: "fast-boat",
      when: .all([.named("aboard"), .any([.answer("age", .range(14...120)), .answer("age", .unknown)])]),
      preferred: .answer("trip", .options(["island"])),
      documents: [.init(id: "ticket"), .init(id: "age-card", when: .answer("age", .range(65...120)))],
      services: [.init(id: "purser"), .init(id: "captain", when: .answer("trip", .options(["return"])))]),
    Route(
      id: "slow-boat", when: .named("aboard"), documents: [.init(id: "letter"), .init(id: "ticket")],
      services: [.init(id: "captain"), .init(id: "porter")]),
    Route(id: "pier", when: .not(.named("aboard")), services: [.init(id: "lifeguard")]),
  ]

  static let documents = [
    RequiredDocument(
      id: "ticket", haveWhen: .answer("trip", .options(["return"])), lackWhen: .answer("trip", .options(["island"]))),
    RequiredDocument(
      id: "letter", haveWhen: .answer("guardian", .options(["yes"])), lackWhen: .answer("guardian", .options(["no"]))),
    RequiredDocument(id: "age-card"),
  ]

  static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
}

extension Interview {
  /// The result of a complete set of answers.
  func result(_ answers: Answers, on day: String = Ferry.day) throws -> InterviewResult {
    try #require(replay(answers, on: Ferry.date(day)).result)
  }
}
