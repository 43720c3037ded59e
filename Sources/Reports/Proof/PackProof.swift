import Advice
import CivilTime
import Interviews
package import Packs
package import Proofs
package import Texts

/// What holds for everybody who comes with a pack, or for whom it does not: a proof with the pack's words and places.
package struct PackProof: Sendable {
  /// What holds for every set of answers on every day.
  package let proof: Proof
  let pack: Pack
  /// Who says it, and in which words of a report; nil where the words themselves are broken, and names have to do.
  let voice: (adviser: Adviser, reports: Strings<ReportPhrase>)?

  /// Proves a pack.
  ///
  /// - Parameter words: those of the language chosen; without them people and routes are told by their names.
  package init(
    of pack: Pack, in words: (catalogue: Catalogue, reports: Strings<ReportPhrase>)?, within limit: ProofLimit = .none
  ) {
    proof = Proof(pack.interview, within: limit)
    self.pack = pack
    voice = words.map { catalogue, reports in
      let day = pack.interview.rulesFrom
      return (Adviser(pack: pack, catalogue: catalogue, official: catalogue, desk: nil, day: day), reports)
    }
  }

  /// Whether somebody has no route: then nothing can be said of everybody.
  var isGapped: Bool {
    proof.faults.contains { if case .uncovered = $0 { true } else { false } }
  }

  func text(of day: CivilDate) -> RichText { voice?.adviser.words.text(of: day) ?? RichText(day.description, .date) }
}
