import Interviews
@testable import Proofs
import Testing

/// Diagrams drawn by hand.
struct DecisionDiagramTests {
  private static let days = DecisionDiagram.Level(variable: 0, groups: [[0]], weights: [1], children: [0, -1])
  private static let space = AnswerSpace(
    [Interview(asking: [.one("a"), .number("b", 0...9, when: .says("a", "x")), .several("c", ["t", "u"])])], day: nil)

  /// Whoever answers x to `a` is asked for the number `b`; below 3 or not asked ends at 0, all others at 1.
  private let gated = DecisionDiagram(
    levels: [
      days, .init(variable: 1, groups: [[0], [1]], weights: [1, 1], children: [0, 1, -1]),
      .init(variable: 2, groups: [[0], [1]], weights: [3, 7], children: [0, 1, -1, -1, -1, 0]),
    ], terminals: [[0], [1]])

  private func isCounted(_ level: DecisionDiagram.Level) -> Bool {
    DecisionDiagramTests.space.variables[level.variable].isCounted
  }

  @Test func `an edge counts as often as it has answers, "not asked" once`() {
    #expect(gated.counts() == [3 + 1, 7])
  }

  @Test func `a span of days is counted by itself`() {
    let diagram = DecisionDiagram(
      levels: [
        .init(variable: 0, groups: [[0, 2], [1]], weights: [1, 1], children: [0, 1, -1]),
        .init(variable: 1, groups: [[0, 1]], weights: [2], children: [0, -1, 1, -1]),
      ], terminals: [[0], [1]])
    #expect(diagram.counts(from: 0) == [2, 0])
    #expect(diagram.counts(from: 1) == [0, 2])
    #expect(diagram.counts() == [2, 2])
  }

  @Test func `the way is as long as the questions that are asked on it`() {
    #expect(gated.lengths(counting: isCounted) == 1...2)
  }

  @Test func `several options are one question`() {
    let diagram = DecisionDiagram(
      levels: [
        DecisionDiagramTests.days, .init(variable: 3, groups: [[0], [1]], weights: [1, 1], children: [0, 0, -1]),
        .init(variable: 4, groups: [[0], [1]], weights: [1, 1], children: [0, 0, -1]),
      ], terminals: [[0]])
    #expect(diagram.lengths(counting: isCounted) == 1...1)
    #expect(diagram.counts() == [4])
  }

  @Test func `a node knows whether anybody is asked there`() {
    let level = gated.levels[2]
    #expect(level.count == 2)
    #expect([level.isAsked(0), level.isAsked(1)] == [true, false])
    #expect(Array(level.row(1)) == [-1, -1, 0])
  }
}
