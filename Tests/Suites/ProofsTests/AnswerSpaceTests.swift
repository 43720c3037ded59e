import CivilTime
import Interviews
@testable import Proofs
import Testing

struct AnswerSpaceTests {
  private func values(_ subject: Variable.Subject, _ space: AnswerSpace) throws -> [Variable.Value] {
    space.variables[try #require(space[subject])].values
  }

  @Test func `ages are cut where rules cut them, and nowhere else`() throws {
    let interview = Interview(
      asking: [.number("age", 0...99, orUnknown: true)],
      [
        Route(id: "child", when: .says("age", 0...17)), Route(id: "old", when: .not(.says("age", -5...60))),
        Route(id: "last", when: .always, documents: [.init(id: "school", when: .says("age", 6...15))]),
      ])
    #expect(
      try values(.question("age"), AnswerSpace([interview], day: nil))
        == [.numbers(0...5), .numbers(6...15), .numbers(16...17), .numbers(18...60), .numbers(61...99), .unknown])
  }

  @Test func `every place where a condition can stand cuts`() throws {
    let cut = { (number: Int) in Condition.not(.any([.says("age", number...99)])) }
    let interview = Interview(
      questions: [.number("age", 0...99), .one("b", when: cut(10))], conditions: ["named": cut(20)],
      routes: [
        Route(
          id: "r", when: cut(30), preferred: cut(40), documents: [.init(id: "d", when: cut(50))],
          services: [.init(id: "s", when: cut(60))])
      ], documents: [RequiredDocument(id: "d", haveWhen: cut(70), lackWhen: cut(80))],
      notes: [Note(id: "n", severity: .info, when: cut(90))], rulesFrom: .day(0))
    #expect(
      try values(.question("age"), AnswerSpace([interview], day: nil))
        == stride(from: 0, to: 100, by: 10).map { .numbers($0...($0 + 9)) })
  }

  @Test func `days are cut where a route begins, ends or grows stale`() throws {
    let assured = CivilDate.day(-100)
    let interview = Interview(
      questions: [],
      routes: [
        Route(id: "old", when: .always, valid: Validity(to: .day(4))),
        Route(id: "new", when: .always, valid: Validity(from: .day(8))),
        Route(id: "before", when: .always, valid: Validity(to: .day(-3))),
        Route(id: "told", when: .always, assuredDate: assured),
      ], rulesFrom: .day(0), reviewMonths: 4)
    let stale = CivilDate(dayNumber: assured.adding(months: 4).dayNumber + 1)
    #expect(
      try values(.day, AnswerSpace([interview], day: nil))
        == [
          .days(from: .day(0), through: .day(4)), .days(from: .day(5), through: .day(7)),
          .days(from: .day(8), through: CivilDate(dayNumber: stale.dayNumber - 1)), .days(from: stale, through: nil),
        ])
    #expect(try values(.day, AnswerSpace([interview], day: .day(6))) == [.days(from: .day(6), through: .day(6))])
  }

  @Test func `each of several options is free of the others, and the first stands for the question`() {
    let space = AnswerSpace([Interview(asking: [.several("topics", ["a", "b"]), .one("c")])], day: nil)
    #expect(
      space.variables.map(\.subject) == [.day, .option("topics", "a"), .option("topics", "b"), .question("c")])
    #expect(space.variables.map(\.isCounted) == [false, true, false, true])
    #expect(space.variables(of: "topics") == [1, 2])
  }

  @Test func `a question is another one on days that offer other options`() throws {
    let (before, after) = (Validity(to: .day(4)), Validity(from: .day(5)))
    let options = [Option(id: "x"), Option(id: "y", valid: before), Option(id: "z", valid: after)]
    let interview = Interview(asking: [
      Question(id: "one", kind: .one(options)), Question(id: "some", kind: .several(options)),
      Question(id: "none", kind: .several(Array(options.dropFirst()))),
    ])
    let space = AnswerSpace([interview], day: nil)
    #expect(
      space.variables.map(\.subject) == [
        .day, .question("one"), .edition("one", 1), .option("some", "x"), .option("some", "y"), .option("some", "z"),
        .asking("none"), .option("none", "y"), .option("none", "z"),
      ])
    #expect(try values(.question("one"), space) == [.option("x"), .option("y")])
    #expect(try values(.edition("one", 1), space) == [.option("x"), .option("z")])
    // Whatever is offered on every day stands for its question; else that it is asked.
    #expect(space.variables.map(\.isCounted) == [false, true, true, true, false, false, true, false, false])
    #expect(space.variables.map(\.isGated) == [false, true, true, false, true, true, false, true, true])
    let days = space.offered.map { space.formulas[$0] }
    #expect(days[1] == .atom(variable: 0, members: [true, false]) && days[4] == days[1])
    #expect(days[2] == .atom(variable: 0, members: [false, true]) && days[5] == days[2])
    #expect(days[3] == .always && days[6] == .always)

    let late = AnswerSpace([interview], day: .day(5))
    #expect(
      late.variables.map(\.subject)
        == [.day, .question("one"), .option("some", "x"), .option("some", "z"), .option("none", "z")])
    #expect(late.variables.map(\.isGated) == [false, false, false, false, false])
    #expect(late.variables.map(\.isCounted) == [false, true, true, false, true])
  }

  @Test func `two interviews share a question with the answers of both`() throws {
    let old = Interview(asking: [.one("a", ["x", "y"]), .number("age", 0...99), .one("gone")])
    let new = Interview(asking: [.one("a", ["z", "x"]), .number("age", 18...120, orUnknown: true)])
    let space = AnswerSpace([old, new], day: nil)
    #expect(try values(.question("a"), space) == [.option("x"), .option("y"), .option("z")])
    #expect(
      try values(.question("age"), space) == [.numbers(0...17), .numbers(18...99), .numbers(100...120), .unknown])
    #expect(space.variables.filter(\.isGated).map(\.subject) == [.question("gone")])
  }

  @Test func `of a question that nobody may ask, not asked is a value that never fits`() throws {
    var space = AnswerSpace([Interview(asking: [.one("a"), .one("b", when: .says("a", "x"))])], day: nil)
    let (a, b) = (try #require(space[.question("a")]), try #require(space[.question("b")]))
    let formulas = (space.atom(a) { _ in true }, space.atom(b) { _ in true })
    #expect(formulas.0 == .always)
    #expect(space.formulas[formulas.1] == .atom(variable: b, members: [true, true, false]))
  }
}
