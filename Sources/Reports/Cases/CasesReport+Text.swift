import CivilTime
import Interviews
package import Packs
package import Texts

extension CasesReport {
  /// What the cases of a pack came to, for people: every failure in full, what nobody covers, one line of figures.
  package func text(_ catalogue: Catalogue, _ reports: Strings<ReportPhrase>) -> String {
    let told = CasesText(catalogue: catalogue, reports: reports)
    let blocks = failures.map(told.lines(of:)) + [told.lines(of: uncovered)]
    return (blocks.filter { !$0.isEmpty } + [[told.figures(of: self)]])
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

/// Says what became of cases in one language.
private struct CasesText {
  let catalogue: Catalogue
  let reports: Strings<ReportPhrase>

  private func line(_ phrase: ReportPhrase, _ values: KeyValuePairs<String, RichText>) -> String {
    "  " + reports.text(phrase, values)
  }

  func lines(of outcome: CaseOutcome) -> [String] {
    var lines = [
      reports.text(.casesWrong, ["name": RichText(outcome.tested.name)]), "  \(outcome.tested.place)",
    ]
    for difference in outcome.differences {
      lines.append("  \(difference.key.rawValue)")
      lines.append("  " + line(.casesGot, ["names": names(difference.got)]))
      lines.append("  " + line(.casesExpected, ["names": names(difference.expected)]))
    }
    lines += outcome.rules.map { line(.casesRule, ["name": RichText($0.name), "place": RichText("\($0.place)")]) }
    let reasons = catalogue.soFar(outcome.because, in: outcome.tested.input)
    if !reasons.isEmpty { lines.append("  " + catalogue.sheet(.because, ["reasons": reasons]).text) }
    lines.append(line(.casesReference, ["reference": names(outcome.tested.references)]))
    return lines
  }

  func lines(of uncovered: CaseCoverage) -> [String] {
    let numbers = uncovered.boundaries.map { boundary in
      reports.text(
        .casesNumber,
        [
          "boundary": RichText("\(boundary.question) \(boundary.below)|\(boundary.below + 1)"),
          "missing": names(boundary.missing.map(String.init)),
        ])
    }
    let kinds: [(ReportPhrase, [String])] = [
      (.casesRoutes, uncovered.routes.map(\.text)),
      (.casesOptions, uncovered.options.map { "\($0.question) \($0.option)" }), (.casesNumbers, numbers),
      (.casesDays, uncovered.days.map(\.description)), (.casesDocuments, uncovered.documents.map(\.text)),
      (.casesServices, uncovered.services.map(\.text)), (.casesNotes, uncovered.notes.map(\.text)),
    ]
    let lines = kinds.filter { !$0.1.isEmpty }.map { line($0.0, ["names": names($0.1)]) }
    return lines.isEmpty ? [] : [reports.text(.casesUncovered)] + lines
  }

  func figures(of report: CasesReport) -> String {
    let right = report.outcomes.count - report.failures.count
    let figures = reports.text(.casesFigures, ["count": "\(report.outcomes.count)", "right": "\(right)"])
    return "\(figures) \(reports.text(report.uncovered.isWhole ? .casesCovered : .casesGaps))"
  }

  private func names(_ names: [String]) -> RichText {
    names.isEmpty ? catalogue.sheet(.noneChosen) : RichText(names.joined(separator: ", "))
  }
}
