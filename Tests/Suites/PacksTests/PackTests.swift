import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Shipped
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

  @Test func `a clock before the day of the pack is wrong, and no other`() throws {
    let dated = try InventedPack().replacing("zone:", with: "version_date: 2026-03-01\nzone:", in: .pack).pack()
    let problem = try #require(dated.clockProblem(on: try day("2026-02-28")))
    #expect(
      try Shipped.said(problem)
        == "pack.yaml:3:15: error: this computer's clock says 2026-02-28, but the pack is of 2026-03-01; "
        + "set the clock, or use --at")
    #expect(try dated.clockProblem(on: day("2026-03-01")) == nil)
    #expect(try pack.get().clockProblem(on: day("1999-01-01")) == nil)
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test func `a fact dated after the day of the check is told, and keeps nobody from using the pack`() throws {
    let files = try InventedPack()
      .replacing("assured_date: 2024-07-10", with: "assured_date: 2026-05-02", in: .routes)
      .replacing("    date: 2024-02-05", with: "    date: 2026-05-03", in: .pack)
      .replacing("zone:", with: "version_date: 2026-05-04\nzone:", in: .pack)
      .replacing("date: \"2022\"", with: "date: \"2026-06\"", in: .services)
      .replacing("{date: 2024-04-15,", with: "{date: 2026-05-05,", in: .services).files()
    #expect(throws: Never.self) { try Pack(files) }
    let said = { (today: String) in
      try CheckedPack(files, texts: [], interfaces: [], today: day(today)).problems
        .filter { [.dateFuture, .dateAhead].contains($0.rule) }
        .map { "\($0.place.file) \($0.severity.rawValue) \(try Shipped.problemWords().sentence($0))" }
    }
    let words = "is still to come (today is 2026-05-01); write the day on which the fact was sure"
    #expect(
      try Set(said("2026-05-01")) == [
        "pack.yaml error 2026-05-04 \(words)", "pack.yaml error 2026-05-03 \(words)",
        "routes.yaml error 2026-05-02 \(words)", "services.yaml error 2026-05-05 \(words)",
        "services.yaml warning 2026-06 \(words)",
      ])
    #expect(try said("2026-06-01").isEmpty)
  }

  @Test func `a service and a route take the date of their source unless they state one`() throws {
    let pack = try pack.get()
    let day = try #require(CivilDate(iso: "2026-11-24"))
    #expect(pack.service("pier-office", on: day)?.assuredDate == CivilDate(iso: "2024-02-05"))
    #expect(try #require(pack.service("timetable-line", on: day)).assuredDate == nil)
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
