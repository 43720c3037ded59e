import CivilTime
import Interviews
package import Packs
import Problems
package import Sheets

extension CasesReport {
  /// What `cases --format json` prints: the same as the text, for programs.
  package func json(of pack: Pack) -> JSON {
    .keys([
      "schema": .number(1),
      "pack": .keys(["id": .string(pack.id), "version": .string(pack.version)]),
      "cases": .number(outcomes.count), "right": .number(outcomes.count - failures.count),
      "failures": .array(failures.map(json(of:))),
      "uncovered": .keys([
        "routes": .texts(uncovered.routes.map(\.text)),
        "options": .array(
          uncovered.options.map {
            .keys(["question": .string($0.question.text), "option": .string($0.option.text)])
          }),
        "numbers": .array(
          uncovered.boundaries.map {
            .keys([
              "question": .string($0.question.text), "below": .number($0.below), "above": .number($0.below + 1),
              "missing": .array($0.missing.map(JSON.number)),
            ])
          }),
        "days": .texts(uncovered.days.map(\.description)), "documents": .texts(uncovered.documents.map(\.text)),
        "services": .texts(uncovered.services.map(\.text)), "notes": .texts(uncovered.notes.map(\.text)),
      ]),
    ])
  }

  private func json(of outcome: CaseOutcome) -> JSON {
    .keys([
      "name": .string(outcome.tested.name), "date": .string(outcome.tested.date.description),
      "place": .string(outcome.tested.place.description), "reference": .texts(outcome.tested.references),
      "differences": .array(
        outcome.differences.map {
          .keys(["key": .string($0.key.rawValue), "got": .texts($0.got), "expected": .texts($0.expected)])
        }),
      "rules": .array(
        outcome.rules.map { .keys(["name": .string($0.name), "place": .string($0.place.description)]) }),
      "because": .texts(outcome.because.map(\.text)),
    ])
  }
}
