import Generated
import Interviews
@testable import Proofs
import Testing

struct AnswerGroupTests {
  @Test func `neighbouring ages are one range`() {
    #expect(
      AnswerGroup([.numbers(0...5), .numbers(6...17), .numbers(60...99), .unknown])
        == .numbers([0...17, 60...99], orUnknown: true))
    #expect(AnswerGroup([.unknown]) == .numbers([], orUnknown: true))
    #expect(AnswerGroup([.option("x"), .option("z")]) == .options(["x", "z"]))
  }

  @Test func `a number belongs to its ranges, "not known" only where it is said`() {
    let group = AnswerGroup.numbers([0...17, 60...99], orUnknown: false)
    #expect([0, 17, 18, 59, 60, 99].map { group.contains(.number($0)) } == [true, true, false, false, true, true])
    #expect(!group.contains(.unknown))
    #expect(AnswerGroup.numbers([], orUnknown: true).contains(.unknown))
  }

  @Test func `an option belongs to the group that names it`() {
    #expect(AnswerGroup.options(["x", "z"]).contains(.option("z")))
    #expect(!AnswerGroup.options(["x", "z"]).contains(.option("y")))
    #expect(AnswerGroup.all.contains(.option("y")))
  }

  @Test func `of several options all that are named must be there, and none of the others`() {
    let group = AnswerGroup.choices([.init(with: ["a", "b"], without: ["c"]), .init(with: [], without: ["a"])])
    #expect(group.contains(.options(["a", "b", "d"])))
    #expect(!group.contains(.options(["a", "b", "c"])))
    #expect(!group.contains(.options(["a"])))
    #expect(group.contains(.options([])))
    #expect(group.contains(.options(["b", "c"])))
  }

  @Test func `an answer of another kind belongs to no group`() {
    #expect(!AnswerGroup.options(["x"]).contains(.options(["x"])))
    #expect(!AnswerGroup.numbers([0...9], orUnknown: true).contains(.option("x")))
    #expect(!AnswerGroup.choices([.init(with: [], without: [])]).contains(.option("x")))
  }
}
