import CivilTime
import Interviews
import Proofs
package import Sheets

extension PackProof {
  /// What `check --format json` says of the rules; counts are texts, because they can be larger than any number there.
  package var json: JSON {
    .keys([
      "proved": .string(proof.extent.rawValue), "sheets": .string(proof.answersCount.description),
      "questions": .keys([
        "fewest": .number(proof.questions.lowerBound), "most": .number(proof.questions.upperBound),
      ]), "days": .array(proof.spans.map(json)),
    ])
  }

  private func json(_ span: Proof.Span) -> JSON {
    .keys([
      "from": .string(span.from.description), "through": .text(span.through?.description),
      "recommended": .array(
        span.recommended.map { share in
          .keys(["route": .string(share.route.text), "sheets": .string(share.answersCount.description)])
        }), "without_route": .string(span.uncovered.description),
    ])
  }
}
