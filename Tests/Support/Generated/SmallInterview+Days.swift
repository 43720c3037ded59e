import CivilTime
import Interviews
package import Seeded

extension SmallInterview {
  /// The same with days on some of everything that can have them.
  package func dated(_ chance: inout SeededGenerator) -> SmallInterview {
    var dated = self
    dated.questions = questions.enumerated().map { index, question in
      let valid = index == 0 ? .always : days(&chance)
      let kind = self.kind(question.kind, &chance)
      return Question(id: question.id, kind: kind, relevant: question.relevant, valid: valid)
    }
    let entry = { (chance: inout SeededGenerator) in days(&chance) }
    let steps = { (steps: [Step], chance: inout SeededGenerator) in
      steps.map { Step(id: $0.id, when: $0.when, valid: entry(&chance), reader: $0.reader) }
    }
    dated.routes = routes.map { route in
      // Drawn beside the others: a seed goes on making the days it made.
      var copy = chance
      var beside = SeededGenerator(seed: copy.next())
      return Route(
        id: route.id, when: route.when, preferred: route.preferred, valid: route.valid,
        steps: steps(route.steps, &chance), stepsHere: steps(route.stepsHere, &chance),
        whereabouts: steps(route.whereabouts, &beside),
        documents: route.documents.map { .init(id: $0.id, when: $0.when, valid: entry(&chance)) },
        services: route.services.map { .init(id: $0.id, when: $0.when, valid: entry(&chance)) },
        fallbacks: route.services.map { Fallback($0.id, if: [.closed], turnTo: "s9") }, assuredDate: route.assuredDate)
    }
    dated.documents = documents.map {
      RequiredDocument(id: $0.id, haveWhen: $0.haveWhen, lackWhen: $0.lackWhen, valid: entry(&chance))
    }
    dated.notes = notes.map { Note(id: $0.id, severity: $0.severity, when: $0.when, valid: entry(&chance)) }
    for service in ["always", "s0", "s1", "s2", "s9"] as [Service.ID] {
      let valid = days(&chance)
      if valid != .always { dated.serviceDays[service] = valid }
    }
    dated.assemble()
    return dated
  }

  /// The same options, offered on some days; one of them stays, so that there is always an answer.
  private func kind(_ kind: Question.Kind, _ chance: inout SeededGenerator) -> Question.Kind {
    switch kind {
    case .one(let options):
      let stays = Int.random(in: options.indices, using: &chance)
      return .one(
        options.enumerated().map { Option(id: $1.id, valid: $0 == stays ? .always : days(&chance)) })
    case .several(let options): return .several(options.map { Option(id: $0.id, valid: days(&chance)) })
    case .integer: return kind
    }
  }

  /// Some days near the first one, mostly all of them.
  private func days(_ chance: inout SeededGenerator) -> Validity {
    let day = { (number: Int) in CivilDate(dayNumber: SmallInterview.firstDay.dayNumber + number) }
    let (first, last) = (Int.random(in: -1...9, using: &chance), Int.random(in: 0...9, using: &chance))
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: return Validity(from: day(first))
    case 1: return Validity(to: day(first))
    case 2: return Validity(from: day(min(first, last)), to: day(max(first, last)))
    default: return .always
    }
  }
}
