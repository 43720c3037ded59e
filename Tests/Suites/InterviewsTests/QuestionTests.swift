import Interviews
import Testing

@Suite struct QuestionTests {
  @Test(
    arguments: [
      (Ferry.trip, nil), (Ferry.guardian, .option("unknown")), (Ferry.age, .unknown), (Ferry.wishes, nil),
      (Question(id: "floor", kind: .integer(1...9, acceptsUnknown: false)), nil),
    ] as [(Question, Answer?)])
  func `a question says how it is answered with not known, if at all`(question: Question, answer: Answer?) {
    #expect(question.unknownAnswer == answer)
  }

  @Test(
    arguments: [
      (Ferry.trip, ["island", "return", "none"]), (Ferry.age, []),
      (Ferry.wishes, ["first-aid", "bicycle", "quiet", "view"]),
    ] as [(Question, [Option.ID])])
  func `a question offers its options in its own order`(question: Question, options: [Option.ID]) {
    #expect(question.options.map(\.id) == options)
  }
}
