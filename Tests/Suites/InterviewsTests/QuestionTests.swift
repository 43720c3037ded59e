import CivilTime
import Interviews
import Testing

@Suite struct QuestionTests {
  @Test(
    arguments: [
      ("2027-02-28", ["a", "old"], ["old"]), ("2027-03-01", ["a", "new", "unknown"], []),
    ] as [(String, [Option.ID], [Option.ID])])
  func `on a day it has the options of the day`(day: String, ids: [Option.ID], reachable: [Option.ID]) throws {
    let (last, first) = (try Ferry.date("2027-02-28"), try Ferry.date("2027-03-01"))
    let options = [
      Option(id: "a"), Option(id: "old", valid: Validity(to: last)), Option(id: "new", valid: Validity(from: first)),
      Option(id: "unknown", valid: Validity(from: first)),
    ]
    for kind in [Question.Kind.one(options), .several(options)] {
      let whole = Question(id: "q", kind: kind, mayBecome: ["old"])
      let question = try whole.on(Ferry.date(day))
      #expect(question.options.map(\.id) == ids)
      #expect(question.mayBecome == reachable)
      #expect(whole.options == options)
      #expect(try question.on(Ferry.date(day)) == question)
    }
    let one = try Question(id: "q", kind: .one(options)).on(Ferry.date(day))
    #expect((one.unknownAnswer != nil) == ids.contains("unknown"))
  }

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
