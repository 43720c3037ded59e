import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

@Suite struct PackTests {
  private let pack = Result { try InventedPack().pack() }

  @Test func `the questions and their options stand in the order of the file`() throws {
    let questions = try pack.get().interview.questions
    #expect(
      questions.keys.map(\.text) == [
        "trip", "island", "age", "age_guess", "company", "card", "deck", "seasick", "doctor_letter", "heavy_load",
        "load_paper", "island_paper", "wishes",
      ])
    let options = questions.mapValues { $0.options.map(\.id.text).joined(separator: " ") }
    #expect(options["trip"] == "ferry has_ticket child_alone other")
    #expect(options["card"] == "plastic photo none unknown")
    #expect(options["wishes"] == "smuggling fire lost_child noise complaint thefts lost_things timetable")
    #expect(questions["age"]?.kind == .integer(0...120, acceptsUnknown: true))
  }

  @Test func `routes, documents, services and notes stand in the order of their files`() throws {
    let pack = try pack.get()
    #expect(
      pack.interview.routes.keys.map(\.text) == [
        "lone-child", "with-family", "far-away", "old-pier", "write-ahead", "own-booking", "agent-with-card",
        "agent-without-card", "ticket-holder", "other-ways",
      ])
    #expect(
      pack.interview.documents.keys.map(\.text) == [
        "ferry-card", "own-details", "two-photos", "island-proof", "details-statement", "proof-of-age", "doctor-letter",
        "load-papers",
      ])
    #expect(
      pack.services.keys.map(\.text) == [
        "rescue", "fire-watch", "child-line", "coast-guard", "ferry-line", "timetable-line", "old-lost-things",
        "lost-property-office", "theft-desk", "pickpocket-line", "purse-office", "noise-line", "complaint-line",
        "pier-office", "pier-counter", "master-email", "customs-house", "ferry-agents", "booking-page",
        "children-house",
      ])
    #expect(
      pack.interview.notes.map { "\($0.id) \($0.severity)" } == [
        "safety-first urgent", "island-unknown warning", "exactly-sixty warning", "no-proof-of-age warning",
        "deck-not-stated info", "seasick-first info", "wish-may-help info", "no-island-proof warning",
        "letter-by-mail info", "no-queue info", "all-free info", "keep-the-day info", "card-unknown info",
        "come-yourself info", "seasick-unknown info",
        "rules-may-change warning",
      ])
  }

  @Test func `the newest day of a fact tells when a clock must be wrong`() throws {
    #expect(try pack.get().newestAssuredDate == CivilDate(iso: "2024-11-25"))
  }

  @Test func `a service and a route take the date of their source unless they state one`() throws {
    let pack = try pack.get()
    #expect(pack.services["pier-office"]?.assuredDate == CivilDate(iso: "2024-02-05"))
    #expect(pack.services["timetable-line"]?.assuredDate == nil)
    #expect(pack.interview.routes["with-family"]?.assuredDate == CivilDate(iso: "2023-06-30"))
    // One of its two sources bears no date, so it states its own.
    #expect(pack.interview.routes["lone-child"]?.assuredDate == CivilDate(iso: "2024-07-10"))
    #expect(pack.interview.routes["other-ways"]?.assuredDate == nil)
  }

  @Test func `a route with several sources is as old as the oldest, and undated if one is`() throws {
    func assured(_ sources: String) throws -> CivilDate? {
      try InventedPack().replacing("sources: [family-guide]", with: "sources: [\(sources)]", in: .routes).pack()
        .interview.routes["with-family"]?.assuredDate
    }
    #expect(try assured("shore-news, harbour-guide, child-guide") == CivilDate(iso: "2024-02-05"))
    #expect(try assured("harbour-guide, ferry-guide") == nil)
  }

  @Test(arguments: [
    Slip(
      .questions, "    options: [ferry, has_ticket, child_alone, other]",
      "    options: [ferry, has_ticket, child_alone, other]\n    relevant: {wishes: noise}", .question,
      "questions.yaml:+1:15: error: the first question is always asked; remove relevant"),
    Slip(
      .italian, "---\nquestions:\n", "---\nquestions:\n  trip: {title: \"Che cosa?\"}\n", .keyDoubled,
      "it.yaml:+2:3: error: \"trip\" stands here twice; keep one of them"),
  ])
  func `what would be passed over is refused`(slip: Slip) throws {
    try slip.check()
  }
}
