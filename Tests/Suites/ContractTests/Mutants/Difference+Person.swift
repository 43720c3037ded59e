import CivilTime
import Generated
import Interviews
import Proofs

extension Difference {
  /// Where the difference says something else of somebody than what two replays come to.
  func mistakes(about person: JointPerson, _ old: JointPerson.Seen, _ new: JointPerson.Seen, on day: CivilDate)
    -> [String]
  {
    var mistakes: [String] = []
    if !says(routes, old.outcome, new.outcome, of: person, on: day) {
      mistakes.append("\(old.outcome) → \(new.outcome)")
    }
    var changes: [Subject: (old: State, new: State)] = [:]
    if old.outcome != .unanswerable, new.outcome != .unanswerable {
      for id in old.asked.union(new.asked) {
        changes[.question(id)] = (
          old.asked.contains(id) ? .present : .absent, new.asked.contains(id) ? .present : .absent
        )
      }
    }
    if let before = old.states, let after = new.states {
      for subject in Set(before.keys).union(after.keys) where tells(subject, old, new) {
        changes[subject] = (before[subject] ?? .absent, after[subject] ?? .absent)
      }
    }
    for subject in Set(changes.keys).union(items.map(\.subject)) {
      let told = items.first { $0.subject == subject }?.changes ?? []
      let change = changes[subject] ?? (.absent, .absent)
      if !says(told, change.old, change.new, of: person, on: day) {
        mistakes.append("\(subject): \(change.old) → \(change.new)")
      }
    }
    return mistakes
  }

  /// Whether the changes name somebody for this one, and for no other; for none where both are the same.
  private func says<Value>(
    _ changes: [Change<Value>], _ old: Value, _ new: Value, of person: JointPerson, on day: CivilDate
  ) -> Bool {
    let today = changes.filter { change in
      change.days.contains { $0.from <= day && ($0.through.map { day <= $0 } ?? true) }
    }
    let named = today.filter { change in
      change.people.groups.contains { group in group.traits.allSatisfy { $0.holds(person) } }
    }
    if old == new { return named.isEmpty }
    // Where it takes too many groups to say who, the others are only counted.
    let change = named.first ?? today.first { $0.old == old && $0.new == new && $0.people.rest != 0 }
    return named.count <= 1 && change?.old == old && change?.new == new
  }

  /// Whether the difference tells of this by itself: of a route's own list only where the whole stays as it is.
  private func tells(_ subject: Subject, _ old: JointPerson.Seen, _ new: JointPerson.Seen) -> Bool {
    let (route, whole): (Route.ID, Subject?)
    switch subject {
    case .stepOf(let id, _), .whereaboutsOf(let id, _): (route, whole) = (id, nil)
    case .stepHereOf(let id, _):
      // Without a list of their own these desks tell what all others tell.
      guard !old.ownSteps.union(new.ownSteps).isDisjoint(with: [id]) else { return false }
      (route, whole) = (id, nil)
    case .documentOf(let id, let document): (route, whole) = (id, .document(document))
    case .serviceOf(let id, let service): (route, whole) = (id, .service(service))
    case .serviceOfTopic(let question, let option, let service):
      let topic = JointPerson.Topic(question: question, option: option)
      return old.topics.contains(topic) && new.topics.contains(topic)
        && !items.contains { $0.subject == .service(service) }
    case .alternative, .question, .document, .service, .note: return true
    }
    return old.open.contains(route) && new.open.contains(route) && !items.contains { $0.subject == whole }
  }
}
