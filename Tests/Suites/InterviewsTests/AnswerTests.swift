import Interviews
import Testing

@Suite struct AnswerTests {
  private static let plainNumber = Question(id: "floor", kind: .integer(1...9, acceptsUnknown: false))

  @Test(
    arguments: [
      (Ferry.trip, .option("island"), .option("island")),
      (Ferry.guardian, .option("unknown"), .option("unknown")),
      (Ferry.age, .number(0), .number(0)), (Ferry.age, .number(120), .number(120)), (Ferry.age, .unknown, .unknown),
      (Ferry.wishes, .options([]), .options([])),
      (Ferry.wishes, .options(["view", "quiet", "first-aid"]), .options(["first-aid", "quiet", "view"])),
    ] as [(Question, Answer, Answer)])
  func `an answer that fits is taken, its options in the question's order`(
    question: Question, answer: Answer, expected: Answer
  ) throws {
    #expect(try question.accepted(answer) == expected)
  }

  @Test(
    arguments: [
      (Ferry.trip, .option("moon"), .unknownOption("moon")),
      (Ferry.trip, .option("Island"), .unknownOption("Island")),
      (Ferry.trip, .option(""), .unknownOption("")),
      // This question has no option `unknown`, so not known is no answer to it.
      (Ferry.trip, .option("unknown"), .unknownOption("unknown")),
      (Ferry.trip, .unknown, .wrongKind),
      (Ferry.trip, .options(["island"]), .wrongKind),
      (Ferry.trip, .number(1), .wrongKind),
      (Ferry.age, .number(121), .outOfRange(121, 0...120)),
      (Ferry.age, .number(-1), .outOfRange(-1, 0...120)),
      (Ferry.age, .number(.max), .outOfRange(.max, 0...120)),
      (Ferry.age, .option("unknown"), .wrongKind),
      (plainNumber, .number(0), .outOfRange(0, 1...9)),
      (plainNumber, .unknown, .wrongKind),
      (Ferry.wishes, .options(["view", "view"]), .doubledOption("view")),
      (Ferry.wishes, .options(["view", "rain"]), .unknownOption("rain")),
      // The first fault from the left is the one that is told.
      (Ferry.wishes, .options(["view", "view", "rain"]), .doubledOption("view")),
      (Ferry.wishes, .options(["rain", "view", "view"]), .unknownOption("rain")),
      (Ferry.wishes, .option("view"), .wrongKind),
      (Ferry.wishes, .unknown, .wrongKind),
    ] as [(Question, Answer, AnswerFault)])
  func `an answer that does not fit is refused with its reason`(
    question: Question, answer: Answer, fault: AnswerFault
  ) {
    #expect(throws: fault) { try question.accepted(answer) }
  }
}
