import Interviews
import Packs
import Proofs
import Texts

extension Adviser {
  /// One answer that would change the route, and the route, in one sentence.
  func text(of change: NearbyChange) -> RichText {
    let option = catalogue.questions[change.question]?.options[change.answer]
    return words(.changeTo, ["with": option?.with ?? RichText(change.answer.text), "route": title(of: change.route)])
  }
}
