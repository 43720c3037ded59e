import CivilTime
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
    #expect(try question.accepted(answer, on: Ferry.date(Ferry.day)) == expected)
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
    #expect(throws: fault) { try question.accepted(answer, on: Ferry.date(Ferry.day)) }
  }

  @Test(arguments: [
    ("2027-02-27", true, false), ("2027-02-28", true, false), ("2027-03-01", false, true), ("2027-03-02", false, true),
  ])
  func `an option is taken on its days`(day: String, isBefore: Bool, isAfter: Bool) throws {
    let options = [
      Option(id: "old", valid: Validity(to: try Ferry.date("2027-02-28"))),
      Option(id: "new", valid: Validity(from: try Ferry.date("2027-03-01"))), Option(id: "any"),
    ]
    let date = try Ferry.date(day)
    for (option, isOffered) in zip(options, [isBefore, isAfter, true]) {
      let one = { try Question(id: "q", kind: .one(options)).accepted(.option(option.id), on: date) }
      let several = { try Question(id: "q", kind: .several(options)).accepted(.options(["any", option.id]), on: date) }
      if isOffered {
        #expect(try one() == .option(option.id))
        if option.id != "any" { #expect(try several() == .options([option.id, "any"])) }
      } else {
        #expect(throws: AnswerFault.notOffered(option, on: date), performing: one)
        #expect(throws: AnswerFault.notOffered(option, on: date), performing: several)
      }
    }
  }
}
