import Interviews
@testable import Proofs
import Testing

struct DiagramBuilderTests {
  private func fold(
    _ interview: Interview, _ lists: [Condition]..., scope: DiagramBuilder.Scope = .all, order: [Int]? = nil
  ) -> (diagram: DecisionDiagram, rules: RuleFormulas) {
    var rules = RuleFormulas(interview, day: nil)
    let formulas = lists.map { list in list.map { rules.formula($0) } }
    return (DiagramBuilder.diagram(of: formulas, scope, &rules.space, order: order), rules)
  }

  private func ends(_ diagram: DecisionDiagram) -> [[Int]: AnswersCount] {
    Dictionary(uniqueKeysWithValues: zip(diagram.terminals, diagram.counts()))
  }

  private func subjects(_ fold: (diagram: DecisionDiagram, rules: RuleFormulas)) -> [Variable.Subject] {
    fold.diagram.levels.map { fold.rules.space.variables[$0.variable].subject }
  }

  @Test func `an end tells of each list which part was the first that held`() {
    let three = Interview(asking: [.one("a", ["x", "y", "z"])])
    let (diagram, _) = fold(
      three, [.says("a", "x", "y"), .says("a", "y", "z")], [.says("a", "z")], [.always, .says("a", "x")])
    #expect(ends(diagram) == [[0, 1, 0]: 2, [1, 0, 0]: 1])
  }

  @Test func `answers that no part tells apart are one edge`() {
    let (diagram, _) = fold(Interview(asking: [.one("a", ["w", "x", "y", "z"])]), [.says("a", "x", "z")])
    #expect(diagram.levels.last?.groups == [[0, 2], [1, 3]])
    #expect(diagram.levels.last?.weights == [2, 2])
  }

  @Test func `thirty questions with a thousand million sets of answers are two states at each cut`() {
    let names = (0..<30).map { Question.ID("q\($0)") }
    let (diagram, _) = fold(
      Interview(asking: names.map { .one($0) }), [.all(names.map { .says($0, "x") })])
    #expect(diagram.levels.dropFirst(2).allSatisfy { $0.count == 2 })
    #expect(diagram.size == 1 + 1 + 29 * 2 + 2)
    #expect(diagram.counts().sorted() == [1, 1_073_741_823])
  }

  @Test func `routes that ask for two answers each cost little, however far apart they are asked`() {
    let names = (0..<16).map { Question.ID("q\($0)") }
    let interview = Interview(asking: names.map { .one($0) })
    let routes = (0..<8).map { index -> Condition in
      .any([
        .all([.says(names[index], "x"), .says(names[index + 8], "x")]),
        .all([.says(names[index], "y"), .says(names[index + 8], "y")]),
      ])
    }
    let own = fold(interview, routes).diagram
    let asked = fold(interview, routes, order: Array(0...16)).diagram
    #expect(own.size < 100)
    #expect(asked.size > 500)
    #expect(own.counts().sorted() == asked.counts().sorted())
  }

  @Test func `what a beaten route still wanted to know is forgotten`() {
    let interview = Interview(asking: [.one("a"), .one("b"), .one("c")])
    let routes: [Condition] = [.says("a", "x"), .all([.says("b", "x"), .says("c", "x")])]
    // In this order: after x to `a`, nothing of the second route is left to remember.
    let (diagram, _) = fold(interview, routes, order: [0, 1, 2, 3])
    #expect(diagram.levels.map(\.count) == [1, 1, 2, 3])
  }

  @Test func `only what the result depends on is taken, and the gates before it`() {
    let interview = Interview(asking: [
      .one("gate"), .one("a", when: .says("gate", "x")), .one("other"), .one("later", when: .says("a", "x")),
    ])
    #expect(Set(subjects(fold(interview, [.says("a", "x")], scope: .needed))) == [.question("gate"), .question("a")])
    #expect(subjects(fold(interview, [.always], scope: .needed)) == [])
    let all = subjects(fold(interview, [.says("a", "x")]))
    #expect(all.first == .day)
    #expect(all.count == 5)
  }

  @Test func `an order of the caller's is kept`() {
    let interview = Interview(asking: [.one("a"), .one("b"), .one("c")])
    let condition = Condition.all([.says("a", "x"), .says("c", "x")])
    #expect(fold(interview, [condition], order: [0, 3, 2, 1]).diagram.levels.map(\.variable) == [0, 3, 2, 1])
  }

  @Test func `whoever is not asked has one way on, "not asked"`() throws {
    let interview = Interview(asking: [.one("gate"), .one("a", when: .says("gate", "x"))])
    let (diagram, _) = fold(interview, [.says("a", "x")], order: [0, 1, 2])
    let level = try #require(diagram.levels.last)
    #expect((0..<level.count).map { level.row($0).map { $0 >= 0 } } == [[true, true, false], [false, false, true]])
    #expect(ends(diagram) == [[0]: 1, [1]: 2])
  }
}

extension DecisionDiagram {
  /// The number of all nodes.
  fileprivate var size: Int { levels.reduce(terminals.count) { $0 + $1.count } }
}
