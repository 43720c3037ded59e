import Interviews
import OrderedCollections
import Packs

/// Another person of the same family: where they sleep is the same, and so is how the sheet is printed.
extension Model {
  mutating func family() -> [Effect] {
    if case .family = top.kind {
      overlays.removeLast()
      return []
    }
    guard case .result = top.kind, replay.result != nil else { return refuse(.notHere) }
    if handedOut == answers { return goOnWithFamily() }
    cover(with: .family)
    return []
  }

  /// Forgets the person, but for what holds for the others of the family as well.
  mutating func goOnWithFamily() -> [Effect] {
    let phrase: WizardPhrase =
      switch replay.result?.recommended.route.family {
      case .parent: .familyParent
      case nil: .familyNext
      }
    let shared = interview.questions.values.filter { $0.family == .same }.compactMap { question in
      answers[question.id].map { (question.id, $0) }
    }
    let paperChoice = paperChoice
    let effects = startAnew()
    self.paperChoice = paperChoice
    for (id, answer) in shared { answers[id] = answer }
    familyAnswers = Set(shared.map(\.0))
    say(phrase)
    return effects
  }

  /// The questions whose answers are told on the way: those answered, and what is known of the family before it is asked.
  func told(_ replay: Replay) -> [Question.ID] {
    let ahead = replay.path.isEmpty ? interview.questions.keys.filter(familyAnswers.contains) : []
    return replay.path + ahead
  }
}
