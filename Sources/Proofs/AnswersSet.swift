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
      var rows: [Int32] = []
      var known: [[Int32]: Int32] = [:]
      numbers = (0..<level.count).map { node in
        let row = level.row(node).map { $0 < 0 ? -1 : numbers[Int($0)] }
        if let number = known[row] { return number }
        let number = Int32(known.count)
        known[row] = number
        rows += row
        return number
      }
      levels.append(AnswersSet.merged(level, rows, space))
    }
    self.levels = levels.reversed()
    let row = diagram.levels.first.map { Array($0.row(0)) } ?? []
    starts = zip(diagram.levels.first?.groups ?? [], row).map { (days: $0, node: numbers[Int($1)]) }
  }

  /// Makes one of groups that lead to the same from every node.
  private static func merged(_ level: DecisionDiagram.Level, _ rows: [Int32], _ space: AnswerSpace)
    -> DecisionDiagram.Level
  {
    let count = rows.count / level.stride
    var known: [[Int32]: Int] = [:]
    var groups: [[Int]] = []
    var columns: [[Int32]] = []
    for (group, values) in level.groups.enumerated() {
      let column = (0..<count).map { rows[$0 * level.stride + group] }
      if let index = known[column] {
        groups[index] += values
      } else {
        known[column] = groups.count
        groups.append(values)
        columns.append(column)
      }
    }
    let unasked = (0..<count).map { rows[$0 * level.stride + level.groups.count] }
    return DecisionDiagram.Level(
      variable: level.variable, groups: groups.map { $0.sorted() },
      weights: groups.map { space.variables[level.variable].weight(of: $0) },
      children: (0..<count).flatMap { node in columns.map { $0[node] } + [unasked[node]] })
  }
}
