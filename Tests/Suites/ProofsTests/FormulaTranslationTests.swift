import CivilTime
import Interviews
@testable import Proofs
import Testing

struct FormulaTranslationTests {
  private let interview = Interview(
    questions: [
      .one("a", ["x", "y", "z"]), .several("topics", ["t", "u"]),
      .number("age", 0...99, orUnknown: true, when: .says("a", "x")),
    ], conditions: ["grown": .says("age", 18...99)],
    routes: [
      Route(
        id: "first", when: .says("a", "x"), preferred: .named("grown"), valid: Validity(to: .day(4)),
        assuredDate: .day(0)),
      Route(id: "second", when: .says("a", "x", "y")),
    ], rulesFrom: .day(0), reviewMonths: 999)
  private var space: AnswerSpace
  private var translation: FormulaTranslation

  init() {
    space = AnswerSpace([interview], day: nil)
    translation = FormulaTranslation(interview, &space)
  }

  private mutating func shape(_ condition: Condition) -> FormulaTable.Shape {
    let formula = formula(condition)
    return space.formulas[formula]
  }

  private mutating func formula(_ condition: Condition) -> Formula { translation.formula(condition, &space) }

  @Test mutating func `an answer is a set of values of its question`() {
    #expect(shape(.says("a", "x", "z")) == .atom(variable: 1, members: [true, false, true]))
    #expect(shape(.says("topics", "u")) == .atom(variable: 3, members: [false, true]))
    // Behind the ages and "not known" stands "not asked", which is no answer.
    #expect(shape(.says("age", 18...99)) == .atom(variable: 4, members: [false, true, false, false]))
    #expect(shape(.answer("age", .unknown)) == .atom(variable: 4, members: [false, false, true, false]))
  }

  @Test mutating func `one of several options is any of them, not all`() {
    let (t, u) = (formula(.says("topics", "t")), formula(.says("topics", "u")))
    #expect(formula(.says("topics", "t", "u")) == space.formulas.any([t, u]))
  }

  @Test mutating func `an answer that is not given is not the opposite answer`() {
    #expect(shape(.not(.says("age", 18...99))) == .atom(variable: 4, members: [true, false, true, true]))
  }

  @Test mutating func `what is not there never holds`() {
    let nowhere: [Condition] = [
      .says("a", "w"), .says("b", "x"), .says("topics", "v"), .says("a", 1...2), .says("age", "x"), .named("lost"),
      .open("lost"), .preferred("lost"), .answer("a", .unknown),
    ]
    for condition in nowhere { #expect(formula(condition) == .never, "\(condition)") }
  }

  @Test mutating func `a condition with a name is what the name stands for`() {
    #expect(formula(.named("grown")) == formula(.says("age", 18...99)))
  }

  @Test mutating func `a route is open on its days, and recommended only where it is preferred`() {
    let early = space.atom(0) { $0 == .days(from: .day(0), through: .day(4)) }
    let open = formula(.open("first"))
    let when = formula(.says("a", "x"))
    #expect(open == space.formulas.all([early, when]))
    let grown = formula(.named("grown"))
    #expect(formula(.preferred("first")) == space.formulas.all([open, grown]))
    #expect(formula(.open("second")) == formula(.says("a", "x", "y")))
  }

  @Test mutating func `a route without a date is stale, but only where no earlier one is recommended`() {
    let first = formula(.preferred("first"))
    let second = formula(.preferred("second"))
    #expect(formula(.recommendedIsStale) == space.formulas.all([second, space.formulas.not(first)]))
  }

  @Test mutating func `a guarded answer counts only where this interview asks for it`() {
    var guarded = FormulaTranslation(interview, guarded: ["age", "a"], &space)
    let asked = guarded.asked["age"]
    #expect(asked == translation.asked["age"])
    let plain = formula(.says("age", 18...99))
    #expect(guarded.formula(.says("age", 18...99), &space) == space.formulas.all([plain, asked ?? .never]))
    #expect(guarded.formula(.says("a", "x"), &space) == formula(.says("a", "x")))
  }
}
