import CivilTime
import Interviews
import Seeded
import Testing

@Suite struct InterviewResultTests {
  private func result(_ trip: Option.ID, age: Int = 40, wishes: [Option.ID] = []) throws -> InterviewResult {
    try Ferry.interview().result(["trip": .option(trip), "age": .number(age), "wishes": .options(wishes)])
  }

  @Test func `each document stands once, in the order in which the routes name it`() throws {
    let result = try result("island", age: 70)
    #expect(result.routes.map(\.documents) == [["ticket", "age-card"], ["letter", "ticket"]])
    #expect(result.documents.map(\.id) == ["ticket", "age-card", "letter"])
  }

  @Test func `a document with a condition is asked for only where it holds`() throws {
    #expect(try result("island", age: 64).recommended.documents == ["ticket"])
    #expect(try result("island", age: 65).recommended.documents == ["ticket", "age-card"])
  }

  @Test func `a step with a condition is told only where it holds, in the order of the route`() throws {
    let old = Condition.answer("age", .range(65...120))
    let steps = [
      Step(id: "queue"), Step(id: "sit-down", when: old), Step(id: "wave", reader: .desk), Step(id: "board"),
    ]
    let here = [Step(id: "board"), Step(id: "lift", when: old)]
    let boat = Route(id: "boat", when: .always, steps: steps, stepsHere: here)
    let told = { (age: Int) in
      try Ferry.interview(routes: [boat]).result(
        ["trip": .option("island"), "age": .number(age), "wishes": .options([])]
      ).recommended
    }
    #expect(try told(64).steps.map(\.id) == ["queue", "wave", "board"])
    #expect(try told(65).steps.map(\.id) == ["queue", "sit-down", "wave", "board"])
    #expect(try told(64).stepsHere.map(\.id) == ["board"])
    #expect(try told(65).stepsHere.map(\.id) == ["board", "lift"])
    #expect(try told(64).steps.filter { $0.reader == .desk }.map(\.id) == ["wave"])
  }

  @Test func `of all that a route says of where to go, the first that holds counts`() throws {
    let places = [
      Step(id: "old-quay", when: .answer("age", .range(65...120))),
      Step(id: "quay", when: .answer("age", .range(18...70))),
    ]
    let place = { (age: Int) in
      try Ferry.interview(routes: [Route(id: "boat", when: .always, whereabouts: places)]).result(
        ["trip": .option("island"), "age": .number(age), "wishes": .options([])]
      ).recommended.whereabouts
    }
    #expect(try [17, 64, 65, 71].map(place) == [nil, "quay", "old-quay", "old-quay"])
  }

  @Test(arguments: [("island", false), ("return", true)] as [(Option.ID, Bool)])
  func `the answers tell whether a document is there`(trip: Option.ID, isHeld: Bool) throws {
    let documents = try result(trip).documents
    #expect(documents.first { $0.id == "ticket" }?.isHeld == .some(isHeld))
    // Nobody asked for the guardian.
    #expect(documents.first { $0.id == "letter" }?.isHeld == .some(nil))
  }

  @Test func `a document the interview does not know is neither there nor missing`() throws {
    let routes = [Route(id: "boat", when: .always, documents: [.init(id: "map")])]
    let result = try Ferry.interview(routes: routes).result(["trip": .option("none"), "wishes": .options([])])
    #expect(result.documents.map(\.id) == ["map"])
    #expect(result.documents.first?.isHeld == .some(nil))
  }

  @Test func `services come as emergency, danger, route and topic, each once at its first place`() throws {
    let result = try result("island", wishes: ["quiet", "bicycle", "first-aid"])
    #expect(
      result.services.map { "\($0.id) \($0.role)" } == [
        "lifeguard emergency", "doctor danger", "purser route", "captain route", "porter route", "bicycles topic",
      ])
  }

  @Test func `of several ticked options those alone are reasons that the route names`() throws {
    let boat = Route(
      id: "boat", when: .any([.answer("trip", .options(["none"])), .answer("wishes", .options(["quiet"]))]))
    let answers: Answers = ["trip": .option("none"), "wishes": .options(["view", "quiet"])]
    let route = try Ferry.interview(routes: [boat]).result(answers).recommended
    #expect(route.because == ["trip", "wishes"])
    #expect(route.reasons(in: answers) == ["trip": .option("none"), "wishes": .options(["quiet"])])
  }

  @Test func `a need that cannot wait stands behind the recommended route and before the other ways`() throws {
    let needs = Question(
      id: "wishes",
      kind: .several([
        Option(id: "quiet", addition: .init(services: ["library"], role: .topic, isPrintedWhenChosen: true)),
        Option(id: "bed", addition: .init(services: ["cabin", "porter"], role: .need, isPrintedWhenChosen: true)),
      ]))
    let interview = Interview(
      questions: [Ferry.trip, Ferry.age, Ferry.guardian, needs], conditions: ["aboard": Ferry.aboard],
      routes: Ferry.routes, documents: Ferry.documents, always: ["lifeguard"], rulesFrom: try Ferry.date("2020-01-01"))
    let result = try interview.result([
      "trip": .option("island"), "age": .number(30), "wishes": .options(["quiet", "bed"]),
    ])
    #expect(
      result.services.map { "\($0.id) \($0.role)" } == [
        "lifeguard emergency", "purser route", "cabin need", "porter need", "captain route", "library topic",
      ])
  }

  @Test func `a service that a danger names keeps that place on the route too`() throws {
    let result = try Ferry.interview().result([
      "trip": .option("island"), "age": .number(3), "guardian": .option("no"), "wishes": .options(["first-aid"]),
    ])
    #expect(result.recommended.services == ["captain", "doctor"])
    #expect(
      result.services.map { "\($0.id) \($0.role)" } == [
        "lifeguard emergency", "doctor danger", "captain route", "porter route",
      ])
  }

  @Test func `the emergency service keeps its role on a route that names it`() throws {
    let services = try result("none").services
    #expect(services.map { "\($0.id) \($0.role)" } == ["lifeguard emergency"])
  }

  @Test func `options in any order give the same result`() throws {
    let chosen: [Option.ID] = ["first-aid", "bicycle", "quiet", "view"]
    let expected = try result("return", wishes: chosen)
    #expect(expected.services.map(\.id) == ["lifeguard", "doctor", "captain", "porter", "purser", "bicycles"])
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<24 {
      let answers = chosen.shuffled(using: &generator)
      #expect(try result("return", wishes: answers) == expected, "\(answers)")
    }
  }

  @Test func `a one-choice answer adds its services too`() throws {
    let question = Question(
      id: "pet",
      kind: .one([
        Option(id: "none"),
        Option(id: "dog", addition: .init(services: ["kennel"], role: .topic, isPrintedWhenChosen: true)),
      ]))
    let interview = Interview(
      questions: [question], routes: [Route(id: "boat", when: .always)], rulesFrom: try Ferry.date("2020-01-01"))
    #expect(try interview.result(["pet": .option("dog")]).services.map { "\($0.id) \($0.role)" } == ["kennel topic"])
    #expect(try interview.result(["pet": .option("none")]).services == [])
  }

  @Test func `a topic adds a service only where its condition holds, which may read routes and later answers`() throws {
    let wish = { (role: Option.Addition.Role) in
      Option.Addition(
        services: [
          "doctor", .init(id: "nurse", when: .answer("age", .range(0...13))),
          .init(id: "porter", when: .not(.open("fast-boat"))),
          .init(id: "cook", when: .answer("later", .options(["yes"]))),
        ], role: role, isPrintedWhenChosen: true)
    }
    let wishes = Question(
      id: "wishes", kind: .several([Option(id: "a", addition: wish(.danger)), Option(id: "b", addition: wish(.topic))]))
    let later = Question(id: "later", kind: .one([Option(id: "yes"), Option(id: "no")]))
    let boat = Route(id: "fast-boat", when: .answer("age", .range(60...120)))
    let interview = Interview(
      questions: [Question(id: "age", kind: .integer(0...120, acceptsUnknown: false)), wishes, later],
      routes: [boat, Route(id: "pier", when: .always)], rulesFrom: try Ferry.date("2020-01-01"))
    let added = { (age: Int, chosen: Option.ID, later: Option.ID) in
      try interview.result(["age": .number(age), "wishes": .options([chosen]), "later": .option(later)]).services
        .map(\.id)
    }
    for chosen: Option.ID in ["a", "b"] {
      #expect(try added(70, chosen, "no") == ["doctor"])
      #expect(try added(40, chosen, "no") == ["doctor", "porter"])
      #expect(try added(9, chosen, "yes") == ["doctor", "nurse", "porter", "cook"])
    }
  }

  @Test func `notes come in the order of the interview, each under its own condition`() throws {
    let interview = try Ferry.interview(notes: [
      Note(id: "b", severity: .info, when: .always),
      Note(id: "a", severity: .urgent, when: .answer("trip", .options(["none"]))),
      Note(id: "c", severity: .warning, when: .answer("trip", .options(["island"]))),
    ])
    #expect(try interview.result(["trip": .option("none"), "wishes": .options([])]).notes.map(\.id) == ["b", "a"])
  }
}
