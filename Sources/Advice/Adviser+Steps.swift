package import Interviews
import Packs
package import Texts

extension Adviser {
  /// What to do on a route, for those whom the steps speak to; other steps where the desk itself registers people.
  package func steps(on open: InterviewResult.OpenRoute, for reader: Step.Reader = .person) -> [RichText] {
    let isHere = desk?.role == .listedAssociation
    guard open.route.steps.isEmpty else {
      let steps = isHere && !open.route.stepsHere.isEmpty ? open.stepsHere : open.steps
      return steps.filter { $0.reader == reader }.map { text(of: $0.id) }
    }
    guard reader == .person, let words = catalogue.routes[open.route.id] else { return [] }
    return (isHere ? words.stepsHere ?? words.steps : words.steps).map { text($0) }
  }

  /// Where a route says in words to go; nil where an address says it.
  func whereabouts(on open: InterviewResult.OpenRoute) -> RichText? { open.whereabouts.map(text(of:)) }

  private func text(of step: Step.ID) -> RichText { catalogue.steps[step].map { text($0) } ?? RichText(step.text) }
}
