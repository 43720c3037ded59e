import CivilTime
import Generated
import Interviews
import OrderedCollections
import Proofs

/// All that two small interviews can be answered, tried out one by one: the referee of their difference.
struct JointAnswers {
  typealias Pair = JointPerson
  typealias Seen = JointPerson.Seen

  let old, new: Interview
  /// Every answer to every question, as each of the two takes it.
  private let people: [(old: Answers, new: Answers)]

  /// - Returns: nil where there are too many to try them all.
  init?(_ old: Interview, _ new: Interview, atMost most: Int) {
    self.old = old
    self.new = new
    var people: [(old: Answers, new: Answers)] = [([:], [:])]
    for id in OrderedSet(Array(old.questions.keys) + Array(new.questions.keys)) {
      let answers = JointAnswers.answers(old.questions[id], new.questions[id])
      guard people.count * answers.count <= most else { return nil }
      people = people.flatMap { person in
        answers.map { answer in
          var person = person
          person.old[id] = answer.old
          person.new[id] = answer.new
          return person
        }
      }
    }
    self.people = people
  }

  /// A question that takes another kind of answer is another question; any other takes the answers of both.
  private static func answers(_ old: Question?, _ new: Question?) -> [(old: Answer?, new: Answer?)] {
    guard let old else { return new.map { AllAnswers.answers($0).map { (nil, $0) } } ?? [] }
    guard let new else { return AllAnswers.answers(old).map { ($0, nil) } }
    let own = AllAnswers.answers(old)
    let others = AllAnswers.answers(new)
    switch (old.kind, new.kind) {
    case (.one, .one), (.integer, .integer):
      return (own + others.filter { !own.contains($0) }).map { ($0, $0) }
    case (.several(let left), .several(let right)):
      let options = left + right.filter { option in !left.contains { $0.id == option.id } }
      return AllAnswers.answers(Question(id: old.id, kind: .several(options))).map { ($0, $0) }
    default:
      return own.flatMap { left in others.map { (left, $0) } }
    }
  }

  /// How many answers to all questions there are, those that do not apply included.
  var count: Int { people.count }

  /// The days around which something may change in one of the two.
  var days: [CivilDate] { Set(AllAnswers.days(of: old) + AllAnswers.days(of: new)).sorted() }

  /// Whether each option with days that somebody names is offered on a day by one of the two that asks for it.
  private func isOffered(
    _ before: (answers: Answers, seen: Seen), _ after: (answers: Answers, seen: Seen), on day: CivilDate
  ) -> Bool {
    let sides = [(interview: old, side: before), (interview: new, side: after)]
    for id in before.seen.asked.union(after.seen.asked) {
      let options = sides.flatMap { $0.interview.questions[id]?.options ?? [] }
      for option in options where option.valid != .always {
        let asking = sides.filter { $0.side.seen.asked.contains(id) }
        guard asking.contains(where: { $0.side.answers[id]?.names(option.id) == true }) else { continue }
        let isOffered = asking.contains { asking in
          asking.interview.questions[id]?.options.contains { $0.id == option.id && $0.valid.includes(day) } == true
        }
        if !isOffered { return false }
      }
    }
    return true
  }

  /// What all people come to on a day.
  func seen(on day: CivilDate) -> [Pair: (old: Seen, new: Seen)] {
    var seen: [Pair: (old: Seen, new: Seen)] = [:]
    for answers in people {
      let (before, after) = (old.seen(answers.old, on: day), new.seen(answers.new, on: day))
      guard isOffered(before, after, on: day) else { continue }
      seen[Pair(old: before.answers, new: after.answers)] = (before.seen, after.seen)
    }
    return seen
  }
}
