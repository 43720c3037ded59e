import CivilTime
import Interviews
import Testing

/// Conditions are seen from outside: each is the condition of a note.
@Suite struct ConditionTests {
  private static let island: Answers = [
    "trip": .option("island"), "age": .number(40), "wishes": .options(["view", "quiet"]),
  ]
  private static let unknownAge: Answers = [
    "trip": .option("return"), "age": .unknown, "guardian": .option("unknown"), "wishes": .options([]),
  ]

  private func holds(
    _ condition: Condition, _ answers: Answers = island, routes: [Route] = Ferry.routes, on day: String = Ferry.day
  ) throws -> Bool {
    let interview = try Ferry.interview(routes: routes, notes: [Note(id: "note", severity: .info, when: condition)])
    return try !interview.result(answers, on: day).notes.isEmpty
  }

  private static let yes = Condition.answer("trip", .options(["island"]))
  private static let no = Condition.answer("trip", .options(["none"]))

  @Test(
    arguments: [
      (.always, true),
      (yes, true),
      (no, false),
      (.answer("trip", .options(["none", "island"])), true),
      (.answer("trip", .options([])), false),
      (.answer("wishes", .options(["quiet"])), true),
      (.answer("wishes", .options(["bicycle"])), false),
      (.answer("wishes", .options(["bicycle", "view"])), true),
      (.answer("age", .range(40...40)), true),
      (.answer("age", .range(0...39)), false),
      (.answer("age", .range(41...120)), false),
      (.answer("age", .unknown), false),
      // Kinds that do not fit never match.
      (.answer("trip", .range(0...120)), false),
      (.answer("age", .options(["island"])), false),
      (.answer("wishes", .unknown), false),
      // What was not answered matches nothing.
      (.answer("guardian", .options(["yes", "no", "unknown"])), false),
      (.answer("weather", .unknown), false),
      (.all([]), true), (.all([yes]), true), (.all([yes, no]), false), (.all([yes, .not(no)]), true),
      (.any([]), false), (.any([no]), false), (.any([no, yes]), true),
      (.not(yes), false), (.not(no), true), (.not(.not(yes)), true),
      (.not(.answer("guardian", .options(["yes"]))), true),
      (.named("aboard"), true), (.named("nobody-knows"), false), (.not(.named("nobody-knows")), true),
      (.open("fast-boat"), true), (.open("slow-boat"), true), (.open("pier"), false), (.open("nobody-knows"), false),
      (.preferred("fast-boat"), true), (.preferred("slow-boat"), true), (.preferred("pier"), false),
      (.preferred("nobody-knows"), false),
    ] as [(Condition, Bool)])
  func `a condition holds when the answers say so`(condition: Condition, expected: Bool) throws {
    #expect(try holds(condition) == expected)
  }

  @Test(
    arguments: [
      (.answer("age", .unknown), true),
      (.answer("age", .range(0...120)), false),
      (.answer("guardian", .options(["unknown"])), true),
      // Open, but kept for the way out: only the island prefers the fast boat.
      (.open("fast-boat"), true),
      (.preferred("fast-boat"), false),
    ] as [(Condition, Bool)])
  func `not known is an answer of its own`(condition: Condition, expected: Bool) throws {
    #expect(try holds(condition, ConditionTests.unknownAge) == expected)
  }

  @Test(arguments: [("2024-06-15", false), ("2024-06-14", true), ("2026-01-01", false)])
  func `the recommended route is stale a year after its date`(assured: String, isStale: Bool) throws {
    let routes = [
      Route(id: "shut", when: .any([])),
      Route(id: "other", when: .always, preferred: .any([])),
      Route(id: "boat", when: .always, assuredDate: try Ferry.date(assured)),
    ]
    #expect(try holds(.recommendedIsStale, routes: routes) == isStale)
  }

  @Test func `a route that no longer runs is not open`() throws {
    let routes = [
      Route(id: "old", when: .always, valid: Validity(to: try Ferry.date("2025-06-14"))),
      Route(id: "new", when: .always),
    ]
    #expect(try !holds(.open("old"), routes: routes))
    #expect(try !holds(.preferred("old"), routes: routes))
    #expect(try holds(.open("old"), routes: routes, on: "2025-06-14"))
  }

  @Test(
    arguments: [
      (.all([yes, no]), [yes, no]), (.any([no]), [no]), (.not(yes), [yes]), (yes, []), (.always, []),
      (.named("aboard"), []), (.open("pier"), []), (.recommendedIsStale, []),
    ] as [(Condition, [Condition])])
  func `a condition knows the conditions directly inside it`(condition: Condition, parts: [Condition]) {
    #expect(condition.parts == parts)
  }
}
