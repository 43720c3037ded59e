import CivilTime
import Generated
import Interviews
import OrderedCollections
import Proofs
import Seeded
import Testing

struct LookAheadTests {
  @Test(arguments: 0..<200) func `what may still come is what comes to somebody`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let small = SmallInterview(&chance)
    let all = AllAnswers(seed.isMultiple(of: 2) ? small.interview : small.dated(&chance).interview)
    let day = try #require(all.days.randomElement(using: &chance))
    let lookAhead = try #require(LookAhead(all.interview, day: day))

    var lengths: [Answers: (question: Question.ID, left: Set<Int>, routes: Set<Route.ID>)] = [:]
    for (answers, outcome) in all.complete(on: day) {
      let path = all.interview.replay(answers, on: day).path
      var begun = Answers()
      for (index, id) in path.enumerated() {
        lengths[begun, default: (id, [], [])].left.insert(path.count - index - 1)
        if let route = outcome?.routes[0] { lengths[begun]?.routes.insert(route) }
        begun[id] = answers[id]
      }
    }
    for (begun, expected) in lengths {
      let range = try #require(expected.left.min())...(try #require(expected.left.max()))
      #expect(lookAhead.questions(after: expected.question, begun) == range)
      #expect(Set(lookAhead.routes(begun)) == expected.routes)
    }
  }
}
