import Interviews

/// What all cases of a pack came to.
package struct CasesReport: Hashable, Sendable {
  /// The outcomes, in the order of the cases.
  package let outcomes: [CaseOutcome]
  /// What no case covers.
  package let uncovered: CaseCoverage

  /// Runs all cases.
  package init(of cases: [Case], in pack: Pack) {
    outcomes = cases.map { CaseOutcome(of: $0, in: pack) }
    uncovered = CaseCoverage(of: outcomes, in: pack)
  }

  /// The cases that came out other than expected.
  package var failures: [CaseOutcome] { outcomes.filter { !$0.isRight } }
  /// Whether every case is right and everything is covered.
  package var isProven: Bool { failures.isEmpty && uncovered.isWhole }
}
