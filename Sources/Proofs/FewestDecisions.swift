import OrderedCollections

/// The fewest decisions after which an end is certain, whatever else is decided.
///
/// The shortest way through a diagram can be longer: it decides all that stands on it, also what would make no
/// difference where later decisions are the same. Here a variable may be left open, and then leads to all its children.
struct FewestDecisions {
  /// How many nodes it looks at: where that is not enough, the shortest way must do.
  private static let effort = 300_000

  private let reduction: Reduction
  private let end: Int32
  private var looks = 0
  /// Nodes from which so many decisions are too few.
  private var tooFew: [[Int32]: Int] = [:]

  private init(_ reduction: Reduction, end: Int) {
    self.reduction = reduction
    self.end = Int32(end)
  }

  /// Variables with the groups of values to take; nil if nothing leads to the end.
  static func way(through reduction: Reduction, to end: Int) -> [(depth: Int, group: Int)]? {
    guard let shortest = reduction.shortestWay(to: end) else { return nil }
    var search = FewestDecisions(reduction, end: end)
    for number in 0..<shortest.reduce(0, { $0 + search.price(of: $1.depth) }) {
      if let way = search.way(from: [reduction.root], number) { return way }
    }
    return shortest
  }

  /// Nobody decides what day it is.
  private func price(of depth: Int) -> Int { reduction.diagram.levels[depth].variable == 0 ? 0 : 1 }

  /// A way that leads from all nodes to the end, with so many decisions at most.
  private mutating func way(from nodes: [Int32], _ decisions: Int) -> [(depth: Int, group: Int)]? {
    if nodes == [end] { return [] }
    looks += nodes.count
    guard looks < FewestDecisions.effort, nodes.allSatisfy({ $0 == end || $0 >= reduction.ends }),
      decisions > tooFew[nodes, default: -1],
      let depth = nodes.compactMap({ node($0)?.depth }).min()
    else { return nil }
    let price = price(of: depth)
    guard price <= decisions else { return nil }
    for group in reduction.diagram.levels[depth].groups.indices {
      let next = crossed(nodes, at: depth) { [$0.children[group]] }
      if let rest = way(from: next, decisions - price) { return [(depth, group)] + rest }
    }
    if price > 0, let rest = way(from: crossed(nodes, at: depth, \.children), decisions) { return rest }
    tooFew[nodes] = decisions
    return nil
  }

  private func node(_ number: Int32) -> Reduction.Node? {
    number < reduction.ends ? nil : reduction.nodes[Int(number) - reduction.ends]
  }

  /// The nodes behind a level, in a fixed order, each once.
  private func crossed(_ nodes: [Int32], at depth: Int, _ next: (Reduction.Node) -> [Int32]) -> [Int32] {
    Set(
      nodes.flatMap { number -> [Int32] in
        guard let node = node(number), node.depth == depth else { return [number] }
        return next(node)
      }
    ).sorted()
  }
}
