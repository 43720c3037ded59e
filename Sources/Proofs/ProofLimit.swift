/// What ends a fold before it costs more than anybody would wait for.
protocol FoldLimit {
  /// What is thrown then; `Never` where nothing ends it.
  associatedtype Reached: Error

  /// Passes a fold that has so many states and remainders of formulas.
  func check(states: Int) throws(Reached)
}

/// A fold that goes on to its end, whatever it costs.
struct Unlimited: FoldLimit {
  func check(states: Int) throws(Never) {}
}

/// How much a proof may cost.
///
/// A form of twenty flags, each with a follow-up, has more states than a computer of a desk has memory: past the limit
/// the verdict is that nothing was proved, and nobody waits.
package struct ProofLimit: FoldLimit, Sendable {
  /// The most states of one diagram, all its cuts together, and what is left of formulas there; each takes some tens
  /// to some hundreds of bytes.
  package let states: Int
  private let isTimeUp: @Sendable () -> Bool

  /// - Parameter isTimeUp: asked every thousand states; this module knows no clocks.
  package init(states: Int, isTimeUp: @escaping @Sendable () -> Bool = { false }) {
    self.states = states
    self.isTimeUp = isTimeUp
  }

  /// Nothing ends the proof.
  package static let none = ProofLimit(states: .max)

  func check(states: Int) throws(BeyondLimit) {
    if states > self.states || (states & 0x3FF == 0 && isTimeUp()) { throw BeyondLimit() }
  }
}

/// A fold would have cost more than its limit.
struct BeyondLimit: Error {}
