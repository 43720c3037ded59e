import CivilTime
import Interviews
import Testing

@Suite struct PaperResultTests {
  private func paper(_ wishes: [Option.ID], notes: [Note] = [], withTopics: Bool = false) throws -> InterviewResult {
    let answers: Answers = ["trip": .option("return"), "age": .number(40), "wishes": .options(wishes)]
    let interview = try Ferry.interview(notes: notes)
    return try #require(interview.paperResult(answers, on: Ferry.date(Ferry.day), withTopics: withTopics))
  }

  @Test func `paper leaves out what the guarded topics add`() throws {
    #expect(
      try paper(["first-aid", "bicycle", "quiet"]).services.map(\.id) == [
        "lifeguard", "captain", "porter", "purser", "bicycles",
      ])
    // The purser stands there for the route, not for the topic: nobody can tell.
    #expect(try paper(["first-aid", "bicycle", "quiet"]) == paper(["bicycle"]))
    #expect(try paper(["first-aid"]) == paper([]))
  }

  @Test func `with the topics paper says what the screen says`() throws {
    let chosen: [Option.ID] = ["first-aid", "quiet"]
    let screen = try Ferry.interview().result([
      "trip": .option("return"), "age": .number(40), "wishes": .options(chosen),
    ])
    #expect(try paper(chosen, withTopics: true) == screen)
    #expect(screen.services.map(\.id).contains("doctor"))
  }

  @Test(
    arguments: [
      // A topic that is ticked and printed; one beside a topic that paper keeps to itself.
      (.answer("wishes", .options(["bicycle"])), true),
      (.answer("wishes", .options(["bicycle", "quiet"])), true),
      (.any([.answer("wishes", .options(["quiet"])), .named("wishful")]), true),
      (.not(.answer("wishes", .options(["quiet"]))), false),
      // What is not ticked tells as much; an option that adds nothing is no topic.
      (.not(.answer("wishes", .options(["first-aid"]))), false),
      (.any([.answer("wishes", .options(["quiet", "view"])), .always]), false),
      (.any([.answer("wishes", .options(["quiet"])), .answer("trip", .options(["return"]))]), false),
      (.all([.named("aboard"), .any([.answer("wishes", .options(["view"])), .always])]), true),
      (.named("wishful"), true),
      (.named("fearful"), false),
      (.open("wished"), false),
      (.preferred("wished"), false),
      (.answer("age", .range(0...120)), true),
      (.named("aboard"), true),
      (.open("slow-boat"), true),
      (.recommendedIsStale, true),
    ] as [(Condition, Bool)])
  func `paper leaves out a note that names a guarded topic, however deep, unless it names one that is printed`(
    condition: Condition, isPrinted: Bool
  ) throws {
    let routes = Ferry.routes + [Route(id: "wished", when: .not(.answer("wishes", .options(["quiet"]))))]
    let interview = try Ferry.interview(
      routes: routes, notes: [Note(id: "note", severity: .info, when: condition)],
      conditions: [
        "aboard": Ferry.aboard, "wishful": .answer("wishes", .options(["bicycle"])),
        "fearful": .not(.answer("wishes", .options(["quiet"]))),
      ])
    let answers: Answers = [
      "trip": .option("return"), "age": .number(40), "wishes": .options(["bicycle", "view"]),
    ]
    let day = try Ferry.date(Ferry.day)
    #expect(interview.replay(answers, on: day).result?.notes.map(\.id) == ["note"])
    #expect(interview.paperResult(answers, on: day, withTopics: false)?.notes.isEmpty == !isPrinted)
    #expect(interview.paperResult(answers, on: day, withTopics: true)?.notes.map(\.id) == ["note"])
  }

  @Test func `a note printed on request alone is left out whatever it reads`() throws {
    let notes = [true, false].map { isOnRequest in
      Note(id: .init("\(isOnRequest)"), severity: .warning, isPrintedOnRequest: isOnRequest, when: .always)
    }
    #expect(try paper(["bicycle"], notes: notes).notes.map(\.id) == ["false"])
    #expect(try paper(["bicycle"], notes: notes, withTopics: true).notes.map(\.id) == ["true", "false"])
  }

  @Test func `a service that a printed topic adds is printed, whatever other topic adds it`() throws {
    let topics = Question(
      id: "topics",
      kind: .several([
        Option(id: "fear", addition: .init(services: ["house", "line"], role: .danger, isPrintedWhenChosen: false)),
        Option(id: "bed", addition: .init(services: ["house"], role: .topic, isPrintedWhenChosen: true)),
      ]))
    let day = try Ferry.date(Ferry.day)
    let interview = Interview(questions: [topics], routes: [Route(id: "pier", when: .always)], rulesFrom: day)
    let services = { (chosen: [Option.ID]) in
      interview.paperResult(["topics": .options(chosen)], on: day, withTopics: false)?.services.map(\.id)
    }
    #expect(services(["fear"]) == [])
    #expect(services(["fear", "bed"]) == ["house"])
    #expect(services(["bed"]) == ["house"])
  }

  @Test func `a question that a guarded topic spared does not take the paper away`() throws {
    // Whoever ticked the topic was not asked the last question; without the topic it would be open.
    let topics = Question(
      id: "topics",
      kind: .several([
        Option(id: "danger", addition: .init(services: ["doctor"], role: .danger, isPrintedWhenChosen: false)),
        Option(id: "bicycle", addition: .init(services: ["porter"], role: .topic, isPrintedWhenChosen: true)),
      ]))
    let spared = Question(
      id: "spared", kind: .one([Option(id: "yes"), Option(id: "no")]),
      relevant: .not(.answer("topics", .options(["danger"]))))
    let day = try Ferry.date(Ferry.day)
    let interview = Interview(
      questions: [topics, spared], routes: [Route(id: "pier", when: .always, services: [.init(id: "captain")])],
      always: ["lifeguard"], rulesFrom: day)
    let answers: Answers = ["topics": .options(["danger", "bicycle"])]
    #expect(
      interview.replay(answers, on: day).result?.services.map(\.id) == ["lifeguard", "doctor", "captain", "porter"])
    let paper = try #require(interview.paperResult(answers, on: day, withTopics: false))
    #expect(paper.recommended.route.id == "pier")
    #expect(paper.services.map(\.id) == ["lifeguard", "captain", "porter"])
    #expect(
      interview.paperResult(answers, on: day, withTopics: true)?.services.map(\.id)
        == ["lifeguard", "doctor", "captain", "porter"])
    // Who ticked nothing still has a question open, and no paper.
    #expect(interview.paperResult(["topics": .options([])], on: day, withTopics: false) == nil)
  }

  @Test func `unfinished answers have no paper`() throws {
    let day = try Ferry.date(Ferry.day)
    for withTopics in [false, true] {
      #expect(try Ferry.interview().paperResult(["trip": .option("island")], on: day, withTopics: withTopics) == nil)
    }
  }
}
