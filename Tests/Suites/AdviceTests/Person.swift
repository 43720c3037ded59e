import Advice
import CivilTime
import Interviews
import Packs
import Problems
import Proofs
import Sheets
import Shipped
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
      route: "unaccompanied-minor",
      answers: ["request": .option("minor_alone"), "residence": .option("milan"), "topics": .options([])]),
    Person(
      route: "with-parent",
      answers: [
        "request": .option("asylum"), "residence": .option("milan"), "age": .number(10),
        "accompanied": .option("with_parent"), "topics": .options([]),
      ]),
    Person(
      route: "elsewhere",
      answers: [
        "request": .option("asylum"), "residence": .option("elsewhere"), "age": .number(30), "topics": .options([]),
      ]),
    woman,
    Person(
      route: "questura-email",
      answers: man.adding([
        "vulnerability": .option("yes"), "vulnerability_evidence": .option("yes"), "residence_proof": .option("no"),
      ])),
    Person(route: "self-registration", answers: man, day: "2023-05-02"),
    Person(route: "association-with-document", answers: man),
    Person(route: "association-without-document", answers: man.adding(["identity_document": .option("none")])),
    Person(route: "in-procedure", answers: ["request": .option("in_procedure"), "topics": .options([])]),
    Person(route: "other-help", answers: ["request": .option("other"), "topics": .options([])]),
  ]

  /// A woman without a document: the hub is hers, the associations are the alternative.
  static let woman = Person(
    route: "avsi-hub",
    answers: [
      "request": .option("asylum"), "residence": .option("milan"), "age": .number(34),
      "identity_document": .option("none"), "gender": .option("woman"), "pregnant": .option("no"),
      "residence_proof": .option("yes"), "topics": .options([]),
    ])

  private static let man: Answers = [
    "request": .option("asylum"), "residence": .option("milan"), "age": .number(34),
    "identity_document": .option("original"), "gender": .option("man"), "vulnerability": .option("no"),
    "topics": .options([]),
  ]

  /// The same person with these topics.
  func needing(_ topics: [Option.ID]) -> Person {
    Person(route: route, answers: answers.adding(["topics": .options(topics)]), day: day)
  }

  /// What the screen shows them.
  func screen(_ language: String = "it", desk: Desk? = nil) throws -> Sheet {
    let adviser = try Adviser.shipped(language, on: day, desk: desk)
    let result = try #require(adviser.pack.interview.replay(answers, on: adviser.day).result)
    return adviser.screenSheet(
      result, answers: answers, lookAhead: LookAhead(adviser.pack.interview, day: adviser.day))
  }

  /// What they take home.
  func paper(_ language: String = "it", desk: Desk? = nil, withTopics: Bool = false) throws -> Sheet {
    let adviser = try Adviser.shipped(language, on: day, desk: desk)
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
