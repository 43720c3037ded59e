import Interviews
import OrderedCollections
@testable import Proofs
import Testing

struct InterviewBackwardsTests {
  private func relevant(_ id: Question.ID, _ interview: Interview) -> Condition? {
    interview.readingBackwards(on: .day(0)).questions[id]?.relevant
  }

  @Test func `an interview that reads only earlier answers stays as it is`() {
    let interview = Interview(
      asking: [.one("a"), .one("b", when: .all([.says("a", "x"), .not(.named("c"))]))],
      conditions: ["c": .says("a", "y")])
    #expect(interview.readingBackwards(on: .day(0)) == interview)
  }

  @Test func `an answer that cannot be there yet never matches`() {
    let interview = Interview(asking: [.one("a", when: .any([.says("b", "x"), .not(.says("a", "x"))])), .one("b")])
    #expect(relevant("a", interview) == .any([.never, .not(.never)]))
    #expect(relevant("b", interview) == .always)
  }

  @Test func `so it is behind a name and behind a route, of which only the days are known`() {
    let questions = { (relevant: Condition) in [Question.one("a"), .one("b", when: relevant), .one("c")] }
    let both = Condition.all([.says("a", "x"), .says("c", "x")])
    let routes = [
      Route(id: "r", when: both, preferred: .says("a", "y")), Route(id: "over", when: both, validTo: .day(-1)),
    ]
    let half = Condition.all([.says("a", "x"), .never])
    let read = { (condition: Condition) in
      relevant("b", Interview(asking: questions(condition), routes, conditions: ["n": both]))
    }
    #expect(read(.named("n")) == half)
    #expect(read(.open("r")) == half)
    #expect(read(.preferred("r")) == .all([half, .says("a", "y")]))
    #expect(read(.open("over")) == .never)
  }
}
