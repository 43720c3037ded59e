import Interviews
import Lines
import Packs
import Proofs

extension PackProof {
  /// What was proved, a line each: how many ways to answer there are, and how many come to each route; nothing where
  /// somebody has no route, or where there are no words.
  public var lines: [String] {
    guard let adviser, !isGapped else { return [] }
    let all = adviser.words(
      .proofAll,
      ["sheets": adviser.wording.interface.text(of: proof.sheets), "day": text(of: pack.interview.rulesFrom)])
    let questions = adviser.words(
      .proofQuestions,
      ["fewest": String(proof.questions.lowerBound), "most": String(proof.questions.upperBound)])
    return all.wrapped(to: PackProof.columns) + [questions] + shares(adviser)
  }

  /// What holds on every day is told once; under a span of days stands only what is different on these.
  private func shares(_ adviser: Adviser) -> [String] {
    let common = Set(
      (proof.spans.first?.recommended ?? []).filter { share in
        proof.spans.allSatisfy { $0.recommended.contains(share) }
      })
    let everyDay = (proof.spans.first?.recommended ?? []).filter(common.contains)
    return lines(everyDay, under: adviser.words(.proofEveryDay), adviser)
      + proof.spans.flatMap { span in
        lines(span.recommended.filter { !common.contains($0) }, under: days(of: span, adviser), adviser)
      }
  }

  private func days(of span: Proof.Span, _ adviser: Adviser) -> String {
    let from = text(of: span.from)
    guard let through = span.through else { return adviser.words(.proofSpanOpen, ["from": from]) }
    return adviser.words(.proofSpan, ["from": from, "through": text(of: through)])
  }

  private func lines(_ shares: [Proof.Share], under heading: String, _ adviser: Adviser) -> [String] {
    let told = shares.filter { $0.sheets > 0 }
    guard !told.isEmpty else { return [] }
    let counts = told.map { adviser.wording.interface.text(of: $0.sheets) }
    // All counts of a report end in the same column.
    let width = adviser.wording.interface.text(of: proof.sheets).count
    return [heading]
      + zip(told, counts).flatMap { share, count in
        let title = "\(adviser.title(of: share.route)) (\(share.route))".visible
        let indent = String(repeating: " ", count: 2 + width - count.count)
        return title.wrapped(to: max(20, PackProof.columns - width - 4)).enumerated().map { index, line in
          index == 0 ? "\(indent)\(count)  \(line)" : String(repeating: " ", count: width + 4) + line
        }
      }
  }

  /// The narrowest screen that desks have.
  private static let columns = 80
}
