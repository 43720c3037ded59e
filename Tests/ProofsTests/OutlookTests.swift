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

  @Test(arguments: 0..<200) func `what would change a route is what every replay says`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let all = AllSheets(try reachable(SmallInterview(&chance).interview))
    let interview = all.interview
    let day = try #require(all.days.randomElement(using: &chance))
    let outlook = Outlook(interview, day: day)
    for (sheet, outcome) in all.complete(on: day) {
      var expected: Set<NearbyAnswer> = []
      for id in interview.replay(sheet, on: day).path {
        for option in interview.questions[id]?.mayBecome ?? [] where sheet[id] != .option(option) {
          var other = sheet
          other[id] = .option(option)
          let routes = Set(completions(of: other, all, day).map { $0?.id })
          if outcome != nil, let route = routes.first ?? nil, routes.count == 1, route != outcome?.routes[0] {
            expected.insert(NearbyAnswer(question: id, route: route))
          }
        }
      }
      let changes = outlook.changes(of: sheet, limit: .max)
      #expect(Set(changes.map { NearbyAnswer(question: $0.question, route: $0.route) }) == expected)
      #expect(changes.map(\.newQuestions) == changes.map(\.newQuestions).sorted())
      #expect(outlook.changes(of: sheet) == Array(changes.prefix(3)))
    }
  }

  private struct NearbyAnswer: Hashable {
    let question: Question.ID
    let route: Route.ID
  }

  /// The recommended routes of everybody who gave these answers, whatever else they answer.
  private func completions(of sheet: AnswerSheet, _ all: AllSheets, _ day: CivilDate) -> [Route?] {
    let given = all.interview.questions.keys.filter { sheet[$0] != nil }
    return all.sheets.filter { other in given.allSatisfy { other[$0] == sheet[$0] } }
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
