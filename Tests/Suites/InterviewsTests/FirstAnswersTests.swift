import CivilTime
import Interviews
import Testing

/// The question behind a first answer, known before routes and days are.
@Suite struct FirstAnswersTests {
  private let first = Question(id: "trip", kind: .one([Option(id: "sea"), Option(id: "land")]))

  private func interview(_ more: [Question], _ conditions: [String: Condition] = [:]) -> Interview {
    Interview(questions: [first] + more, conditions: conditions, routes: [], rulesFrom: CivilDate(dayNumber: 0))
  }

  private func next(_ interview: Interview, _ option: Option.ID = "sea") -> Question.ID? {
    interview.questionDecided(by: ["trip": .option(option)])?.id
  }

  @Test func `answers skip what they make needless, through names too`() {
    let atSea = Condition.named("at-sea")
    let questions = [
      Question(id: "cabin", kind: .one([]), relevant: atSea),
      Question(id: "horse", kind: .one([]), relevant: .not(atSea)),
    ]
    let whole = interview(questions, ["at-sea": .answer("trip", .options(["sea"]))])
    #expect(next(whole) == "cabin")
    #expect(next(whole, "land") == "horse")
  }

  @Test(
    arguments: [
      .open("boat"), .preferred("boat"), .recommendedIsStale, .not(.open("boat")), .any([.always, .open("boat")]),
      .named("circle"), .named("nobody"), .valid(.always),
    ] as [Condition])
  func `where more than answers is read, nobody guesses`(relevant: Condition) {
    let whole = interview(
      [Question(id: "cabin", kind: .one([]), relevant: relevant)], ["circle": .not(.named("circle"))])
    #expect(next(whole) == nil)
  }

  @Test func `where a day has a say, nobody guesses`() {
    let days = Validity(from: CivilDate(dayNumber: 20_000))
    #expect(next(interview([Question(id: "cabin", kind: .one([]), valid: days)])) == nil)
    let dated = Option(id: "upper", valid: days)
    #expect(next(interview([Question(id: "cabin", kind: .one([dated]))])) == nil)
  }

  @Test func `behind the last answer there is no question`() {
    #expect(next(interview([])) == nil)
  }
}
