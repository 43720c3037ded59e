import OrderedCollections

/// A condition about variables, as a number: equal formulas are the same number.
struct Formula: Hashable, Sendable {
  let index: Int32

  /// What never holds.
  static let never = Formula(index: 0)
  /// What always holds.
  static let always = Formula(index: 1)

  var isConstant: Bool { index <= 1 }
}

/// All formulas of a proof, each kept once.
///
/// They hold no negation: the complement of a set of values says the same, and "not asked" is a value like others.
/// Parts about one variable melt into one, so that what can no longer be told apart soon is one formula.
struct FormulaTable {
  enum Shape: Hashable {
    case never, always
    /// The variable has one of the values that are true here; the last stands for "not asked", if it can be.
    case atom(variable: Int, members: [Bool])
    case all([Formula])
    case any([Formula])
  }

  private(set) var shapes: OrderedSet<Shape> = [.never, .always]
  /// The opposites that were asked for: formulas share their parts, and each part is turned but once.
  private var opposites: [Formula: Formula] = [:]

  subscript(formula: Formula) -> Shape { shapes[Int(formula.index)] }

  private mutating func formula(_ shape: Shape) -> Formula { Formula(index: Int32(shapes.append(shape).index)) }

  mutating func atom(_ variable: Int, _ members: [Bool]) -> Formula {
    if members.allSatisfy({ $0 }) { return .always }
    if members.allSatisfy({ !$0 }) { return .never }
    return formula(.atom(variable: variable, members: members))
  }

  mutating func all(_ parts: [Formula]) -> Formula { joined(parts, isAll: true) }
  mutating func any(_ parts: [Formula]) -> Formula { joined(parts, isAll: false) }

  private mutating func joined(_ parts: [Formula], isAll: Bool) -> Formula {
    let absorbing: Formula = isAll ? .never : .always
    let neutral: Formula = isAll ? .always : .never
    var atoms: [(variable: Int, members: [Bool])] = []
    var others: Set<Formula> = []
    var waiting = parts[...]
    while let part = waiting.popFirst() {
      if part == absorbing { return absorbing }
      switch (self[part], isAll) {
      case (.never, _), (.always, _): continue
      case (.all(let inner), true), (.any(let inner), false): waiting += inner
      case (.atom(let variable, let members), _):
        if let index = atoms.firstIndex(where: { $0.variable == variable }) {
          atoms[index].members = zip(atoms[index].members, members).map { isAll ? $0 && $1 : $0 || $1 }
        } else {
          atoms.append((variable, members))
        }
      case (.all, false), (.any, true): others.insert(part)
      }
    }
    for (variable, members) in atoms {
      let atom = atom(variable, members)
      if atom == absorbing { return absorbing }
      if atom != neutral { others.insert(atom) }
    }
    let sorted = others.sorted { $0.index < $1.index }
    guard let first = sorted.first else { return neutral }
    return sorted.count == 1 ? first : formula(isAll ? .all(sorted) : .any(sorted))
  }

  mutating func not(_ formula: Formula) -> Formula {
    if let known = opposites[formula] { return known }
    let opposite: Formula =
      switch self[formula] {
      case .never: .always
      case .always: .never
      case .atom(let variable, let members): atom(variable, members.map { !$0 })
      case .all(let parts): any(parts.map { not($0) })
      case .any(let parts): all(parts.map { not($0) })
      }
    opposites[formula] = opposite
    return opposite
  }

  /// What is left of a formula once a variable has a value; `memo` keeps what was found for this value.
  mutating func restrict(_ formula: Formula, _ variable: Int, _ value: Int, _ memo: inout [Int32]) -> Formula {
    let index = Int(formula.index)
    if formula.isConstant { return formula }
    if index < memo.count, memo[index] >= 0 { return Formula(index: memo[index]) }
    let rest: Formula
    switch shapes[index] {
    case .never, .always: rest = formula
    case .atom(let own, let members): rest = own == variable ? (members[value] ? .always : .never) : formula
    case .all(let parts): rest = all(parts.map { restrict($0, variable, value, &memo) })
    case .any(let parts): rest = any(parts.map { restrict($0, variable, value, &memo) })
    }
    if index >= memo.count { memo += repeatElement(-1, count: max(shapes.count, 256) - memo.count) }
    memo[index] = rest.index
    return rest
  }

  /// Visits the atoms of a formula, each once.
  func forEachAtom(of formulas: [Formula], _ visit: (_ variable: Int, _ members: [Bool]) -> Void) {
    var seen: Set<Formula> = []
    var waiting = formulas
    while let formula = waiting.popLast() {
      guard seen.insert(formula).inserted else { continue }
      switch self[formula] {
      case .never, .always: continue
      case .atom(let variable, let members): visit(variable, members)
      case .all(let parts), .any(let parts): waiting += parts
      }
    }
  }

  /// The variables that a formula speaks of.
  func variables(of formula: Formula) -> Set<Int> {
    var variables: Set<Int> = []
    forEachAtom(of: [formula]) { variable, _ in variables.insert(variable) }
    return variables
  }
}
