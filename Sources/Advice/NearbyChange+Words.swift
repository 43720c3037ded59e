import Interviews
import Packs
import Proofs

extension Adviser {
  /// One answer that would change the route, and the route, in one sentence.
  func text(of change: NearbyChange) -> String {
    let option = wording.catalogue.asking.questions[change.question]?.options[change.answer]
    return words(.changeTo, ["with": option?.with ?? change.answer.text, "route": title(of: change.route)])
  }
}
