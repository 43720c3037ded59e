import OrderedCollections

/// Some of all sets of answers, as the smallest diagram that tells them from the others.
///
/// All levels are kept, so that sets of answers can be counted and described; nodes that accept the same are one.
struct AnswersSet {
  /// What a set of answers is.
  enum End: Int32 {
    case outside, inside, impossible
  }

  /// The levels behind the days.
  let levels: [DecisionDiagram.Level]
  /// The groups of days with the node where their sets of answers begin; equal nodes have equal sets of answers.
  let starts: [(days: [Int], node: Int32)]

  init(_ diagram: DecisionDiagram, _ space: AnswerSpace, end: ([Int]) -> End) {
    var numbers = diagram.terminals.map { end($0).rawValue }
    var levels: [DecisionDiagram.Level] = []
    for level in diagram.levels.dropFirst().reversed() {
      var rows: OrderedSet<[Int32]> = []
      numbers = (0..<level.count).map { node in
        Int32(rows.append(level.row(node).map { $0 < 0 ? -1 : numbers[Int($0)] }).index)
      }
      levels.append(AnswersSet.merged(level, rows.elements, space))
    }
    self.levels = levels.reversed()
    let row = diagram.levels.first.map { Array($0.row(0)) } ?? []
    starts = zip(diagram.levels.first?.groups ?? [], row).map { (days: $0, node: numbers[Int($1)]) }
  }

  /// Makes one of groups that lead to the same from every node.
  private static func merged(
    _ level: DecisionDiagram.Level, _ rows: [[Int32]], _ space: AnswerSpace
  ) -> DecisionDiagram.Level {
    var columns: OrderedDictionary<[Int32], [Int]> = [:]
    for (group, values) in level.groups.enumerated() { columns[rows.map { $0[group] }, default: []] += values }
    let groups = columns.values.map { $0.sorted() }
    return DecisionDiagram.Level(
      variable: level.variable, groups: groups,
      weights: groups.map { space.variables[level.variable].weight(of: $0) },
      children: rows.enumerated().flatMap { node, row in columns.keys.map { $0[node] } + row.suffix(1) })
  }
}
