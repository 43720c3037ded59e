package import CivilTime
package import Interviews
import OrderedCollections

/// What no case of a pack covers: whatever is listed here could change and no case would notice.
///
/// A route, a note, a document or a service is covered by a case that states it and gets it; an option, a number or a day
/// by a case with a result that has it on its way.
package struct CaseCoverage: Hashable, Sendable {
  /// An option, or "not known", of a question.
  package struct Choice: Hashable, Sendable {
    /// The question.
    package let question: Question.ID
    /// The option; `unknown` for a number that is not known.
    package let option: Option.ID
  }

  /// A number at which conditions change their mind, such as the 18 of `17|18`.
  package struct Boundary: Hashable, Sendable {
    /// The question.
    package let question: Question.ID
    /// The last number below.
    package let below: Int
    /// Which of the two numbers no case has.
    package let missing: [Int]
  }

  /// Routes that no case recommends, by preference.
  package let routes: [Route.ID]
  /// Options that no case chooses, in the order of the questions.
  package let options: [Choice]
  /// Numbers beside a boundary that no case has.
  package let boundaries: [Boundary]
  /// First and last days of rules, and the days beside them, that no case has.
  package let days: [CivilDate]
  /// Documents that no case lists.
  package let documents: [RequiredDocument.ID]
  /// Services that a result can name and no case lists.
  package let services: [Service.ID]
  /// Notes that no case shows.
  package let notes: [Note.ID]

  /// Whether everything is covered.
  package var isWhole: Bool {
    routes.isEmpty && options.isEmpty && boundaries.isEmpty && days.isEmpty && documents.isEmpty && services.isEmpty
      && notes.isEmpty
  }

  /// What the outcomes leave uncovered.
  package init(of outcomes: [CaseOutcome], in pack: Pack) {
    let interview = pack.interview
    var seen = Seen()
    for outcome in outcomes { seen.add(outcome) }
    routes = interview.routes.keys.filter { !seen.routes.contains($0) }
    options = interview.questions.values.flatMap(\.choices).filter { !seen.choices.contains($0) }
    boundaries = interview.boundaries.compactMap { question, below in
      let missing = [below, below + 1].filter { !seen.numbers[question, default: []].contains($0) }
      return missing.isEmpty ? nil : Boundary(question: question, below: below, missing: missing)
    }
    days = interview.daysBesideChanges.filter { !seen.days.contains($0) }
    documents = interview.documents.keys.filter { !seen.documents.contains($0) }
    let named = interview.namedServices
    services = pack.services.keys.filter { named.contains($0) && !seen.services.contains($0) }
    notes = interview.notes.map(\.id).filter { !seen.notes.contains($0) }
  }

  /// What the cases have on their ways and in their results.
  private struct Seen {
    var routes: Set<Route.ID> = []
    var choices: Set<Choice> = []
    var numbers: [Question.ID: Set<Int>] = [:]
    var days: Set<CivilDate> = []
    var documents: Set<RequiredDocument.ID> = []
    var services: Set<Service.ID> = []
    var notes: Set<Note.ID> = []

    mutating func add(_ outcome: CaseOutcome) {
      guard let result = outcome.replay.result else { return }
      let output = outcome.tested.output
      if output.ending.route == result.recommended.route.id { routes.insert(result.recommended.route.id) }
      documents.formUnion(result.documents.map(\.id).filter { output.documents?.contains($0) == true })
      services.formUnion(result.services.map(\.id).filter { output.services?.contains($0) == true })
      notes.formUnion(result.notes.map(\.id).filter { output.notes?.contains($0) == true })
      days.insert(outcome.tested.date)
      for question in outcome.replay.path {
        switch outcome.tested.input[question] {
        case .option(let id): choices.insert(Choice(question: question, option: id))
        case .options(let ids): choices.formUnion(ids.map { Choice(question: question, option: $0) })
        case .number(let number): numbers[question, default: []].insert(number)
        case .unknown: choices.insert(Choice(question: question, option: .unknown))
        case nil: break
        }
      }
    }
  }
}

extension Question {
  fileprivate var choices: [CaseCoverage.Choice] {
    let own = options.map { CaseCoverage.Choice(question: id, option: $0.id) }
    return own.isEmpty && unknownAnswer != nil ? [CaseCoverage.Choice(question: id, option: .unknown)] : own
  }
}
