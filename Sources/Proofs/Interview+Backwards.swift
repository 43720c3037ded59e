import CivilTime
import Interviews
import OrderedCollections

extension Interview {
  /// The same interview on a day, its questions reading nothing but answers to earlier ones.
  ///
  /// A replay has no other answers when it decides whether to ask. A pack that means otherwise is faulty, and what it
  /// does to people is still the truth about it.
  func readingBackwards(on day: CivilDate) -> Interview {
    var earlier: Set<Question.ID> = []
    var isSame = true
    var changed: [Question] = []
    for question in questions.values {
      if isReading(question.relevant, only: earlier) {
        changed.append(question)
      } else {
        isSame = false
        let relevant = restricted(question.relevant, to: earlier, on: day)
        changed.append(Question(id: question.id, kind: question.kind, relevant: relevant))
      }
      earlier.insert(question.id)
    }
    guard !isSame else { return self }
    return Interview(
      questions: changed, conditions: conditions, routes: Array(routes.values), documents: Array(documents.values),
      notes: notes, always: always, rulesFrom: rulesFrom, reviewMonths: reviewMonths)
  }

  private func isReading(_ condition: Condition, only known: Set<Question.ID>) -> Bool {
    switch condition {
    case .answer(let id, _): known.contains(id)
    case .named(let name): conditions[name].map { isReading($0, only: known) } ?? true
    case .open(let id): routes[id].map { isReading($0.when, only: known) } ?? true
    case .preferred(let id): routes[id].map { isReading(.all([$0.when, $0.preferred]), only: known) } ?? true
    case .recommendedIsStale: routes.values.allSatisfy { isReading(.all([$0.when, $0.preferred]), only: known) }
    case .always, .all, .any, .not: condition.parts.allSatisfy { isReading($0, only: known) }
    }
  }

  /// The condition as it reads where only some questions are answered.
  private func restricted(_ condition: Condition, to known: Set<Question.ID>, on day: CivilDate) -> Condition {
    let never = Condition.any([])
    switch condition {
    case .always: return .always
    case .answer(let id, _): return known.contains(id) ? condition : never
    case .named(let name): return conditions[name].map { restricted($0, to: known, on: day) } ?? never
    case .open(let id):
      guard let route = routes[id], route.isValid(on: day) else { return never }
      return restricted(route.when, to: known, on: day)
    case .preferred(let id):
      guard let route = routes[id] else { return never }
      return .all([restricted(.open(id), to: known, on: day), restricted(route.preferred, to: known, on: day)])
    case .recommendedIsStale:
      let stale = routes.values.enumerated().filter { isStale($0.element.assuredDate, on: day) }
      return .any(
        stale.map { index, route in
          let before = routes.keys[..<index].map { Condition.not(restricted(.preferred($0), to: known, on: day)) }
          return .all([restricted(.preferred(route.id), to: known, on: day)] + before)
        })
    case .all(let parts): return .all(parts.map { restricted($0, to: known, on: day) })
    case .any(let parts): return .any(parts.map { restricted($0, to: known, on: day) })
    case .not(let part): return .not(restricted(part, to: known, on: day))
    }
  }
}
