@testable import Proofs
import Seeded
import Testing

struct FormulaTableTests {
  private var table = FormulaTable()

  @Test mutating func `what says the same is the same formula, however it was put together`() {
    let (a, b, c) = (table.atom(0, [true, false]), table.atom(1, [true, false]), table.atom(2, [true, false]))
    #expect(table.all([a, b]) == table.all([b, a]))
    #expect(table.all([a, table.all([b, c])]) == table.all([table.all([c, a]), b, .always]))
    #expect(table.any([a, table.any([b, c])]) == table.any([c, b, a, a, .never]))
    #expect(table.any([a, table.all([b, c])]) != table.all([a, table.any([b, c])]))
  }

  @Test mutating func `answers to one question melt into one part`() {
    let (first, second) = (table.atom(0, [true, false, false]), table.atom(0, [false, true, false]))
    let third = table.atom(0, [false, false, true])
    #expect(table.any([first, second]) == table.atom(0, [true, true, false]))
    #expect(table.any([first, second, third]) == .always)
    #expect(table.all([first, second]) == .never)
    #expect(table.all([table.not(first), table.not(second)]) == third)
  }

  @Test mutating func `all of nothing always holds, any of nothing never does`() {
    #expect(table.all([]) == .always)
    #expect(table.any([]) == .never)
    #expect(table.atom(0, [true, true]) == .always)
    #expect(table.atom(0, [false, false]) == .never)
  }

  @Test mutating func `one part that never holds decides for all, one that always does for any`() {
    let a = table.atom(0, [true, false])
    #expect(table.all([a, .never]) == .never)
    #expect(table.any([a, .always]) == .always)
    #expect(table.all([a]) == a)
  }

  @Test mutating func `the opposite of the opposite is the formula again`() {
    let (a, b) = (table.atom(0, [true, false]), table.atom(1, [true, false, false]))
    let both = table.all([a, b])
    #expect(table.not(both) == table.any([table.atom(0, [false, true]), table.atom(1, [false, true, true])]))
    #expect(table.not(table.not(both)) == both)
    #expect(table.not(.never) == .always)
  }

  @Test mutating func `an answer leaves of a formula what is still open`() {
    let (a, b) = (table.atom(0, [true, false]), table.atom(1, [true, false]))
    let both = table.all([a, b])
    var (yes, no): ([Int32], [Int32]) = ([], [])
    #expect(table.restrict(both, 0, 0, &yes) == b)
    #expect(table.restrict(both, 0, 1, &no) == .never)
    #expect(table.restrict(b, 0, 0, &yes) == b)
    // Asked again, what was found before is found again.
    #expect(table.restrict(both, 0, 0, &yes) == b)
  }

  @Test mutating func `a formula speaks of each variable once, and of none that makes no difference`() {
    let (a, b) = (table.atom(3, [true, false]), table.atom(5, [true, false]))
    let formula = table.any([table.all([a, b]), table.all([a, table.not(b)])])
    #expect(table.variables(of: formula) == [3, 5])
    #expect(table.variables(of: table.any([a, table.not(a)])) == [])
    var visited: [Int] = []
    table.forEachAtom(of: [formula, a]) { variable, _ in visited.append(variable) }
    #expect(visited.sorted() == [3, 5, 5])
  }

  @Test(arguments: 0..<100) func `answering one question after the other comes to what the whole says`(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    var table = FormulaTable()
    let formula = Written.random(depth: 4, &chance)
    let kept = formula.kept(in: &table)
    for number in 0..<81 {
      let values = [number % 3, number / 3 % 3, number / 9 % 3, number / 27]
      var left = kept
      for variable in (0..<4).shuffled(using: &chance) {
        var memo: [Int32] = []
        left = table.restrict(left, variable, values[variable], &memo)
      }
      #expect(left == (formula.holds(values) ? .always : .never), "\(values)")
    }
  }
}

/// A formula over four variables with three values as it is written, before a table makes anything of it.
private indirect enum Written {
  case atom(Int, [Bool])
  case all([Written])
  case any([Written])
  case not(Written)

  static func random(depth: Int, _ chance: inout SeededGenerator) -> Written {
    switch depth == 0 ? 0 : Int.random(in: 0...6, using: &chance) {
    case 0:
      return .atom(Int.random(in: 0..<4, using: &chance), (0..<3).map { _ in Bool.random(using: &chance) })
    case 1: return .not(random(depth: depth - 1, &chance))
    case 2...4: return .all((0..<3).map { _ in random(depth: depth - 1, &chance) })
    default: return .any((0..<3).map { _ in random(depth: depth - 1, &chance) })
    }
  }

  func kept(in table: inout FormulaTable) -> Formula {
    switch self {
    case .atom(let variable, let members): return table.atom(variable, members)
    case .all(let parts):
      let parts = parts.map { $0.kept(in: &table) }
      return table.all(parts)
    case .any(let parts):
      let parts = parts.map { $0.kept(in: &table) }
      return table.any(parts)
    case .not(let part):
      let part = part.kept(in: &table)
      return table.not(part)
    }
  }

  func holds(_ values: [Int]) -> Bool {
    switch self {
    case .atom(let variable, let members): members[values[variable]]
    case .all(let parts): parts.allSatisfy { $0.holds(values) }
    case .any(let parts): parts.contains { $0.holds(values) }
    case .not(let part): !part.holds(values)
    }
  }
}
