import Dates
import Interviews
public import Packs
public import Proofs

/// What holds for everybody who comes with a pack, or for whom it does not: a proof with the pack's words and places.
public struct PackProof: Sendable {
  /// What holds for every answer sheet on every day.
  public let proof: Proof
  let pack: Pack
  /// Who says it; nil where the words themselves are broken, and names have to do.
  let adviser: Adviser?

  /// Proves a pack.
  ///
  /// - Parameter wording: the words of the language chosen; without them people and routes are told by their names.
  public init(of pack: Pack, in wording: Wording?) {
    proof = Proof(pack.interview)
    self.pack = pack
    adviser = wording.map {
      Adviser(pack: pack, wording: $0, official: $0, desk: nil, day: pack.interview.rulesFrom)
    }
  }

  /// Whether somebody has no route: then nothing can be said of everybody.
  var isGapped: Bool {
    proof.faults.contains { if case .uncovered = $0 { true } else { false } }
  }

  func text(of day: CivilDate) -> String { adviser?.saying.text(of: day) ?? day.description }
}
