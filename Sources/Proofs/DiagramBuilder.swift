import OrderedCollections

/// Folds all sets of answers into a diagram, level by level, and merges what no later condition can tell apart.
///
/// A state at a cut remembers, of every list, which formula was the first to hold so far, and what is left of every
/// formula that has begun and has not ended: those that a complete one has beaten are forgotten.
struct DiagramBuilder {
  /// Which variables a fold takes.
  enum Scope {
    /// Those on which the result depends.
    case needed
    /// All, so that sets of answers can be counted.
    case all
  }

  /// A formula that must be remembered, of a list or of a gate.
  private struct Column {
    let list: Int?
    let rank: Int
    var formula: Formula
    var variables: Set<Int>
    /// The level that begins it, and the last one that needs it.
    var first = 0
    var last = 0
  }

  private let lists: [[Formula]]
  private var columns: [Column] = []
  /// The column of each variable's gate; nil where it is always asked.
  private var gates: [Int: Int] = [:]

  /// The diagram of some lists of formulas: its terminals tell of each list which formula is the first that holds.
  ///
  /// - Parameter order: the variables in an order of the caller's; nil for the one that costs least.
  static func diagram(
    of lists: [[Formula]], _ scope: Scope, _ space: inout AnswerSpace, order: [Int]? = nil
  ) -> DecisionDiagram {
    diagram(of: lists, scope, &space, order: order, within: Unlimited())
  }

  /// The same, unless it costs more than a limit.
  static func diagram<Limit: FoldLimit>(
    of lists: [[Formula]], _ scope: Scope, _ space: inout AnswerSpace, order: [Int]? = nil, within limit: Limit
  ) throws(Limit.Reached) -> DecisionDiagram {
    var guards = Guards()
    var fold = DiagramBuilder(lists: lists.map { $0.map { guards.guarded($0, &space) } })
    let variables = fold.variables(scope, space)
    let order = fold.prepare(order ?? variables, plain: lists, &guards, &space, isFixed: order != nil)
    return try fold.run(order, &space, within: limit)
  }

  private init(lists: [[Formula]]) {
    // Nothing behind a formula that always holds can be the first.
    self.lists = lists.map { list in
      list.firstIndex(of: .always).map { Array(list[...$0]) } ?? list
    }
  }

  // MARK: Preparing

  private func variables(_ scope: Scope, _ space: AnswerSpace) -> [Int] {
    if scope == .all { return space.order }
    var needed: Set<Int> = []
    var waiting = lists.joined().flatMap { space.formulas.variables(of: $0) }
    while let variable = waiting.popLast() {
      guard needed.insert(variable).inserted else { continue }
      waiting += space.formulas.variables(of: space.relevant[variable])
    }
    return space.order.filter(needed.contains)
  }

  private mutating func prepare(
    _ variables: [Int], plain: [[Formula]], _ guards: inout Guards, _ space: inout AnswerSpace, isFixed: Bool
  ) -> [Int] {
    var ties: [VariableOrder.Tie] = []
    for (index, list) in lists.enumerated() {
      for (rank, formula) in list.enumerated() where !formula.isConstant {
        columns.append(
          Column(list: index, rank: rank, formula: formula, variables: space.formulas.variables(of: formula)))
        // What a gate adds is remembered by the gate already.
        ties.append(VariableOrder.Tie(speaksOf: Array(space.formulas.variables(of: plain[index][rank])), decides: []))
      }
    }
    var known: [Formula: Int] = [:]
    for variable in variables {
      let formula = guards.guarded(space.relevant[variable], &space)
      guard !formula.isConstant else { continue }
      if known[formula] == nil {
        known[formula] = columns.count
        columns.append(
          Column(list: nil, rank: 0, formula: formula, variables: space.formulas.variables(of: formula)))
      }
      gates[variable] = known[formula]
    }
    let gated = Dictionary(grouping: variables) { space.relevant[$0] }.filter { !$0.key.isConstant }
    for (formula, decided) in gated.sorted(by: { $0.key.index < $1.key.index }) {
      ties.append(VariableOrder.Tie(speaksOf: Array(space.formulas.variables(of: formula)), decides: decided))
    }
    let order = isFixed ? variables : inOrder(variables, ties, space)
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for index in columns.indices {
      let levels = columns[index].variables.compactMap { places[$0] }
      let users = gates.filter { $0.value == index }.compactMap { places[$0.key] }
      columns[index].first = levels.min() ?? 0
      columns[index].last = (levels + users).max() ?? 0
    }
    return order
  }

  /// Days come first, so that every span of them can be counted by itself.
  private func inOrder(_ variables: [Int], _ ties: [VariableOrder.Tie], _ space: AnswerSpace) -> [Int] {
    let days = variables.filter { $0 == 0 }
    let others = variables.filter { $0 != 0 }
    let rest = ties.map { tie in
      VariableOrder.Tie(speaksOf: tie.speaksOf.filter { $0 != 0 }, decides: tie.decides)
    }.filter { $0.speaksOf.count + $0.decides.count > 1 }
    return days + VariableOrder(others, values: others.map { space.variables[$0].values.count }, rest).best()
  }

  // MARK: Folding

  /// Where a column's value comes from when a level is crossed, and where it goes.
  private struct Move {
    let list: Int?
    let rank: Int32
    let beginning: Int32
    /// The place in the row before, nil where the column begins here.
    let source: Int?
    /// The place in the row behind, nil where the column ends here.
    let target: Int?
    let isTouched: Bool
  }

  private func run<Limit: FoldLimit>(
    _ order: [Int], _ space: inout AnswerSpace, within limit: Limit
  ) throws(Limit.Reached) -> DecisionDiagram {
    var states = 0
    var stored: [Int] = []
    var current = StateTable(stride: lists.count)
    _ = current.insert(lists.map { list in Int32(list.firstIndex(of: .always) ?? list.count) })
    var levels: [DecisionDiagram.Level] = []
    let groupings = groupings(order, space)
    var guards = Guards()
    for (depth, variable) in order.enumerated() {
      let kept = columns.indices.filter { columns[$0].first <= depth && depth < columns[$0].last }
      let moves = moves(at: depth, variable, from: stored, to: kept)
      let groups = groupings[depth]
      let gate = gates[variable].flatMap { stored.firstIndex(of: $0) }.map { $0 + lists.count }
      let values = groups.map { $0[0] } + [space.variables[variable].values.count]
      let isAlwaysAsked = guards.guarded(space.relevant[variable], &space) == .always
      var next = StateTable(stride: lists.count + kept.count)
      var children: [Int32] = []
      children.reserveCapacity(current.count * (groups.count + 1))
      var crossing = Crossing(moves: moves, lists: lists.count, values: values, stride: next.stride)
      for state in 0..<current.count {
        states += 1
        // What is left of formulas costs as much as the states that remember it.
        try limit.check(states: states + space.formulas.shapes.count)
        let start = state * current.stride
        let isAsked =
          gate.map { current.rows[start + $0] == Formula.always.index } ?? isAlwaysAsked
        crossing.begin(current, start)
        for edge in 0...groups.count {
          guard isAsked == (edge < groups.count) else {
            children.append(-1)
            continue
          }
          crossing.cross(edge, variable, current, start, &space)
          children.append(next.insert(crossing.row))
        }
      }
      levels.append(
        DecisionDiagram.Level(
          variable: variable, groups: groups,
          weights: groups.map { space.variables[variable].weight(of: $0) },
          children: children))
      current = next
      stored = kept
    }
    let terminals = (0..<current.count).map { state in
      lists.indices.map { Int(current.rows[state * current.stride + $0]) }
    }
    return DecisionDiagram(levels: levels, terminals: terminals)
  }

  private func moves(at depth: Int, _ variable: Int, from stored: [Int], to kept: [Int]) -> [Move] {
    columns.indices.compactMap { index in
      let column = columns[index]
      guard column.first <= depth, depth <= column.last else { return nil }
      return Move(
        list: column.list, rank: Int32(column.rank), beginning: column.formula.index,
        source: stored.firstIndex(of: index).map { $0 + lists.count },
        target: kept.firstIndex(of: index).map { $0 + lists.count }, isTouched: column.variables.contains(variable))
    }
  }

  /// Takes states over one level.
  private struct Crossing {
    private let lists: Int
    private let untouched: [Move]
    private let touched: [Move]
    private let values: [Int]
    private var memos: [[Int32]]
    /// What all edges of a state have in common.
    private var base: [Int32]
    /// The state behind the edge that was crossed last.
    private(set) var row: [Int32]

    init(moves: [Move], lists: Int, values: [Int], stride: Int) {
      self.lists = lists
      untouched = moves.filter { !$0.isTouched && $0.target != nil }
      touched = moves.filter(\.isTouched)
      self.values = values
      memos = Array(repeating: [], count: values.count)
      base = Array(repeating: 0, count: stride)
      row = base
    }

    mutating func begin(_ states: StateTable, _ start: Int) {
      for list in 0..<lists { base[list] = states.rows[start + list] }
      for move in untouched {
        guard let target = move.target else { continue }
        base[target] = move.source.map { states.rows[start + $0] } ?? move.beginning
      }
    }

    mutating func cross(_ edge: Int, _ variable: Int, _ states: StateTable, _ start: Int, _ space: inout AnswerSpace) {
      row = base
      var isShorter = false
      // Moves stand by rank within a list, so that one that is complete drops those behind it.
      for move in touched {
        var left = move.source.map { states.rows[start + $0] } ?? move.beginning
        if let list = move.list, move.rank >= row[list] {
          left = Formula.never.index
        } else if left > 1 {
          left = space.formulas.restrict(Formula(index: left), variable, values[edge], &memos[edge]).index
        }
        if let list = move.list, left == Formula.always.index {
          row[list] = move.rank
          left = Formula.never.index
          isShorter = true
        }
        if let target = move.target { row[target] = left }
      }
      guard isShorter else { return }
      for move in untouched {
        if let list = move.list, let target = move.target, move.rank >= row[list] { row[target] = Formula.never.index }
      }
    }
  }

  /// The values of each variable in groups that no formula here tells apart.
  private func groupings(_ order: [Int], _ space: AnswerSpace) -> [[[Int]]] {
    var cuts: [Int: [[Bool]]] = [:]
    space.formulas.forEachAtom(of: columns.map(\.formula)) { cuts[$0, default: []].append($1) }
    return order.map { variable in
      let signatures = space.variables[variable].values.indices.map { value in
        (cuts[variable] ?? []).map { $0[value] }
      }
      var groups: OrderedDictionary<[Bool], [Int]> = [:]
      for (value, signature) in signatures.enumerated() { groups[signature, default: []].append(value) }
      return Array(groups.values)
    }
  }
}

/// Says in a formula itself when its variables are asked for.
///
/// An answer that nobody will ask for then makes a formula false at once, and not only when its turn comes: states that
/// differ in nothing else are one.
private struct Guards {
  private var known: [Formula: Formula] = [:]

  mutating func guarded(_ formula: Formula, _ space: inout AnswerSpace) -> Formula {
    if let known = known[formula] { return known }
    let result: Formula
    switch space.formulas[formula] {
    case .never, .always: result = formula
    case .atom(let variable, let members):
      let gate = guarded(space.relevant[variable], &space)
      if gate == .always {
        result = formula
      } else if members.last == true {
        result = space.formulas.any([space.formulas.not(gate), formula])
      } else {
        result = space.formulas.all([gate, formula])
      }
    case .all(let parts):
      let parts = parts.map { guarded($0, &space) }
      result = space.formulas.all(parts)
    case .any(let parts):
      let parts = parts.map { guarded($0, &space) }
      result = space.formulas.any(parts)
    }
    known[formula] = result
    return result
  }
}
