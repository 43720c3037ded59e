import Foundation

/// Looks for an order by simulated annealing: moves that make it worse are taken too, ever more seldom.
///
/// A local search stops where no single move is better; the orders of some large interviews are then ten times as wide
/// as they need be. The chance is seeded, so that the same rules are always folded in the same order.
struct VariableOrderAnnealing {
  /// How much worse a move may make an order at first: a factor of 2 to the power of this is taken once in e times.
  private static let heat = 0.3

  private let orders: VariableOrder
  private let start: [Int]

  init(_ orders: VariableOrder, from start: [Int]) {
    self.orders = orders
    self.start = start
  }

  /// The best order that was met; the start itself, if none is better.
  func best() -> [Int] {
    var chance = Chance()
    var order = start
    var costs = orders.cuts(of: order[...], behind: 0)
    var total = costs.reduce(0, +)
    var best = (order: order, total: total)
    // Every pair of places has some tries.
    let steps = 5 * order.count * order.count
    for step in 0..<steps {
      let heat = VariableOrderAnnealing.heat * (1 - Double(step) / Double(steps))
      let place = Int.random(in: order.indices, using: &chance)
      let target = Int.random(in: orders.near(place), using: &chance)
      guard target != place, let move = orders.move(order, place, target) else { continue }
      let after = total - costs[move.span].reduce(0, +) + move.cuts.reduce(0, +)
      guard after <= total || Double.random(in: 0..<1, using: &chance) < exp(-log2(after / total) / heat) else {
        continue
      }
      order = move.order
      costs.replaceSubrange(move.span, with: move.cuts)
      total = after
      if total < best.total { best = (order, total) }
    }
    return best.order
  }

  /// SplitMix64 (https://prng.di.unimi.it/splitmix64.c).
  private struct Chance: RandomNumberGenerator {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
