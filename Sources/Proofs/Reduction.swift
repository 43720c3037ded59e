import OrderedCollections

/// A diagram without what decides nothing: only nodes from which different values lead to different ends are left.
struct Reduction {
  struct Node: Hashable {
    let depth: Int
    /// The next nodes, one for each group of values.
    let children: [Int32]
  }

  let diagram: DecisionDiagram
  /// How many ends there are; they are the first nodes.
  let ends: Int
  /// The nodes that decide something, each behind its children; their numbers go on from the ends.
  private(set) var nodes: OrderedSet<Node> = []
  /// Where the diagram begins.
  private(set) var root: Int32 = 0

  /// - Parameter end: which end each terminal counts as, from 0.
  init(_ diagram: DecisionDiagram, end: ([Int]) -> Int) {
    self.diagram = diagram
    var numbers = diagram.terminals.map { Int32(end($0)) }
    ends = Int((numbers.max() ?? 0) + 1)
    for (depth, level) in diagram.levels.enumerated().reversed() {
      numbers = (0..<level.count).map { node in
        let row = level.row(node)
        guard level.isAsked(node) else { return numbers[Int(row[row.endIndex - 1])] }
        let children = row.dropLast().map { numbers[Int($0)] }
        if children.allSatisfy({ $0 == children[0] }) { return children[0] }
        return Int32(ends + nodes.append(Node(depth: depth, children: children)).index)
      }
    }
    root = numbers.first ?? 0
  }

  /// The variables that decide anything.
  var variables: Set<Int> { Set(nodes.map { diagram.levels[$0.depth].variable }) }

  /// The fewest decisions that lead to an end: variables with the groups of values to take; nil if none do.
  func shortestWay(to end: Int) -> [(depth: Int, group: Int)]? {
    var costs = (0..<ends).map { $0 == end ? 0 : Int.max }
    var choices: [Int] = Array(repeating: 0, count: ends)
    for node in nodes {
      let cheapest = node.children.indices.min { costs[Int(node.children[$0])] < costs[Int(node.children[$1])] } ?? 0
      let cost = costs[Int(node.children[cheapest])]
      costs.append(cost == Int.max ? Int.max : cost + 1)
      choices.append(cheapest)
    }
    guard costs[Int(root)] < Int.max else { return nil }
    var way: [(depth: Int, group: Int)] = []
    var number = Int(root)
    while number >= ends {
      let node = nodes[number - ends]
      way.append((node.depth, choices[number]))
      number = Int(node.children[choices[number]])
    }
    return way
  }
}
