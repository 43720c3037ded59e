import Interviews
@testable import Proofs
import Testing

/// Who the people are for whom something changes, as small differences say it.
struct PeopleTests {
  private let age = Question.number("age", 0...99, orUnknown: true)
  private let topics = Question.several("topics", ["t", "u"])

  /// The people who are sent elsewhere once a route is there for those for whom a condition holds.
  private func people(_ questions: [Question], _ condition: Condition) throws -> People {
    let old = Interview(asking: questions)
    let new = Interview(asking: questions, [Route(id: "new", when: condition), .last])
    let changes = Difference(old, new).routes
    #expect(changes.count == 1)
    return try #require(changes.first).people
  }

  @Test func `everybody has no trait`() throws {
    let people = try people([.one("a")], .always)
    #expect(people.groups.map(\.traits) == [[]])
    #expect(people.groups.map(\.answersCount) == [2])
    #expect(people.rest == 0)
  }

  @Test func `ages that stand side by side are one answer`() throws {
    let traits = try people([age], .any([.says("age", 18...30), .says("age", 31...60), .answer("age", .unknown)]))
      .groups.map(\.traits)
    #expect(
      traits == [
        [
          .init(
            question: "age", answers: [.numbers(18...60), .unknown], others: [.numbers(0...17), .numbers(61...99)],
            mayBeUnasked: false)
        ]
      ])
  }

  @Test func `an option among several is chosen or not`() throws {
    let people = try people([topics], .all([.says("topics", "u"), .not(.says("topics", "t"))]))
    #expect(
      people.groups.map(\.traits) == [
        [
          .init(question: "topics", answers: [.notChosen("t")], others: [.chosen("t")], mayBeUnasked: false),
          .init(question: "topics", answers: [.chosen("u")], others: [.notChosen("u")], mayBeUnasked: false),
        ]
      ])
  }

  @Test func `who is not asked may belong to them too`() throws {
    let questions = [Question.one("a"), .one("b", when: .says("a", "x"))]
    let people = try people(questions, .not(.says("b", "y")))
    #expect(
      people.groups.map(\.traits) == [
        [.init(question: "b", answers: [.option("x")], others: [.option("y")], mayBeUnasked: true)]
      ])
    #expect(people.groups.map(\.answersCount) == [2])
  }

  @Test func `that they are asked at all goes without saying`() throws {
    let questions = [Question.one("a"), .one("b", when: .says("a", "x"))]
    let people = try people(questions, .says("b", "y"))
    #expect(
      people.groups.map(\.traits) == [
        [.init(question: "b", answers: [.option("y")], others: [.option("x")], mayBeUnasked: false)]
      ])
  }

  @Test func `the traits stand in the order of the questions, the larger group first`() throws {
    let questions = [Question.one("a", ["x", "y", "z"]), .one("b"), .one("c")]
    let people = try people(
      questions, .any([.all([.says("c", "x"), .says("b", "x")]), .all([.says("a", "z"), .says("c", "y")])]))
    #expect(people.groups.map { $0.traits.map(\.question) } == [["b", "c"], ["a", "c"]])
    #expect(people.groups.map(\.answersCount) == [3, 2])
  }
}
