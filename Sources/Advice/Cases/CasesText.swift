import Dates
import Interviews
public import Packs

extension Wording {
  /// What the cases of a pack came to, for people: every failure in full, what nobody covers, one line of figures.
  public func text(of report: CasesReport) -> String {
    let blocks = report.failures.map(lines(of:)) + [lines(of: report.uncovered)]
    return (blocks.filter { !$0.isEmpty } + [[figures(of: report)]])
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var words: InterfaceWords { interface }

  private func lines(of outcome: CaseOutcome) -> [String] {
    var lines = [words(.casesWrong, ["name": outcome.tested.name]), "  \(outcome.tested.place)"]
    for difference in outcome.differences {
      lines.append("  \(difference.key.rawValue)")
      lines.append("    " + words(.casesGot, ["names": names(difference.got)]))
      lines.append("    " + words(.casesExpected, ["names": names(difference.expected)]))
    }
    lines += outcome.rules.map { "  " + words(.casesRule, ["name": $0.name, "place": "\($0.place)"]) }
    let reasons = soFar(outcome.because, in: outcome.tested.input)
    if !reasons.isEmpty { lines.append("  " + sheet.words(.because, ["reasons": reasons])) }
    lines.append("  " + words(.casesReference, ["reference": names(outcome.tested.references)]))
    return lines
  }

  private func lines(of uncovered: CaseCoverage) -> [String] {
    let numbers = uncovered.boundaries.map { boundary in
      words(
        .casesNumber,
        [
          "boundary": "\(boundary.question) \(boundary.below)|\(boundary.below + 1)",
          "missing": names(boundary.missing.map(String.init)),
        ])
    }
    let kinds: [(Phrase, [String])] = [
      (.casesRoutes, uncovered.routes.map(\.text)),
      (.casesOptions, uncovered.options.map { "\($0.question) \($0.option)" }), (.casesNumbers, numbers),
      (.casesDays, uncovered.days.map(\.description)), (.casesDocuments, uncovered.documents.map(\.text)),
      (.casesServices, uncovered.services.map(\.text)), (.casesNotes, uncovered.notes.map(\.text)),
    ]
    let lines = kinds.filter { !$0.1.isEmpty }.map { "  " + words($0.0, ["names": names($0.1)]) }
    return lines.isEmpty ? [] : [words(.casesUncovered)] + lines
  }

  private func figures(of report: CasesReport) -> String {
    let right = report.outcomes.count - report.failures.count
    let figures = words(.casesFigures, ["count": String(report.outcomes.count), "right": String(right)])
    return "\(figures) \(words(report.uncovered.isWhole ? .casesCovered : .casesGaps))"
  }

  private func names(_ names: [String]) -> String {
    names.isEmpty ? sheet.words(.noneChosen) : names.joined(separator: ", ")
  }
}
