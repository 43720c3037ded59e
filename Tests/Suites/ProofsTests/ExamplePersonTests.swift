import CivilTime
import Generated
import Interviews
import OrderedCollections
@testable import Proofs
import Seeded
import Testing

struct ExamplePersonTests {
  private func uncovered(_ interview: Interview) -> ExamplePerson? {
    Proof(interview).faults.compactMap { if case .uncovered(let person) = $0 { person } else { nil } }.first
  }

  @Test func `of all who have no route the person with the fewest answers is named`() throws {
    let interview = Interview(
      asking: [.one("a"), .one("b"), .one("c"), .one("d")],
      [
        Route(id: "r", when: .all([.says("d", "x"), .says("a", "x")])),
        Route(id: "s", when: .all([.says("d", "x"), .says("b", "x"), .says("c", "x")])),
      ])
    let person = try #require(uncovered(interview))
    #expect(person.questions == ["d"])
    #expect(person.answers == ["d": .option("y")])
    #expect(person.day == .day(0))
  }

  @Test func `what makes no difference in the end is not told`() throws {
    // Whatever is answered to `a`: who says y to `b` has no route.
    let interview = Interview(
      asking: [.one("a"), .one("b"), .one("c")],
      [
        Route(id: "r", when: .all([.says("a", "x"), .says("b", "x")])),
        Route(id: "s", when: .all([.says("a", "y"), .says("b", "x"), .says("c", "x")])),
      ])
    #expect(try #require(uncovered(interview)).answers == ["b": .option("y")])
  }

  @Test func `it happens on a day, which is no answer`() throws {
    let interview = Interview(asking: [.one("a")], [Route(id: "old", when: .always, valid: Validity(to: .day(4)))])
    let person = try #require(uncovered(interview))
    #expect(person.day == .day(5))
    #expect(person.answers.isEmpty && person.questions.isEmpty)
  }

  @Test func `of several options those that are chosen are told in their order`() throws {
    let interview = Interview(
      asking: [.several("topics", ["t", "u", "v"])],
      [Route(id: "r", when: .not(.all([.says("topics", "v"), .says("topics", "t")])))])
    #expect(try #require(uncovered(interview)).answers == ["topics": .options(["t", "v"])])
  }

  @Test func `of numbers the first is told, and "not known" as such`() throws {
    let number = Question.number("age", 0...99, orUnknown: true)
    let grown = Interview(asking: [number], [Route(id: "r", when: .not(.says("age", 18...60)))])
    #expect(try #require(uncovered(grown)).answers == ["age": .number(18)])
    let known = Interview(asking: [number], [Route(id: "r", when: .says("age", 0...99))])
    #expect(try #require(uncovered(known)).answers == ["age": .unknown])
  }

  @Test(arguments: 0..<300) func `fewer answers than the person of an example gives leave nobody without a route`(
    seed: Int
  ) {
    guard let (interview, person) = withoutRoute(seed) else { return }
    let all = AllAnswers(interview)
    let keys = interview.questions.keys
    for day in all.days {
      let answersCount = all.answersCount.map { ($0, all.interview.replay($0, on: day).standing == .noRoute) }
      for mask in 0..<(1 << keys.count) where mask.nonzeroBitCount < person.questions.count {
        let told = keys.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element)
        // Whether nobody who answers these questions so comes to a route, whatever the other answers.
        var certain: [Answers: Bool] = [:]
        for (answers, isUncovered) in answersCount {
          var part = Answers()
          for id in told { part[id] = answers[id] }
          certain[part] = certain[part] != false && isUncovered
        }
        #expect(!certain.values.contains(true), "\(told) on \(day)")
      }
    }
  }

  @Test func `enough of these interviews leave somebody without a route`() {
    #expect((0..<300).count { withoutRoute($0) != nil } > 50)
  }

  /// The interview of a seed, where somebody who has answered something has no route in it.
  private func withoutRoute(_ seed: Int) -> (Interview, ExamplePerson)? {
    var chance = SeededGenerator(seed: UInt64(seed))
    let interview = SmallInterview(&chance).interview
    guard let person = uncovered(interview), person.questions.count > 0 else { return nil }
    return (interview, person)
  }
}
