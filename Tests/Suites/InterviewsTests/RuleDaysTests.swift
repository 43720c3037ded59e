import CivilTime
import Interviews
import OrderedCollections
import Testing

/// Rules that hold on some days only, on the days around the first and the last of them.
@Suite struct RuleDaysTests {
  /// The days of whatever a test gives days to, and those around them.
  private static let around = [
    ("2025-06-09", false), ("2025-06-10", true), ("2025-06-11", true), ("2025-06-19", true), ("2025-06-20", true),
    ("2025-06-21", false),
  ]

  private func days() throws -> Validity {
    Validity(from: try Ferry.date("2025-06-10"), to: try Ferry.date("2025-06-20"))
  }

  private static let answers: Answers = [
    "trip": .option("island"), "age": .number(30), "wishes": .options(["bicycle"]),
  ]

  @Test(arguments: around) func `a note is told on its days`(day: String, isThere: Bool) throws {
    let notes = [
      Note(id: "flood", severity: .warning, when: .named("aboard"), valid: try days()),
      Note(id: "never", severity: .warning, when: .not(.named("aboard")), valid: try days()),
    ]
    let result = try Ferry.interview(notes: notes).result(RuleDaysTests.answers, on: day)
    #expect(result.notes.map(\.id) == (isThere ? ["flood"] : []))
  }

  @Test(arguments: around) func `a step, a document and a service belong to a route on the days of their entry`(
    day: String, isThere: Bool
  ) throws {
    let route = Route(
      id: "boat", when: .always, steps: [Step(id: "book", valid: try days()), Step(id: "wait")],
      stepsHere: [Step(id: "call", when: .named("aboard"), valid: try days())],
      documents: [.init(id: "ticket"), .init(id: "letter", when: .named("aboard"), valid: try days())],
      services: [.init(id: "captain", valid: try days()), .init(id: "porter")],
      fallbacks: [Fallback("captain", if: [.closed], turnTo: "porter")])
    let open = try Ferry.interview(routes: [route]).result(RuleDaysTests.answers, on: day).recommended
    #expect(open.steps.map(\.id) == (isThere ? ["book", "wait"] : ["wait"]))
    #expect(open.stepsHere.map(\.id) == (isThere ? ["call"] : []))
    #expect(open.documents == (isThere ? ["ticket", "letter"] : ["ticket"]))
    #expect(open.services == (isThere ? ["captain", "porter"] : ["porter"]))
    #expect(open.fallbacks == (isThere ? route.fallbacks : []))
  }

  @Test(arguments: around) func `no route asks for a document outside its days`(day: String, isThere: Bool) throws {
    let documents = [
      RequiredDocument(id: "ticket", valid: try days()), RequiredDocument(id: "letter"),
    ]
    let result = try Ferry.interview(documents: documents).result(RuleDaysTests.answers, on: day)
    #expect(result.documents.map(\.id) == (isThere ? ["ticket", "letter"] : ["letter"]))
    #expect(result.recommended.documents == (isThere ? ["ticket"] : []))
  }

  @Test(arguments: around) func `a service is in no result outside its days, whoever names it`(
    day: String, isThere: Bool
  ) throws {
    let route = Route(
      id: "boat", when: .always, services: [.init(id: "captain"), .init(id: "purser")],
      fallbacks: [
        Fallback("captain", if: [.closed], turnTo: "purser"), Fallback("purser", if: [.closed], turnTo: "captain"),
      ])
    let ferry = try Ferry.interview(routes: [route])
    let gone = ["captain", "lifeguard", "porter"] as [Service.ID]
    let days = try days()
    let interview = Interview(
      questions: Array(ferry.questions.values), conditions: ferry.conditions, routes: [route], always: ferry.always,
      serviceDays: Dictionary(uniqueKeysWithValues: gone.map { ($0, days) }), rulesFrom: ferry.rulesFrom)
    let result = try interview.result(RuleDaysTests.answers, on: day)
    #expect(
      result.services.map(\.id)
        == (isThere ? ["lifeguard", "captain", "purser", "bicycles", "porter"] : ["purser", "bicycles"]))
    #expect(result.recommended.services == (isThere ? ["captain", "purser"] : ["purser"]))
    // Nobody is sent on to somebody who is not there.
    #expect(result.fallbacks(of: "captain") == (isThere ? [route.fallbacks[0]] : []))
    #expect(result.fallbacks(of: "purser") == (isThere ? [route.fallbacks[1]] : []))
  }

  @Test(arguments: around) func `a question is asked on its days, and on others its answer is put aside`(
    day: String, isThere: Bool
  ) throws {
    let gate = Question(
      id: "luggage", kind: .one([Option(id: "yes"), Option(id: "no")]), relevant: .named("aboard"), valid: try days())
    let heavy = Condition.answer("luggage", .options(["yes"]))
    let interview = Interview(
      questions: [Ferry.trip, gate], conditions: ["aboard": Ferry.aboard],
      routes: [Route(id: "cargo", when: heavy), Route(id: "boat", when: .always)],
      rulesFrom: try Ferry.date("2020-01-01"))
    let open = try interview.replay(["trip": .option("island")], on: Ferry.date(day))
    #expect(open.next?.id == (isThere ? "luggage" : nil))
    let answers: Answers = ["trip": .option("island"), "luggage": .option("yes")]
    let answered = try interview.replay(answers, on: Ferry.date(day))
    #expect(answered.unused == (isThere ? [] : ["luggage"]))
    #expect(answered.result?.recommended.route.id == (isThere ? "cargo" : "boat"))
    // Its days do not ask it of those whom it does not concern.
    #expect(try interview.replay(["trip": .option("none")], on: Ferry.date(day)).next == nil)
  }

  @Test func `the days of a rule are no reason that an answer gives`() throws {
    let route = Route(id: "boat", when: .all([.valid(try days()), Ferry.aboard]))
    let result = try Ferry.interview(routes: [route]).result(RuleDaysTests.answers)
    #expect(result.recommended.because == ["trip"])
  }

  @Test func `a condition narrowed to days holds on those that all of them include`() throws {
    let day = { (text: String) in try Ferry.date(text) }
    let (first, last) = (Validity(to: try day("2025-06-20")), Validity(from: try day("2025-06-10")))
    for own in [Condition.always, Ferry.aboard, .all([Ferry.aboard, .named("aboard")]), .any([])] {
      let once = own.narrowed(to: first)
      #expect(once.narrowed(to: first) == once)
      #expect(own.narrowed(to: .always) == own)
      let twice = once.narrowed(to: last)
      #expect(twice == own.narrowed(to: last).narrowed(to: first))
      #expect(twice == own.narrowed(to: try days()))
    }
    let never = Ferry.aboard.narrowed(to: first).narrowed(to: Validity(from: try day("2025-06-21")))
    #expect(never == .any([]))
  }
}
