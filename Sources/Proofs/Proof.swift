package import CivilTime
package import Interviews
import OrderedCollections

/// What holds for every set of answers on every day, and what does not.
///
/// Nothing is tried out and nothing is sampled: all sets of answers are folded into one diagram, so that a statement
/// about all of them is a statement about its nodes.
package struct Proof: Sendable {
  /// Days on which the routes have the same sets of answers.
  package struct Span: Hashable, Sendable {
    /// The first and the last day; nil where no end is known.
    package let from: CivilDate, through: CivilDate?
    /// How many sets of answers come to each route as the recommended one, by preference.
    package let recommended: [Share]
    /// How many come to none.
    package let uncovered: AnswersCount
  }

  /// The sets of answers of a route.
  package struct Share: Hashable, Sendable {
    /// The route.
    package let route: Route.ID
    /// How many sets of answers come to it.
    package let answersCount: AnswersCount
  }

  /// How much was proved before the limit.
  package enum Extent: String, Sendable {
    /// All there is.
    case everything
    /// To which route everybody comes; not, whether everything else in the rules is of use.
    case routes
    /// Nothing.
    case nothing
  }

  /// How much was proved: everything, unless the limit was too low.
  package let extent: Extent
  /// The most complete sets of answers there are on one day.
  package let answersCount: AnswersCount
  /// The spans of days, in their order; the first begins with the first day for which rules are known.
  package let spans: [Span]
  /// How few and how many questions somebody is asked.
  package let questions: ClosedRange<Int>
  /// What is wrong, in the order of the pack; none in a good pack.
  package let faults: [RuleFault]
  /// The services that somebody comes to.
  package let reachedServices: Set<Service.ID>

  /// Proves an interview.
  ///
  /// Its conditions read answers to earlier questions alone, and none needs itself: who reads a pack has checked that.
  package init(_ interview: Interview, within limit: ProofLimit = .none) {
    var rules = RuleFormulas(interview, day: nil)
    let diagram: DecisionDiagram
    do throws(BeyondLimit) {
      diagram = try rules.recommended(within: limit)
    } catch {
      (extent, answersCount, spans, questions, faults, reachedServices) = (.nothing, 0, [], 0...0, [], [])
      return
    }
    let reduction = Reduction(diagram) { $0[0] }
    spans = Proof.spans(diagram, rules)
    // Days are no part of a set of answers; on some of them more may be asked.
    answersCount = spans.map { $0.recommended.reduce($0.uncovered) { $0 + $1.answersCount } }.max() ?? 0
    questions = diagram.lengths { [rules] in rules.space.variables[$0.variable].isCounted }
    var search = RuleFaultSearch(rules: rules, diagram: diagram, reduction: reduction, within: limit)
    do throws(BeyondLimit) {
      try search.run()
      extent = .everything
    } catch {
      extent = .routes
    }
    faults = search.faults
    reachedServices = search.reachedServices
  }

  private static func spans(_ diagram: DecisionDiagram, _ rules: RuleFormulas) -> [Span] {
    guard let level = diagram.levels.first else { return [] }
    let routes = rules.interview.routes.keys
    var spans: [Span] = []
    for (value, days) in rules.space.variables[level.variable].values.enumerated() {
      guard case .days(let from, let through) = days,
        let group = level.groups.firstIndex(where: { $0.contains(value) })
      else { continue }
      var counts = Array(repeating: AnswersCount(0), count: routes.count + 1)
      for (terminal, count) in diagram.counts(from: group).enumerated() {
        counts[diagram.terminals[terminal][0]] += count
      }
      let shares = zip(routes, counts).map { Share(route: $0, answersCount: $1) }
      let uncovered = counts[routes.count]
      // Where a question is asked on some days only, there may be more people on others, all of them without a route.
      if let last = spans.last, last.recommended == shares, last.uncovered == uncovered {
        spans[spans.count - 1] = Span(from: last.from, through: through, recommended: shares, uncovered: uncovered)
      } else {
        spans.append(Span(from: from, through: through, recommended: shares, uncovered: uncovered))
      }
    }
    return spans
  }
}
