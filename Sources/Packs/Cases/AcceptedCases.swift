package import CivilTime
package import Interviews
package import Problems

/// Writes what comes out now into the cases of a pack, for somebody who has looked at the difference and wants it.
///
/// Nothing else of the files changes. What was not compared is not compared then either.
package enum AcceptedCases {
  /// A question that some cases do not answer although they are meant to come to a route, and the day of the first of
  /// them; nil where all do.
  ///
  /// It is new, then, and whoever made it knows what the people of the cases would say.
  package static func openQuestion(_ outcomes: [CaseOutcome]) -> (question: Question, day: CivilDate)? {
    let open = outcomes.first { $0.tested.output.ending.route != nil && $0.replay.next != nil }
    return open.flatMap { open in open.replay.next.map { ($0, open.tested.date) } }
  }

  /// The files with an answer to a question in every case that is open at it.
  package static func files(
    _ files: [SourceFile], answering question: Question.ID, _ answer: String, where outcomes: [CaseOutcome]
  ) -> [SourceFile] {
    let open = outcomes.filter { $0.replay.next?.id == question && $0.tested.output.ending.route != nil }
    return edited(files, open) { editing, entry, _ in
      guard let input = entry.pair("input")?.value else { return }
      editing.add(question.text, answer, to: input)
    }
  }

  /// The files with what comes out now in the place of what had to.
  package static func files(_ files: [SourceFile], accepting outcomes: [CaseOutcome]) -> [SourceFile] {
    edited(files, outcomes.filter { !$0.isRight }) { editing, entry, outcome in
      guard let output = entry.pair("output")?.value else { return }
      if case (.asks, let result?) = (outcome.tested.output.ending, outcome.replay.result) {
        let unused = outcome.replay.unused.map(\.text)
        let route = "route: \(result.recommended.route.id)"
        return editing.replace(
          output, withPairs: [route] + (unused.isEmpty ? [] : ["unused: [\(unused.joined(separator: ", "))]"]))
      }
      // Who is asked something now comes to nothing that could be compared.
      if outcome.tested.output.ending.route != nil, outcome.replay.next != nil { return }
      for difference in outcome.differences {
        write(difference, of: outcome, in: output.pair(difference.key.rawValue)?.value, of: output, &editing)
      }
    }
  }

  private static func write(
    _ difference: CaseOutcome.Difference, of outcome: CaseOutcome, in value: YAMLValue?, of output: YAMLValue,
    _ editing: inout YAMLEditing
  ) {
    switch (difference.key, value) {
    case (.route, let value?), (.asks, let value?):
      if let name = difference.got.first { editing.replace(value, with: name) }
    case (.have, let value?): editing.replace(value, withPairs: holdings(of: outcome))
    case (_, let value?): editing.replace(value, with: difference.got)
    case (.unused, nil): editing.add("unused", "[\(difference.got.joined(separator: ", "))]", to: output)
    // What is not there was not compared.
    case (_, nil): break
    }
  }

  /// The documents that the case compares and that are still asked for, in their order, and whether the person has them.
  private static func holdings(of outcome: CaseOutcome) -> [String] {
    let compared = outcome.tested.output.have ?? [:]
    return (outcome.replay.result?.documents ?? []).filter { compared[$0.id] != nil }
      .map { "\($0.id): \(Case.Holding($0.isHeld).rawValue)" }
  }

  /// The files with an edit made in some of their cases.
  private static func edited(
    _ files: [SourceFile], _ outcomes: [CaseOutcome],
    _ edit: (inout YAMLEditing, YAMLValue, CaseOutcome) -> Void
  ) -> [SourceFile] {
    let wanted = Dictionary(outcomes.map { ($0.tested.place, $0) }) { first, _ in first }
    return files.map { file in
      var documents = YAMLDocuments(file, ProblemLog())
      var editing = YAMLEditing(file.text)
      for entry in documents.last().list() ?? [] {
        guard let outcome = entry.pair("name").flatMap({ wanted[$0.value.place] }) else { continue }
        edit(&editing, entry, outcome)
      }
      return SourceFile(name: file.name, text: editing.edited)
    }
  }

  /// An answer as the file of a case writes it.
  package static func written(_ answer: Answer) -> String {
    switch answer {
    case .option(let id): YAMLEditing.quoted(id.text)
    case .options(let ids): "[\(ids.map { YAMLEditing.quoted($0.text) }.joined(separator: ", "))]"
    case .number(let number): String(number)
    case .unknown: "unknown"
    }
  }
}
