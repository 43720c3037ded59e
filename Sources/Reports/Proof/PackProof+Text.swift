import Advice
import Interviews
import Packs
import Proofs
import TerminalText
import Texts

extension PackProof {
  /// What was proved, a line each: how many ways to answer there are, and how many come to each route; nothing where
  /// somebody has no route, or where there are no words.
  package var lines: [String] {
    guard let (adviser, reports) = voice, proof.extent != .nothing, !isGapped else { return [] }
    let all = reports(
      .proofAll, ["sheets": RichText(reports.text(of: proof.answersCount)), "day": text(of: pack.interview.rulesFrom)])
    let questions = reports(
      .proofQuestions, ["fewest": "\(proof.questions.lowerBound)", "most": "\(proof.questions.upperBound)"])
    return all.wrapped(to: PackProof.columns).map(\.text) + [questions.text] + shares(adviser, reports)
  }

  /// What holds on every day is told once; under a span of days stands only what is different on these.
  private func shares(_ adviser: Adviser, _ reports: Strings<ReportPhrase>) -> [String] {
    let common = Set(
      (proof.spans.first?.recommended ?? []).filter { share in
        proof.spans.allSatisfy { $0.recommended.contains(share) }
      })
    let everyDay = (proof.spans.first?.recommended ?? []).filter(common.contains)
    return lines(everyDay, under: reports(.proofEveryDay), adviser, reports)
      + proof.spans.flatMap { span in
        lines(span.recommended.filter { !common.contains($0) }, under: days(of: span, reports), adviser, reports)
      }
  }

  private func days(of span: Proof.Span, _ reports: Strings<ReportPhrase>) -> RichText {
    let from = text(of: span.from)
    guard let through = span.through else { return reports(.proofSpanOpen, ["from": from]) }
    return reports(.proofSpan, ["from": from, "through": text(of: through)])
  }

  private func lines(
    _ shares: [Proof.Share], under heading: RichText, _ adviser: Adviser, _ reports: Strings<ReportPhrase>
  ) -> [String] {
    let told = shares.filter { $0.answersCount > 0 }
    guard !told.isEmpty else { return [] }
    let counts = told.map { reports.text(of: $0.answersCount) }
    // All counts of a report end in the same column.
    let width = reports.text(of: proof.answersCount).count
    return [heading.text]
      + zip(told, counts).flatMap { share, count in
        let title: RichText = "\(adviser.title(of: share.route)) (\(share.route.text))"
        let indent = String(repeating: " ", count: 2 + width - count.count)
        return title.wrapped(to: max(20, PackProof.columns - width - 4)).enumerated().map { index, line in
          let text = line.text.visible
          return index == 0 ? "\(indent)\(count)  \(text)" : String(repeating: " ", count: width + 4) + text
        }
      }
  }

  /// The narrowest screen that desks have.
  private static let columns = 80
}
