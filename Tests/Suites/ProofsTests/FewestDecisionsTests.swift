@testable import Proofs
import Testing

/// Reductions of diagrams drawn by hand, with two answers to each question.
struct FewestDecisionsTests {
  private func level(_ variable: Int, _ children: [Int32]) -> DecisionDiagram.Level {
    .init(variable: variable, groups: [[0], [1]], weights: [1, 1], children: children)
  }

  private func way(_ levels: DecisionDiagram.Level...) -> [[Int]]? {
    let reduction = Reduction(DecisionDiagram(levels: levels, terminals: [[0], [1]])) { $0[0] }
    return FewestDecisions.way(through: reduction, to: 1)?.map { [$0.depth, $0.group] }
  }

  @Test func `what is left open may lead anywhere, as long as it ends alike`() {
    // After the first answer only the second question decides, after the other one either of the two others.
    let levels = (
      level(1, [0, 1, -1]), level(2, [0, 1, -1, 2, 1, -1]), level(3, [0, 0, -1, 1, 1, -1, 0, 1, -1])
    )
    #expect(way(levels.0, levels.1, levels.2) == [[1, 1]])
  }

  @Test func `where every decision on the shortest way counts, it is the way`() {
    #expect(way(level(1, [0, 1, -1]), level(2, [0, 0, -1, 0, 1, -1])) == [[0, 1], [1, 1]])
  }

  @Test func `where all lead to the end nothing is to be decided`() {
    #expect(way(level(1, [1, 1, -1])) == [])
  }

  @Test func `where none does there is no way`() {
    #expect(way(level(1, [0, 0, -1])) == nil)
  }

  @Test func `a day costs nothing, so it is chosen where it saves a decision`() {
    // On the first day one decision leads to the end, on the second none is needed.
    #expect(way(level(0, [0, 1, -1]), level(2, [0, 1, -1, 1, 1, -1])) == [[0, 1]])
  }

  @Test func `it happens on a day, so one is named even where every day would do`() {
    // One decision leads to the end on both days; on the second another one would, too.
    let levels = (
      level(0, [0, 1, -1]), level(2, [0, 2, -1, 1, 2, -1]), level(3, [0, 0, -1, 0, 1, -1, 1, 1, -1])
    )
    #expect(way(levels.0, levels.1, levels.2) == [[0, 0], [1, 1]])
  }
}
