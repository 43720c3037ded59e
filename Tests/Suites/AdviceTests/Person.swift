import Advice
import CivilTime
import Interviews
import Invented
import Packs
import Problems
import Proofs
import Sheets
import Testing

/// Somebody at the desk: complete answers, the day, and the route that is theirs.
struct Person: Sendable, CustomTestStringConvertible {
  let route: Route.ID
  let answers: Answers
  var day = "2026-11-24"

  var testDescription: String { route.text }

  /// One person for every route.
  static let all = [
    Person(
      route: "lone-child",
      answers: ["trip": .option("child_alone"), "island": .option("near"), "wishes": .options([])]),
    Person(
      route: "with-family",
      answers: [
        "trip": .option("ferry"), "island": .option("near"), "age": .number(10),
        "company": .option("with_family"), "wishes": .options([]),
      ]),
    Person(
      route: "far-away",
      answers: [
        "trip": .option("ferry"), "island": .option("far"), "age": .number(30), "wishes": .options([]),
      ]),
    woman,
    Person(
      route: "write-ahead",
      answers: man.adding([
        "heavy_load": .option("yes"), "load_paper": .option("yes"), "island_paper": .option("no"),
      ])),
    Person(route: "own-booking", answers: man, day: "2020-05-02"),
    Person(route: "agent-with-card", answers: man),
    Person(route: "agent-without-card", answers: man.adding(["card": .option("none")])),
    Person(route: "ticket-holder", answers: ["trip": .option("has_ticket"), "wishes": .options([])]),
    Person(route: "other-ways", answers: ["trip": .option("other"), "wishes": .options([])]),
  ]

  /// Somebody without a card on the upper deck: the old pier is hers, an agent is the alternative.
  static let woman = Person(
    route: "old-pier",
    answers: [
      "trip": .option("ferry"), "island": .option("near"), "age": .number(34),
      "card": .option("none"), "deck": .option("upper"), "seasick": .option("no"),
      "island_paper": .option("yes"), "wishes": .options([]),
    ])

  private static let man: Answers = [
    "trip": .option("ferry"), "island": .option("near"), "age": .number(34),
    "card": .option("plastic"), "deck": .option("lower"), "heavy_load": .option("no"),
    "wishes": .options([]),
  ]

  /// The same person with these topics.
  func needing(_ topics: [Option.ID]) -> Person {
    Person(route: route, answers: answers.adding(["wishes": .options(topics)]), day: day)
  }

  /// What the screen shows them.
  func screen(_ language: String = "it", desk: Desk? = nil) throws -> Sheet {
    let adviser = try Adviser.invented(language, on: day, desk: desk)
    let result = try #require(adviser.pack.interview.replay(answers, on: adviser.day).result)
    return adviser.screenSheet(
      result, answers: answers, lookAhead: LookAhead(adviser.pack.interview, day: adviser.day))
  }

  /// What they take home.
  func paper(_ language: String = "it", desk: Desk? = nil, withTopics: Bool = false) throws -> Sheet {
    let adviser = try Adviser.invented(language, on: day, desk: desk)
    return try #require(adviser.paperSheet(answers, withTopics: withTopics))
  }
}

extension Answers {
  /// The sheet with some answers more, or other ones.
  func adding(_ answers: KeyValuePairs<Question.ID, Answer>) -> Answers {
    var sheet = self
    for (question, answer) in answers { sheet[question] = answer }
    return sheet
  }
}

extension Desk {
  /// A desk as its file states it.
  static func reading(_ text: String) throws -> Desk { try Desk(SourceFile(name: "desk.yaml", text: text)) }

  /// A desk of a role that knows one association.
  static func sample(_ role: String) throws -> Desk {
    try reading(
      """
      role: \(role)
      name: Sportello Aurora
      address: Via Padova 1, Milano
      phones: [{number: "+39021234567", display: "02 1234567"}]
      hours: "Mo-Fr 09:00-13:00"
      languages: [it, fr]
      associations:
        - {name: Casa Aperta, address: "Via Imbonati 2, Milano", hours: "Tu 10:00-12:00", languages: [ar]}
      closures:
        - {from: 2026-11-01, to: 2026-11-23, reason: trasloco}
        - {from: 2026-11-20, to: 2026-11-24, reason: lavori}
        - {from: 2026-12-24, to: 2027-01-06, reason: feste}
      """)
  }
}
