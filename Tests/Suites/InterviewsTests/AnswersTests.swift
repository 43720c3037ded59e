import Interviews
import Testing

@Suite struct AnswersTests {
  @Test func `answers keep an answer until it is taken back`() {
    var answers = Answers()
    #expect(answers.isEmpty)
    answers["age"] = .number(3)
    #expect(answers["age"] == .number(3))
    #expect(!answers.isEmpty)
    answers["age"] = .unknown
    #expect(answers["age"] == .unknown)
    answers["age"] = nil
    #expect(answers["age"] == nil)
    #expect(answers == [:])
  }
}
