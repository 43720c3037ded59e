import Interviews
import OrderedCollections
@testable import Proofs
import Testing

struct JointRulesTests {
  private func subjects(_ rules: JointRules) -> [Variable.Subject] {
    rules.space.order.map { rules.space.variables[$0].subject }
  }

  @Test func `a question that both ask alike is one, and always has an answer`() {
    var rules = JointRules(Interview(asking: [.one("a")]), Interview(asking: [.one("a")]))
    #expect(subjects(rules) == [.day, .question("a")])
    #expect(rules.space.relevant == [.always, .always])
    #expect(rules.impossible == .never)
    #expect(rules.old.unanswerable == .never && rules.new.unanswerable == .never)
    let (old, new) = (rules.old.translation.preferred(&rules.space), rules.new.translation.preferred(&rules.space))
    #expect(old == [.always] && new == [.always])
  }

  @Test func `a question has an answer where either of the two asks it`() {
    let old = Interview(asking: [.one("a", ["x", "y", "z"]), .one("b", when: .says("a", "x"))])
    let new = Interview(asking: [.one("a", ["x", "y", "z"]), .one("b", when: .says("a", "y"))])
    var rules = JointRules(old, new)
    #expect(rules.space.relevant[2] == rules.space.atom(1) { $0 != .option("z") })
    #expect(rules.impossible == .never)
  }

  @Test func `an answer to what only the other asks does not count`() {
    let route = Route(id: "r", when: .says("b", "x"))
    let old = Interview(asking: [.one("a"), .one("b", when: .says("a", "x"))], [route, .last])
    let new = Interview(asking: [.one("a"), .one("b")], [route, .last])
    var rules = JointRules(old, new)
    let x = rules.space.atom(2) { $0 == .option("x") }
    let asked = rules.space.atom(1) { $0 == .option("x") }
    let (before, after) = (
      rules.old.translation.preferred(&rules.space)[0], rules.new.translation.preferred(&rules.space)[0]
    )
    #expect(before == rules.space.formulas.all([x, asked]))
    #expect(after == x)
  }

  @Test func `an answer that one of them does not know cannot be given there`() {
    let old = Interview(asking: [.one("a", ["x", "y"]), .number("age", 0...99)])
    let new = Interview(asking: [.one("a", ["x", "z"]), .number("age", 18...99, orUnknown: true)])
    var rules = JointRules(old, new)
    let (z, y) = (rules.space.atom(1) { $0 == .option("z") }, rules.space.atom(1) { $0 == .option("y") })
    let unknown = rules.space.atom(2) { $0 == .unknown }
    let child = rules.space.atom(2) { $0 == .numbers(0...17) }
    #expect(rules.old.unanswerable == rules.space.formulas.any([z, unknown]))
    #expect(rules.new.unanswerable == rules.space.formulas.any([y, child]))
  }

  @Test func `an option more among several is unanswerable only for those who choose it`() {
    var rules = JointRules(
      Interview(asking: [.several("topics", ["t"])]), Interview(asking: [.several("topics", ["t", "u"])]))
    let chosen = rules.space.atom(2) { $0 == .chosen(true) }
    #expect(rules.old.unanswerable == chosen)
    #expect(rules.new.unanswerable == .never)
  }

  @Test func `before the first day of its rules nothing can be answered`() {
    let later = Interview(questions: [], routes: [.last], rulesFrom: .day(5))
    var rules = JointRules(Interview(asking: []), later)
    let before = rules.space.atom(0) { $0 == .days(from: .day(0), through: .day(4)) }
    #expect(rules.old.unanswerable == .never)
    #expect(rules.new.unanswerable == before)
  }

  @Test func `a question that takes another kind of answer is another question`() {
    let gate = Question.one("b", when: .says("a", "x"))
    let new = Interview(asking: [.several("a", ["x", "y"]), gate])
    let rules = JointRules(Interview(asking: [.one("a"), gate]), new)
    #expect(rules.renamed == ["a'": "a"])
    #expect(Set(subjects(rules)) == [.day, .question("a"), .question("b"), .option("a'", "x"), .option("a'", "y")])
    #expect(rules.new.interview.questions["b"]?.relevant == .says("a'", "x"))
  }

  @Test func `where each of two questions is asked by the other, one gives way`() throws {
    let old = Interview(asking: [.one("a"), .one("b", when: .says("a", "x"))])
    let new = Interview(asking: [.one("b"), .one("a", when: .says("b", "x"))])
    #expect(JointRules(old, new).substitutes == [])
    let crossed = { (first: Question.ID, second: Question.ID) in
      Interview(asking: [.one("g"), .one(first, when: .says("g", "x")), .one(second, when: .says(first, "x"))])
    }
    var rules = JointRules(crossed("a", "b"), crossed("b", "a"))
    let given = try #require(rules.substitutes.first)
    #expect(rules.substitutes.count == 1)
    #expect(rules.space.relevant[given] == .always)
    // Where nobody asks it, it must have its first answer: anything else is no set of answers.
    let first = rules.space.atom(given) { $0 == .option("x") }
    var memos: ([Int32], [Int32]) = ([], [])
    #expect(rules.space.formulas.restrict(rules.impossible, 1, 0, &memos.0) == .never)
    #expect(rules.space.formulas.restrict(rules.impossible, 1, 1, &memos.1) == rules.space.formulas.not(first))
  }
}
