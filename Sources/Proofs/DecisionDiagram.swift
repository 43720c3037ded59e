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

    /// Where a node leads: by one group of values, or by all where none is given.
    func next(_ node: Int, by group: Int?) -> [Int32] {
      let row = row(node)
      guard isAsked(node), let group else { return row.filter { $0 >= 0 } }
      return [row[row.startIndex + group]]
    }
  }

  let levels: [Level]
  /// For each terminal and each list of formulas, which of them was the first that held; the list's length for none.
  let terminals: [[Int]]

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

  /// How few and how many questions are asked from the first level to the last.
  ///
  /// - Parameters:
  ///   - isCounted: whether the question of a level counts, where it is asked.
  ///   - group: the group of values that is taken there, nil where any may be.
  func lengths(
    counting isCounted: (Level) -> Bool, taking group: (Level) -> Int? = { _ in nil }
  ) -> ClosedRange<Int> {
    var ranges = Array(repeating: 0...0, count: terminals.count)
    for level in levels.reversed() {
      let (isCounted, group) = (isCounted(level), group(level))
      ranges = (0..<level.count).map { node in
        let step = isCounted && level.isAsked(node) ? 1 : 0
        let next = level.next(node, by: group).map { ranges[Int($0)] }
        let (fewest, most) = (next.map(\.lowerBound).min() ?? 0, next.map(\.upperBound).max() ?? 0)
        return (fewest + step)...(most + step)
      }
    }
    return ranges.first ?? 0...0
  }
}
