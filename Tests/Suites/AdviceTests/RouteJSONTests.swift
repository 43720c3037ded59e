import Advice
import Interviews
import Invented
import Packs
import Proofs
import Sheets
import Shipped
import Testing

@Suite struct RouteJSONTests {
  private func json(_ answers: Answers, _ language: String = "it", on day: String = "2026-11-24") throws -> JSON {
    let adviser = try Adviser.invented(language, on: day)
    let lookAhead = LookAhead(adviser.pack.interview, day: adviser.day)
    return try #require(adviser.routeJSON(answers, at: "\(day)T10:30:00+01:00", lookAhead: lookAhead))
  }

  private let head = ["schema", "pack", "at", "language", "status", "asked", "unused"]

  @Test(arguments: Person.all)
  func `a complete sheet prints what the contract promises`(person: Person) throws {
    let json = try json(person.answers, on: person.day)
    #expect(json.keys == head + ["routes", "would_change", "documents", "services", "notes", "sources"])
    #expect(json["schema"] == .number(1))
    #expect(json["pack"] == .keys(["id": .string("porto"), "version": .string("7.1.0")]))
    #expect(json["at"] == .string("\(person.day)T10:30:00+01:00"))
    #expect(json["language"] == .string("it"))
    #expect(json["status"] == .string("complete"))
    let routes = try #require(json["routes"]).list
    #expect(routes.first?["id"] == .string(person.route.text))
    #expect(routes.map { $0["recommended"] } == routes.indices.map { .bool($0 == 0) })
    for route in routes {
      #expect(
        route.keys == [
          "id", "recommended", "title", "because", "steps", "desk_steps", "where", "documents", "services",
          "sources", "fallbacks", "assured_date", "stale",
        ])
    }
    for document in json["documents"]?.list ?? [] { #expect(document.keys == ["id", "label", "have"]) }
    for note in json["notes"]?.list ?? [] { #expect(note.keys == ["id", "severity", "essential", "text"]) }
    for service in json["services"]?.list ?? [] {
      #expect(["emergency", "danger", "route", "topic"].contains(service["role"]?.text))
    }
  }

  @Test(arguments: [("2027-02-28", ["plastic", "photo", "none"]), ("2027-03-01", ["plastic", "none", "unknown"])])
  func `a question that is open has the options of the day`(day: String, options: [String]) throws {
    let adviser = try InventedPack().replacing(
      "[plastic, photo, none, unknown]",
      with: "[plastic, {id: photo, valid_to: 2027-02-28}, none, {id: unknown, valid_from: 2027-03-01}]", in: .questions
    ).adviser(on: day)
    let answers: Answers = ["trip": .option("ferry"), "island": .option("near"), "age": .number(30)]
    let json = try #require(adviser.routeJSON(answers, at: day, lookAhead: nil))
    #expect(json["question"]?["id"] == .string("card"))
    #expect(json["question"]?["options"] == .texts(options))
    #expect(json["question"]?["unknown"] == .bool(options.contains("unknown")))
  }

  @Test func `the answers that open a route are its reasons`() throws {
    let routes = try #require(json(Person.woman.answers, "en")["routes"]).list
    #expect(routes.map { $0["id"]?.text } == ["old-pier", "agent-without-card"])
    #expect(
      routes.map { $0["because"] } == [
        .array([.keys(["question": .string("deck"), "answer": .string("upper")])]),
        .array([.keys(["question": .string("card"), "answer": .string("none")])]),
      ])
    #expect(routes.first?["documents"] == .texts(["island-proof", "details-statement"]))
    #expect(routes.first?["services"] == .texts(["pier-office", "ferry-line", "customs-house"]))
    #expect(routes.first?["assured_date"] == .string("2024-02-05"))
    #expect(routes.first?["stale"] == .bool(true))
  }

  @Test func `where to go stands there in words if the route says it so`() throws {
    let place = { (route: Route.ID, island: Option.ID) in
      let person = try #require(Person.all.first { $0.route == route })
      return try #require(json(person.answers.adding(["island": .option(island)]), "en")["routes"]).list[0]["where"]
    }
    #expect(try place("far-away", "far") == .string("The landing of that island"))
    #expect(try place("lone-child", "far") == .string("The guard of that island"))
    #expect(try place("lone-child", "near") == .null)
  }

  @Test func `a document is there, missing, or nobody knows`() throws {
    let documents = try #require(json(Person.woman.answers)["documents"]).list
    #expect(
      documents.map { [$0["id"], $0["have"]] } == [
        [.string("island-proof"), .bool(true)], [.string("details-statement"), .null],
        [.string("own-details"), .null], [.string("two-photos"), .null],
      ])
  }

  @Test func `topics add services and notes in the JSON, whatever paper says`() throws {
    let json = try json(Person.woman.needing(["noise", "smuggling"]).answers)
    let services = try #require(json["services"]).list.map { "\($0["id"]?.text ?? "") \($0["role"]?.text ?? "")" }
    #expect(
      services == [
        "rescue emergency", "coast-guard danger", "pier-office route", "ferry-line route",
        "customs-house route", "ferry-agents route", "noise-line topic",
      ])
    #expect(json["notes"]?.list.first?["id"] == .string("safety-first"))
    #expect(json["notes"]?.list.first?["severity"] == .string("urgent"))
  }

  @Test func `a note that is good to know says whether it is essential, one that presses always is`() throws {
    let notes = try #require(json(Person.woman.needing(["smuggling"]).answers)["notes"]).list
    let essential = notes.filter { $0["essential"] == .bool(true) }
    let pressing = notes.filter { $0["severity"] != .string("info") }
    #expect(!pressing.isEmpty && pressing.count + 1 == essential.count && essential.count < notes.count)
    #expect(Set(essential.map { $0["id"]?.text }) == Set(pressing.map { $0["id"]?.text } + ["all-free"]))
  }

  @Test func `an answer that does not apply is reported and printed nowhere else`() throws {
    let answers = Person.woman.answers.adding(["heavy_load": .option("yes"), "age_guess": .option("maybe_child")])
    let json = try json(answers)
    #expect(json["unused"] == .texts(["age_guess", "heavy_load"]))
    let plain = try self.json(Person.woman.answers)
    for key in ["asked", "routes", "documents", "services", "notes"] { #expect(json[key] == plain[key]) }
  }

  @Test(
    arguments: [
      ([:], "trip", "one", ["ferry", "has_ticket", "child_alone", "other"], false, .null, .null),
      (["trip": .option("ferry")], "island", "one", ["near", "far", "unknown"], true, .null, .null),
      (
        ["trip": .option("ferry"), "island": .option("near"), "wishes": .options([])], "age", "integer", [],
        true,
        .number(0), .number(120)
      ),
      (
        ["trip": .option("other")], "wishes", "several",
        [
          "smuggling", "fire", "lost_child", "noise", "complaint", "thefts",
          "lost_things", "timetable",
        ], false, .null, .null
      ),
    ] as [(Answers, String, String, [String], Bool, JSON, JSON)])
  func `an unfinished sheet prints the next question`(
    answers: Answers, id: String, kind: String, options: [String], acceptsUnknown: Bool, minimum: JSON,
    maximum: JSON
  ) throws {
    let json = try json(answers)
    #expect(json.keys == head + ["question"])
    #expect(json["status"] == .string("incomplete"))
    let question = try #require(json["question"])
    #expect(question["id"] == .string(id))
    #expect(question["kind"] == .string(kind))
    #expect(question["options"] == .texts(options))
    #expect(question["unknown"] == .bool(acceptsUnknown))
    #expect(question["minimum"] == minimum)
    #expect(question["maximum"] == maximum)
  }

  @Test func `while questions are open nothing is called unused`() throws {
    let json = try json(["trip": .option("other"), "deck": .option("lower")])
    #expect(json["status"] == .string("incomplete"))
    #expect(json["unused"] == .array([]))
    #expect(json["asked"] == .texts(["trip"]))
  }

  @Test func `what is printed reads back as JSON`() throws {
    for person in Person.all {
      let text = try json(person.needing(["thefts"]).answers, on: person.day).description
      #expect(throws: Never.self) { try LocatedJSON(parsing: text) }
    }
  }
}
