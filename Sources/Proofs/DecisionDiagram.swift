/// What becomes of all sets of answers at once: a decision diagram.
///
/// Its levels are variables, its nodes what a fold remembered there, its terminals the results. From a node one edge
/// leads on for each group of values; where nobody asks, one edge leads on for "not asked".
struct DecisionDiagram: Sendable {
  struct Level: Sendable {
    let variable: Int
    /// The variable's values, in groups that lead to the same.
    let groups: [[Int]]
    /// How many single values each group stands for.
    let weights: [Int]
    /// The next nodes, a row for each node: one for each group, then the one for "not asked"; -1 where there is none.
    let children: [Int32]

    var stride: Int { groups.count + 1 }
    var count: Int { children.count / stride }

    func isAsked(_ node: Int) -> Bool { children[node * stride + stride - 1] < 0 }

    func row(_ node: Int) -> ArraySlice<Int32> { children[(node * stride)..<((node + 1) * stride)] }
  }

  let levels: [Level]
  /// For each terminal and each list of formulas, which of them was the first that held; the list's length for none.
  let terminals: [[Int]]

  /// The number of all nodes.
  var size: Int { levels.reduce(terminals.count) { $0 + $1.count } }

  /// How many sets of answers come to each terminal; with a group of the first level, those of this group alone.
  func counts(from group: Int? = nil) -> [AnswersCount] {
    var counts: [AnswersCount] = [1]
    for (depth, level) in levels.enumerated() {
      let next = depth + 1 < levels.count ? levels[depth + 1].count : terminals.count
      var sums = Array(repeating: AnswersCount(0), count: next)
      for node in 0..<level.count where counts[node] != 0 {
        for (index, child) in level.row(node).enumerated() where child >= 0 {
          if depth == 0, let group, index != group { continue }
          let isPlain = index == level.groups.count || level.weights[index] == 1
          sums[Int(child)] += isPlain ? counts[node] : counts[node] * level.weights[index]
        }
      }
      counts = sums
    }
    return counts
  }
}

extension DecisionDiagram {
  /// How few and how many questions are asked from the first level to the last.
  func lengths(_ space: AnswerSpace) -> ClosedRange<Int> {
    var ranges: [ClosedRange<Int>] = Array(repeating: 0...0, count: terminals.count)
    for level in levels.reversed() {
      let isCounted = space.variables[level.variable].isCounted
      ranges = (0..<level.count).map { node in
        let step = isCounted && level.isAsked(node) ? 1 : 0
        var range: ClosedRange<Int>?
        for child in level.row(node) where child >= 0 {
          let next = ranges[Int(child)]
          range = range.map { min($0.lowerBound, next.lowerBound)...max($0.upperBound, next.upperBound) } ?? next
        }
        let found = range ?? 0...0
        return (found.lowerBound + step)...(found.upperBound + step)
      }
    }
    return ranges.first ?? 0...0
  }
}
