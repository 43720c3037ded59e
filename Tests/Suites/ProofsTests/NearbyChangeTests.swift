import CivilTime
import Generated
import Interviews
import OrderedCollections
import Proofs
import Seeded
import Testing

struct NearbyChangeTests {
  private func one(_ id: Question.ID, mayBecome: [Option.ID], when relevant: Condition = .always) -> Question {
    Question(id: id, kind: Question.one(id).kind, relevant: relevant, mayBecome: mayBecome)
  }

  private func changes(_ interview: Interview, _ answers: Answers, limit: Int = 3) -> [NearbyChange] {
    LookAhead(interview, day: .day(0))?.changes(of: answers, limit: limit) ?? []
  }

  private let photo = [Route(id: "email", when: .says("photo", "x")), .last]

  @Test func `an answer that somebody may still come to is told with the route it opens`() throws {
    let interview = Interview(asking: [one("photo", mayBecome: ["x"])], photo)
    let change = try #require(changes(interview, ["photo": .option("y")]).first)
    #expect([change.question.text, change.answer.text, change.route.text] == ["photo", "x", "email"])
    #expect(change.newQuestions == 0)
    #expect(changes(interview, ["photo": .option("x")]) == [])
  }

  @Test func `nobody is led to another age`() {
    #expect(changes(Interview(asking: [.one("photo")], photo), ["photo": .option("y")]) == [])
  }

  @Test func `while a question is open nothing is said`() {
    let interview = Interview(asking: [one("photo", mayBecome: ["x"]), .one("b")], photo)
    #expect(changes(interview, ["photo": .option("y")]) == [])
  }

  @Test func `a change that takes no new question comes first, and the limit is kept`() {
    let routes = [
      Route(id: "r", when: .says("a", "x")), Route(id: "s", when: .says("b", "x")), Route(id: "last", when: .always),
    ]
    let interview = Interview(
      asking: [one("a", mayBecome: ["x"]), one("b", mayBecome: ["x"]), .one("c", when: .says("a", "x"))], routes)
    let answers: Answers = ["a": .option("y"), "b": .option("y")]
    #expect(changes(interview, answers).map(\.route) == ["s", "r"])
    #expect(changes(interview, answers).map(\.newQuestions) == [0, 1])
    #expect(changes(interview, answers, limit: 1).map(\.route) == ["s"])
  }

  @Test func `where the route depends on what would be asked then, nothing is promised`() {
    let routes = [Route(id: "r", when: .all([.says("a", "x"), .says("b", "x")])), .last]
    let interview = Interview(asking: [one("a", mayBecome: ["x"]), .one("b", when: .says("a", "x"))], routes)
    #expect(changes(interview, ["a": .option("y")]) == [])
    // An answer from before that applies again is an answer.
    #expect(changes(interview, ["a": .option("y"), "b": .option("x")]).map(\.route) == ["r"])
  }

  @Test(arguments: 0..<200) func `what would change a route is what every replay says`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let all = AllAnswers(try reachable(SmallInterview(&chance).interview))
    let interview = all.interview
    let day = try #require(all.days.randomElement(using: &chance))
    let lookAhead = try #require(LookAhead(interview, day: day))
    for (answers, outcome) in all.complete(on: day) {
      var expected: Set<NearbyAnswer> = []
      for id in interview.replay(answers, on: day).path {
        for option in interview.questions[id]?.mayBecome ?? [] where answers[id] != .option(option) {
          var other = answers
          other[id] = .option(option)
          let routes = Set(completions(of: other, all, day).map { $0?.id })
          if outcome != nil, let route = routes.first ?? nil, routes.count == 1, route != outcome?.routes[0] {
            expected.insert(NearbyAnswer(question: id, route: route))
          }
        }
      }
      let changes = lookAhead.changes(of: answers, limit: .max)
      #expect(Set(changes.map { NearbyAnswer(question: $0.question, route: $0.route) }) == expected)
      #expect(changes.map(\.newQuestions) == changes.map(\.newQuestions).sorted())
      #expect(lookAhead.changes(of: answers) == Array(changes.prefix(3)))
    }
  }

  private struct NearbyAnswer: Hashable {
    let question: Question.ID
    let route: Route.ID
  }

  /// The recommended routes of everybody who gave these answers, whatever else they answer.
  private func completions(of answers: Answers, _ all: AllAnswers, _ day: CivilDate) -> [Route?] {
    let given = all.interview.questions.keys.filter { answers[$0] != nil }
    return all.answersCount.filter { other in given.allSatisfy { other[$0] == answers[$0] } }
      .map { all.interview.replay($0, on: day).result?.recommended.route }
  }

  /// The same interview, every option of a one-choice within reach.
  private func reachable(_ interview: Interview) throws -> Interview {
    Interview(
      questions: interview.questions.values.map { question in
        var options: [Option.ID] = []
        if case .one(let all) = question.kind { options = all.map(\.id) }
        return Question(id: question.id, kind: question.kind, relevant: question.relevant, mayBecome: options)
      },
      conditions: interview.conditions, routes: Array(interview.routes.values), rulesFrom: interview.rulesFrom)
  }
}
