import CivilTime
import Interviews
@testable import Proofs
import Testing

struct VariableTests {
  @Test func `a range of numbers stands for each of them, not known for one answer more`() {
    let age = Variable(
      subject: .question("age"), values: [.numbers(0...17), .numbers(18...99), .unknown], isGated: false,
      isCounted: true)
    #expect(age.weight(of: [0]) == 18)
    #expect(age.weight(of: [1, 2]) == 83)
    #expect(age.weight(of: []) == 0)
  }

  @Test func `a day is no answer, so days multiply no sets of answers`() {
    let days = [Variable.Value.days(from: .day(0), through: .day(9)), .days(from: .day(10), through: nil)]
    let day = Variable(subject: .day, values: days, isGated: false, isCounted: false)
    #expect(day.weight(of: [0, 1]) == 1)
  }

  @Test func `an option among several belongs to its question`() {
    #expect(Variable.Subject.option("topics", "violence").question == "topics")
    #expect(Variable.Subject.day.question == nil)
  }
}
