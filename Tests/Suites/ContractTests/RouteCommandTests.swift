import Testing

struct RouteCommandTests {
  /// One sheet for every route, and some with many notes.
  static let sheets = [
    """
    {"request": "asylum", "residence": "milan", "age": 34, "identity_document": "copy", "gender": "woman",
     "pregnant": "no", "residence_proof": "no", "topics": []}
    """,
    """
    {"request": "asylum", "residence": "unknown", "age": 60, "identity_document": "none", "gender": "not_stated",
     "vulnerability": "yes", "vulnerability_evidence": "yes", "residence_proof": "unknown",
     "topics": ["trafficking", "violence_women", "child_danger", "order_to_leave", "bed_tonight", "doctor", "fgm",
                "discrimination", "crime_victims"]}
    """,
    """
    {"request": "asylum", "residence": "milan", "age": 30, "identity_document": "unknown", "gender": "man",
     "vulnerability": "unknown", "topics": []}
    """,
    #"{"request": "asylum", "residence": "milan", "age": 17, "accompanied": "alone", "topics": []}"#,
    #"{"request": "asylum", "residence": "milan", "age": 17, "accompanied": "with_parent", "topics": []}"#,
    #"{"request": "asylum", "residence": "elsewhere", "age": 30, "topics": []}"#,
    #"{"request": "in_procedure", "procedure_stage": "must_leave", "topics": []}"#,
    #"{"request": "in_procedure", "procedure_stage": "refused", "topics": []}"#,
    #"{"request": "in_procedure", "procedure_stage": "appointment", "topics": []}"#,
    #"{"request": "in_procedure", "procedure_stage": "waiting", "topics": []}"#,
    #"{"request": "in_procedure", "procedure_stage": "recognised", "topics": []}"#,
    #"{"request": "in_procedure", "procedure_stage": "unknown", "topics": ["doctor", "bed_tonight"]}"#,
    #"{"request": "other", "other_need": "citizenship", "topics": []}"#,
    #"{"request": "other", "other_need": "residence_permit", "topics": []}"#,
    #"{"request": "other", "other_need": "temporary_protection", "topics": []}"#,
    #"{"request": "other", "other_need": "information", "topics": []}"#,
  ]

  @Test(arguments: sheets.indices)
  func `a complete answer has every key of the contract`(index: Int) throws {
    let command = try Command.route(RouteCommandTests.sheets[index], ["--format", "json"])
    #expect(command.status == 0)
    #expect(command.complaints.isEmpty)
    let json = try command.json
    #expect(Shape.complete.faults(json, at: "$") == [])
    #expect(json["schema"] == .number(1))
    #expect(json["at"] == .string("2026-11-24T10:30:00+01:00"))
    #expect(json["language"] == .string("it"))
    #expect(json["question"] == nil)
    #expect(json["routes"]?.elements.map { $0["recommended"] == .bool(true) }.firstIndex(of: true) == 0)
    #expect(json["routes"]?.elements.count { $0["recommended"] == .bool(true) } == 1)
  }

  @Test func `the contract's own example comes out as it is written there`() throws {
    let json = try Command.route(RouteCommandTests.sheets[0], ["--format", "json"]).json
    let route = try #require(json["routes"]?.elements.first)
    #expect(route["id"] == .string("avsi-hub"))
    #expect(route["because"] == .array([.object(["question": .string("gender"), "answer": .string("woman")])]))
    #expect(route["documents"]?.texts == ["residence-proof", "identity-document"])
    #expect(route["assured_date"] == .string("2024-02-05"))
    #expect(route["stale"] == .bool(true))
    #expect(json["documents"]?.element("residence-proof")?["have"] == .bool(false))
    let service = try #require(json["services"]?.element("avsi-secretary"))
    #expect(service["role"] == .string("route"))
    #expect(
      service["phones"]
        == .array([
          .object([
            "number": .string(MilanFacts.secretary.number), "display": .string(MilanFacts.secretary.display),
          ])
        ]))
    #expect(service["status"] == .string("active"))
    #expect(service["disputed"] == .bool(false))
    #expect(json["notes"]?.element("do-not-queue")?["severity"] == .string("info"))
  }

  @Test func `an age among the reasons is a number`() throws {
    let json = try Command.route(RouteCommandTests.sheets[3], ["--format", "json"]).json
    let because = json["routes"]?.elements.first?["because"]?.elements ?? []
    #expect(because.first == .object(["question": .string("age"), "answer": .number(17)]))
    #expect(because.last == .object(["question": .string("accompanied"), "answer": .string("alone")]))
  }

  @Test(arguments: [
    ("2026-01-31T00:00", "2026-01-31T00:00:00+01:00"), ("2026-07-01T10:30", "2026-07-01T10:30:00+02:00"),
    ("2026-03-29T01:59", "2026-03-29T01:59:00+01:00"), ("2026-03-29T03:00", "2026-03-29T03:00:00+02:00"),
    ("2026-10-25T01:59", "2026-10-25T01:59:00+02:00"), ("2026-10-25T03:00", "2026-10-25T03:00:00+01:00"),
    ("2023-04-05T00:00", "2023-04-05T00:00:00+02:00"),
  ])
  func `the moment carries the offset of Milan, whatever the machine's zone is`(
    moment: String, written: String
  ) throws {
    let command = try Command.route(
      RouteCommandTests.sheets[6], ["--format", "json"], at: moment, environment: ["TZ": "Asia/Tokyo"])
    #expect(try command.json["at"] == .string(written))
  }

  @Test func `without a moment it is now`() throws {
    let command = try Command.run(["route", "--answers", "-", "--format", "json"], input: RouteCommandTests.sheets[6])
    #expect(command.status == 0)
    #expect(Shape.complete.faults(try command.json, at: "$") == [])
  }

  @Test func `answers that do not apply are named in the order of the questions and change nothing else`() throws {
    let stray = """
      {"topics": [], "residence_proof": "no", "gender": "woman", "age": 17, "residence": "elsewhere", "request": "other",
       "other_need": "information"}
      """
    let json = try Command.route(stray, ["--format", "json"]).json
    let plain = try Command.route(
      #"{"request": "other", "other_need": "information", "topics": []}"#, ["--format", "json"]
    ).json
    #expect(json["unused"]?.texts == ["residence", "age", "gender", "residence_proof"])
    for key in ["status", "asked", "routes", "documents", "services", "notes"] { #expect(json[key] == plain[key]) }
  }

  @Test(arguments: [("it", "it"), ("en", "en")])
  func `the language that is asked for is spoken`(code: String, language: String) throws {
    let json = try Command.route(RouteCommandTests.sheets[0], ["--format", "json", "--language", code]).json
    #expect(json["language"] == .string(language))
    let other = try Command.route(
      RouteCommandTests.sheets[0], ["--format", "json", "--language", code == "it" ? "en" : "it"]
    ).json
    #expect(json["routes"]?.elements.first?["title"] != other["routes"]?.elements.first?["title"])
  }

  @Test func `stale is what is older than a year, or bears no date`() throws {
    for (moment, isStale) in [("2024-02-05T10:00", false), ("2025-02-05T10:00", false), ("2025-02-06T10:00", true)] {
      let json = try Command.route(RouteCommandTests.sheets[0], ["--format", "json"], at: moment).json
      #expect(json["routes"]?.elements.first?["stale"] == .bool(isStale), "\(moment)")
      #expect((json["notes"]?.element("rules-may-have-changed") != nil) == isStale, "\(moment)")
      #expect(json["services"]?.element("avsi-secretary")?["stale"] == .bool(isStale), "\(moment)")
      #expect(json["services"]?.element("asylum-freephone")?["stale"] == .bool(true), "\(moment)")
    }
  }
}
