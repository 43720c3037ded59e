package import Interviews
import Packs
package import Texts

extension Adviser {
  /// What to do on a route, for those whom the steps speak to; other steps where the desk itself registers people.
  package func steps(on open: InterviewResult.OpenRoute, for reader: Step.Reader = .person) -> [RichText] {
    let isHere = desk?.role == .listedAssociation
    guard open.route.steps.isEmpty else {
      let steps = isHere && !open.route.stepsHere.isEmpty ? open.stepsHere : open.steps
      return steps.filter { $0.reader == reader }.map { step in
        catalogue.steps[step.id].map { text($0) } ?? RichText(step.id.text)
      }
    }
    guard reader == .person, let words = catalogue.routes[open.route.id] else { return [] }
    return (isHere ? words.stepsHere ?? words.steps : words.steps).map { text($0) }
  }
}
