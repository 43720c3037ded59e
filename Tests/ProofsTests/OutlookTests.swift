import Dates
import Generated
import Interviews
import OrderedCollections
import Proofs
import Seeded
import Testing

struct OutlookTests {
  @Test(arguments: 0..<200) func `what may still come is what comes to somebody`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let all = AllSheets(SmallInterview(&chance).interview)
    let day = try #require(all.days.randomElement(using: &chance))
    let outlook = Outlook(all.interview, day: day)

    var lengths: [AnswerSheet: (question: Question.ID, left: Set<Int>, routes: Set<Route.ID>)] = [:]
    for (sheet, outcome) in all.complete(on: day) {
      let path = all.interview.replay(sheet, on: day).path
      var begun = AnswerSheet()
      for (index, id) in path.enumerated() {
        lengths[begun, default: (id, [], [])].left.insert(path.count - index - 1)
        if let route = outcome?.routes[0] { lengths[begun]?.routes.insert(route) }
        begun[id] = sheet[id]
      }
    }
    for (begun, expected) in lengths {
      let range = try #require(expected.left.min())...(try #require(expected.left.max()))
      #expect(outlook.questions(after: expected.question, begun) == range)
      #expect(Set(outlook.routes(begun)) == expected.routes)
    }
  }
}
