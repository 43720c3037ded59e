import CivilTime
import Interviews
import Testing

@Suite struct EvaluationTests {
  private func routes(_ answers: Answers) throws -> [InterviewResult.OpenRoute] {
    try Ferry.interview().result(answers).routes
  }

  @Test(
    arguments: [
      // The fast boat is open on the way back too, but not preferred: it becomes the alternative.
      ("island", ["fast-boat", "slow-boat"]), ("return", ["slow-boat", "fast-boat"]), ("none", ["pier"]),
    ] as [(Option.ID, [Route.ID])])
  func `the recommended route is the first that is open and preferred, the others follow in order`(
    trip: Option.ID, expected: [Route.ID]
  ) throws {
    let result = try Ferry.interview().result(["trip": .option(trip), "age": .number(40), "wishes": .options([])])
    #expect(result.routes.map(\.route.id) == expected)
    #expect(result.recommended.route.id == expected.first)
    #expect(result.alternatives.map(\.route.id) == Array(expected.dropFirst()))
    #expect(result.routes.map(\.isRecommended) == expected.map { $0 == expected.first })
  }

  @Test func `the reasons are the answers of the route itself, in the order of the questions`() throws {
    let routes = try routes([
      "trip": .option("island"), "age": .number(3), "guardian": .option("no"), "wishes": .options([]),
    ])
    #expect(routes.map(\.route.id) == ["child-boat", "slow-boat"])
    // The trip is read inside the shared gate `aboard`, so it is no reason.
    #expect(routes[0].because == ["age", "guardian"])
    #expect(routes[1].because == [])
  }

  @Test(
    arguments: [
      // Only the branch that holds is a reason.
      (.any([.answer("trip", .options(["none"])), .answer("age", .range(18...120))]), ["age"]),
      (.any([.answer("wishes", .options(["view"])), .answer("trip", .options(["island"]))]), ["trip", "wishes"]),
      // Two lines about one question name it once.
      (.all([.answer("age", .range(18...120)), .answer("age", .range(0...64))]), ["age"]),
      (.all([.not(.answer("age", .range(0...17))), .answer("trip", .options(["island"]))]), ["trip"]),
      (.all([.named("aboard"), .open("helper")]), []),
      (.always, []),
    ] as [(Condition, [Question.ID])])
  func `only answers that hold are reasons`(condition: Condition, because: [Question.ID]) throws {
    let interview = try Ferry.interview(routes: [
      Route(id: "boat", when: condition), Route(id: "helper", when: .answer("wishes", .options(["view"]))),
    ])
    let result = try interview.result(["trip": .option("island"), "age": .number(40), "wishes": .options(["view"])])
    #expect(result.recommended.route.id == "boat")
    #expect(result.recommended.because == because)
  }
}
