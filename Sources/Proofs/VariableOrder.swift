import Foundation

/// In which order a fold takes the variables: gates before what they gate, and few open ends at every cut.
///
/// A fold's cost is the number of states at its cuts, and a state must remember every formula that has begun and has not
/// ended. So the order is the fold's own, not the interview's: a greedy one first, then single variables are moved as
/// long as that makes the cuts narrower.
struct VariableOrder {
  /// Something to be remembered between the first of its variables and the last.
  struct Tie {
    /// The variables that it speaks of.
    let speaksOf: [Int]
    /// The variables that need it to be decided when they are taken.
    let decides: [Int]
  }

  /// A set of variables by their places; with more variables than that the greedy order must do.
  typealias Mask = UInt128

  private let variables: [Int]
  /// Bits of memory that a variable's own value takes.
  private let bits: [Double]
  private let masks: [Mask]
  private let before: [Mask]

  /// - Parameters:
  ///   - variables: in an order that is possible, each behind what decides it.
  ///   - values: how many values each of them has.
  init(_ variables: [Int], values: [Int], _ ties: [Tie]) {
    self.variables = variables
    bits = values.map { log2(Double($0)) }
    let places = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($1, $0) })
    let mask = { (variables: [Int]) in
      variables.compactMap { places[$0] }.reduce(Mask(0)) { $1 < Mask.bitWidth ? $0 | (1 << Mask($1)) : $0 }
    }
    masks = ties.map { mask($0.speaksOf + $0.decides) }
    var before = Array(repeating: Mask(0), count: variables.count)
    for tie in ties {
      for place in tie.decides.compactMap({ places[$0] }) { before[place] |= mask(tie.speaksOf) }
    }
    self.before = before
  }

  /// The variables in the order of taking them.
  func best() -> [Int] {
    guard variables.count > 2, variables.count <= Mask.bitWidth else { return variables }
    return improved(greedy()).map { variables[$0] }
  }

  /// An order that no move of a single variable makes better.
  private func improved(_ start: [Int]) -> [Int] {
    var order = start
    var costs = cuts(of: order[...], behind: 0)
    for _ in 0..<6 {
      var isBetter = false
      for candidate in variables.indices {
        guard let place = order.firstIndex(of: candidate) else { continue }
        var best: (gain: Double, target: Int)?
        for target in near(place) where target != place {
          guard let gain = gain(order, costs, place, target), gain > best?.gain ?? 1e-9 else { continue }
          best = (gain, target)
        }
        if let best {
          order.insert(order.remove(at: place), at: best.target)
          costs = cuts(of: order[...], behind: 0)
          isBetter = true
        }
      }
      if !isBetter { break }
    }
    return order
  }

  /// The places to which a variable may be moved: far ones are seldom better, and take longer to judge.
  private func near(_ place: Int) -> ClosedRange<Int> { max(0, place - 16)...min(variables.count - 1, place + 16) }

  /// How many states fewer the cuts of an order have once the variable at a place is moved to another; nil where
  /// something would come before what decides it.
  private func gain(_ order: [Int], _ costs: [Double], _ place: Int, _ target: Int) -> Double? {
    let span = min(place, target)...max(place, target)
    var moved = order
    moved.insert(moved.remove(at: place), at: target)
    let behind = mask(order[..<span.lowerBound])
    guard isPossible(moved[span], behind: behind) else { return nil }
    return costs[span].reduce(0, +) - cuts(of: moved[span], behind: behind).reduce(0, +)
  }

  private func mask(_ places: ArraySlice<Int>) -> Mask { places.reduce(0) { $0 | (1 << Mask($1)) } }

  private func isPossible(_ places: ArraySlice<Int>, behind: Mask) -> Bool {
    var taken = behind
    for place in places {
      guard before[place] & ~taken == 0 else { return false }
      taken |= 1 << Mask(place)
    }
    return true
  }

  /// Takes what makes the next cut narrowest.
  private func greedy() -> [Int] {
    var order: [Int] = []
    var taken: Mask = 0
    while order.count < variables.count {
      let possible = variables.indices.filter { taken & (1 << Mask($0)) == 0 && before[$0] & ~taken == 0 }
      let best = possible.min { cut(behind: taken | (1 << Mask($0))) < cut(behind: taken | (1 << Mask($1))) }
      // There is always one: the order that was given is possible.
      guard let best else { return Array(variables.indices) }
      order.append(best)
      taken |= 1 << Mask(best)
    }
    return order
  }

  /// The states at the cut behind each place.
  private func cuts(of places: ArraySlice<Int>, behind: Mask) -> [Double] {
    var taken = behind
    return places.map { place in
      taken |= 1 << Mask(place)
      return cut(behind: taken)
    }
  }

  /// How many states may stand at a cut: an open tie doubles them, unless the value of its one variable tells more.
  private func cut(behind taken: Mask) -> Double {
    // Counted a million times, so nothing is allocated.
    withUnsafeTemporaryAllocation(of: Double.self, capacity: variables.count) { alone in
      alone.initialize(repeating: 0)
      var sum = 0.0
      for mask in masks {
        let done = mask & taken
        guard done != 0, done != mask else { continue }
        if done & (done &- 1) == 0 { alone[done.trailingZeroBitCount] += 1 } else { sum += 1 }
      }
      for place in alone.indices where alone[place] > 0 { sum += min(alone[place], bits[place]) }
      return exp2(sum)
    }
  }
}
