package import Interviews
import OrderedCollections
package import Problems

/// What came out of a case, held against what must.
package struct CaseOutcome: Hashable, Sendable {
  /// Something that came out other than expected.
  package struct Difference: Hashable, Sendable {
    /// What was compared: a key of `output`.
    package enum Key: String, Sendable {
      /// The recommended route.
      case route
      /// The question that is still open.
      case asks
      /// The other routes that are open.
      case alternatives
      /// What to bring.
      case documents
      /// What of it the person has.
      case have
      /// Whom to turn to.
      case services
      /// What is told besides.
      case notes
      /// The answers that open the recommended route.
      case because
      /// The answers that apply no more.
      case unused
    }

    /// What was compared.
    package let key: Key
    /// What came out, by its names; a document that is compared by who has it as `age-proof: false`.
    package let got: [String]
    /// What must come out.
    package let expected: [String]
  }

  /// A rule that decides a difference, and where it stands.
  package struct Rule: Hashable, Sendable {
    /// The rule's name: that of a route, a question, a document, a service or a note.
    package let name: String
    /// Where it stands.
    package let place: Place
  }

  /// The case.
  package let tested: Case
  /// What its answers came to.
  package let replay: Replay
  /// Everything that came out other than expected, in the order of the keys; nothing where the case is right.
  package let differences: [Difference]
  /// The rules that decide: the route that is recommended, the one expected, and those behind each difference.
  package let rules: [Rule]

  /// Whether everything came out as expected.
  package var isRight: Bool { differences.isEmpty }
  /// The questions whose answers open the recommended route.
  package var because: [Question.ID] { replay.result?.recommended.because ?? [] }

  /// Replays a case on its day.
  package init(of tested: Case, in pack: Pack) {
    self.tested = tested
    replay = pack.interview.replay(tested.input, on: tested.date)
    differences = CaseOutcome.differences(tested.output, replay)
    rules = differences.isEmpty ? [] : CaseOutcome.rules(tested.output, replay, differences, pack)
  }

  private static func names<Subject>(_ id: Identifier<Subject>?) -> [String] { id.map { [$0.text] } ?? [] }

  private static func differences(_ output: Case.Expectation, _ replay: Replay) -> [Difference] {
    var found: [Difference] = []
    func compare(_ key: Difference.Key, _ got: [String], _ expected: [String]?) {
      if let expected, got != expected { found.append(Difference(key: key, got: got, expected: expected)) }
    }
    compare(.route, names(replay.result?.recommended.route.id), names(output.ending.route))
    compare(.asks, names(replay.next?.id), names(output.ending.question))
    // Without a result there is nothing else to compare: the open question says it all.
    if let result = replay.result {
      compare(.alternatives, result.alternatives.map(\.route.id.text), output.alternatives?.map(\.text))
      compare(.documents, result.documents.map(\.id.text), output.documents?.map(\.text))
      let holdings = Dictionary(uniqueKeysWithValues: result.documents.map { ($0.id, Case.Holding($0.isHeld)) })
      let compared = (output.have ?? [:]).sorted { $0.key.text < $1.key.text }.filter { holdings[$0.key] != $0.value }
      if !compared.isEmpty {
        compare(
          .have, compared.compactMap { entry in holdings[entry.key].map { "\(entry.key): \($0.rawValue)" } },
          compared.map { "\($0.key): \($0.value.rawValue)" })
      }
      compare(.services, result.services.map(\.id.text), output.services?.map(\.text))
      let notes = result.notes.map(\.id).filter { !output.openNotes.contains($0) }
      compare(.notes, notes.map(\.text), output.notes?.map(\.text))
      compare(.because, result.recommended.because.map(\.text), output.because?.map(\.text))
    }
    compare(.unused, replay.unused.map(\.text), output.unused.map(\.text))
    return found
  }
}

extension Case.Ending {
  /// The route, where everything is answered.
  var route: Route.ID? { if case .route(let id) = self { id } else { nil } }
  /// The question that is still open, where one is.
  var question: Question.ID? { if case .asks(let id) = self { id } else { nil } }
}

extension Case.Holding {
  init(_ isHeld: Bool?) {
    self = isHeld.map { $0 ? .held : .lacking } ?? .unknown
  }
}
