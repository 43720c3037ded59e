import Advice
import Interviews
import Invented
import OrderedCollections
import Packs
import Proofs
import Sheets
import Shipped
import Testing

@Suite struct NearbyChangeWordsTests {
  private func changes(_ answers: Answers, _ language: String) throws -> [String] {
    let person = Person(route: "", answers: answers, day: "2026-11-24")
    return try person.screen(language).texts
  }

  private let man: Answers = [
    "trip": .option("ferry"), "island": .option("near"), "age": .number(70),
    "card": .option("none"), "deck": .option("lower"), "heavy_load": .option("yes"),
    "load_paper": .option("no"), "island_paper": .option("no"), "wishes": .options([]),
  ]

  @Test func `a photo of a document and papers are named as what would open another route`() throws {
    let address = try InventedPack.address("pier-office")
    #expect(
      try changes(man, "it") == [
        "Con una foto della tessera: Prenota alla Segreteria, \(address)",
        "Con le carte del carico: Prima una lettera al porto, poi di persona",
      ])
  }

  @Test func `nobody is led to another age, another place or another gender`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    for question in adviser.pack.interview.questions.values where !question.mayBecome.isEmpty {
      #expect(["card", "load_paper"].contains(question.id), "\(question.id)")
    }
  }

  @Test func `paper does not say what would change the route`() throws {
    let person = Person(route: "", answers: man, day: "2026-11-24")
    let printed = try person.paper("it", withTopics: true).texts
    #expect(try Set(printed).isDisjoint(with: changes(man, "it")))
  }

  @Test func `the JSON names question, answer and route`() throws {
    let adviser = try Adviser.invented("en", on: "2026-11-24")
    let lookAhead = LookAhead(adviser.pack.interview, day: adviser.day)
    let json = try #require(adviser.routeJSON(man, at: "2026-11-24T10:30:00+01:00", lookAhead: lookAhead))
    guard case .array(let changes) = json["would_change"] else {
      Issue.record("would_change is a list")
      return
    }
    #expect(changes.map { $0["question"] } == [.string("card"), .string("load_paper")])
    #expect(changes.map { $0["answer"] } == [.string("photo"), .string("yes")])
    #expect(changes.map { $0["route"] } == [.string("old-pier"), .string("write-ahead")])
  }
}
