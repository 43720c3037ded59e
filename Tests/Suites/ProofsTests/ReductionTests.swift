import OrderedCollections
@testable import Proofs
import Testing

/// Reductions of diagrams drawn by hand, with two answers to each of three questions.
struct ReductionTests {
  private func level(_ variable: Int, _ children: [Int32]) -> DecisionDiagram.Level {
    .init(variable: variable, groups: [[0], [1]], weights: [1, 1], children: children)
  }

  @Test func `a question whose answers lead to the same is left out`() {
    let diagram = DecisionDiagram(
      levels: [level(4, [0, 1, -1]), level(7, [0, 0, -1, 1, 1, -1]), level(9, [0, 1, -1, 1, 0, -1])],
      terminals: [[0], [1]])
    let reduction = Reduction(diagram) { $0[0] }
    #expect(reduction.variables == [4, 9])
    #expect(reduction.nodes.count == 3)
  }

  @Test func `ends that count as one make nodes one`() {
    let diagram = DecisionDiagram(
      levels: [level(4, [0, 1, -1]), level(7, [0, 1, -1, 2, 1, -1])], terminals: [[0], [1], [2]])
    #expect(Reduction(diagram) { $0[0] }.variables == [4, 7])
    #expect(Reduction(diagram) { $0[0] == 1 ? 1 : 0 }.variables == [7])
    #expect(Reduction(diagram) { _ in 0 }.nodes.isEmpty)
  }

  @Test func `where nobody asks, the way goes through`() {
    let diagram = DecisionDiagram(
      levels: [level(4, [0, 1, -1]), level(7, [0, 1, -1, -1, -1, 1])], terminals: [[0], [1]])
    let reduction = Reduction(diagram) { $0[0] }
    #expect(reduction.nodes == [.init(depth: 1, children: [0, 1]), .init(depth: 0, children: [2, 1])])
  }

  @Test func `the shortest way to an end decides as little as it can`() throws {
    // The first answer leads to the end over two more questions, the second over one.
    let diagram = DecisionDiagram(
      levels: [level(4, [0, 1, -1]), level(7, [0, 1, -1, 2, 2, -1]), level(9, [0, 1, -1, 0, 0, -1, 0, 1, -1])],
      terminals: [[0], [1]])
    let reduction = Reduction(diagram) { $0[0] }
    let way = try #require(reduction.shortestWay(to: 1))
    #expect(way.map(\.depth) == [0, 2])
    #expect(way.map(\.group) == [1, 1])
    #expect(reduction.shortestWay(to: 0)?.map(\.depth) == [0, 1])
  }

  @Test func `to an end that nobody comes to there is no way`() {
    let diagram = DecisionDiagram(levels: [level(4, [0, 0, -1])], terminals: [[0]])
    #expect(Reduction(diagram) { $0[0] }.shortestWay(to: 0)?.isEmpty == true)
    let never = DecisionDiagram(levels: [level(4, [0, 0, -1])], terminals: [[0], [1]])
    #expect(Reduction(never) { $0[0] }.shortestWay(to: 1) == nil)
  }
}
