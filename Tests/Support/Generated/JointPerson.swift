package import CivilTime
package import Interviews
import OrderedCollections
package import Proofs

/// Somebody's answers as each of two interviews sees them: those that apply there.
package struct JointPerson: Hashable, Sendable {
  /// The answers that apply in the one, and in the other.
  package let old, new: Answers

  /// An option of a question that may add services.
  package struct Topic: Hashable, Sendable {
    package let question: Question.ID, option: Option.ID

    /// An option of a question.
    package init(question: Question.ID, option: Option.ID) {
      self.question = question
      self.option = option
    }
  }

  /// What a set of answers comes to in one of the two.
  package struct Seen: Sendable {
    /// Where it leads.
    package let outcome: Difference.Outcome
    /// What is shown besides; nil where there is no result.
    package let states: [Difference.Subject: Difference.State]?
    /// The questions that are asked.
    package let asked: Set<Question.ID>
    /// The routes that are open.
    package var open: Set<Route.ID> = []
    /// Those among them whose steps are others at a desk that registers people.
    package var ownSteps: Set<Route.ID> = []
    /// The topics that are chosen.
    package var topics: Set<Topic> = []
  }

  /// Somebody's answers.
  package init(old: Answers, new: Answers) {
    self.old = old
    self.new = new
  }
}

extension Interview {
  /// What applies of a set of answers on a day, and what somebody sees who answers so.
  package func seen(_ given: Answers, on day: CivilDate) -> (answers: Answers, seen: JointPerson.Seen) {
    let replay = replay(given, on: day)
    var answers = Answers()
    for id in replay.path { answers[id] = given[id] }
    return (answers, view(answers, replay, day))
  }

  private func view(_ answers: Answers, _ replay: Replay, _ day: CivilDate) -> JointPerson.Seen {
    let asked = Set(replay.path)
    let isAnswerable = replay.path.allSatisfy { id in
      guard let question = questions[id], let answer = answers[id] else { return false }
      do throws(AnswerFault) {
        _ = try question.accepted(answer, on: day)
        return true
      } catch {
        return false
      }
    }
    guard isAnswerable, day >= rulesFrom else {
      return JointPerson.Seen(outcome: .unanswerable, states: nil, asked: asked)
    }
    guard let result = replay.result else { return JointPerson.Seen(outcome: .noRoute, states: nil, asked: asked) }
    var states: [Difference.Subject: Difference.State] = [:]
    for route in result.alternatives { states[.alternative(route.route.id)] = .present }
    for service in result.services { states[.service(service.id)] = .present }
    for note in result.notes { states[.note(note.id)] = .present }
    for document in result.documents {
      states[.document(document.id)] = document.isHeld.map { $0 ? .held : .lacking } ?? .unknown
    }
    for route in result.routes {
      let hasNames = !route.route.steps.isEmpty
      for step in route.steps { states[.stepOf(route.route.id, step.id)] = .present }
      let here = route.route.stepsHere.isEmpty ? route.steps : route.stepsHere
      for step in here where hasNames { states[.stepHereOf(route.route.id, step.id)] = .present }
      if let place = route.whereabouts { states[.whereaboutsOf(route.route.id, place)] = .present }
      for document in route.documents { states[.documentOf(route.route.id, document)] = .present }
      for service in route.services { states[.serviceOf(route.route.id, service)] = .present }
    }
    let topics = chosenTopics(answers)
    for (topic, service) in added(by: topics, answers, day) {
      states[.serviceOfTopic(topic.question, topic.option, service)] = .present
    }
    return JointPerson.Seen(
      outcome: .route(result.recommended.route.id), states: states, asked: asked,
      open: Set(result.routes.map(\.route.id)),
      ownSteps: Set(result.routes.map(\.route).filter { !$0.stepsHere.isEmpty }.map(\.id)), topics: Set(topics))
  }

  private func chosenTopics(_ answers: Answers) -> [JointPerson.Topic] {
    questions.keys.flatMap { id -> [JointPerson.Topic] in
      guard case .options(let chosen) = answers[id] else { return [] }
      return chosen.map { JointPerson.Topic(question: id, option: $0) }
    }
  }

  /// What chosen topics add: notes under the same conditions tell which of these hold.
  private func added(
    by topics: [JointPerson.Topic], _ answers: Answers, _ day: CivilDate
  ) -> [(topic: JointPerson.Topic, service: Service.ID)] {
    let entries = topics.flatMap { topic in
      let option = questions[topic.question]?.options.first { $0.id == topic.option }
      return (option?.addition?.services ?? []).map { (topic: topic, entry: $0) }
    }
    guard !entries.isEmpty else { return [] }
    let told = Interview(
      questions: Array(questions.values), conditions: conditions, routes: Array(routes.values),
      notes: entries.enumerated().map { Note(id: .init("\($0)"), severity: .info, when: $1.entry.when) },
      rulesFrom: rulesFrom, reviewMonths: reviewMonths
    ).replay(answers, on: day).result?.notes.compactMap { Int($0.id.text) }
    return (told ?? []).map { (entries[$0].topic, entries[$0].entry.id) }
  }
}

extension People.Trait {
  /// Whether somebody with these answers has the trait.
  package func holds(_ pair: JointPerson) -> Bool {
    let known = answers + others
    let given = [pair.old[question], pair.new[question]].compactMap(\.self)
    guard let answer = given.first(where: { answer in known.contains { $0.isOfKind(answer) } }) else {
      return mayBeUnasked
    }
    return answers.contains { $0.holds(answer) }
  }
}

extension People.Given {
  fileprivate func isOfKind(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.option, .option), (.numbers, .number), (.numbers, .unknown), (.unknown, .number), (.unknown, .unknown),
      (.chosen, .options), (.notChosen, .options):
      true
    default: false
    }
  }

  fileprivate func holds(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.option(let id), .option(let chosen)): id == chosen
    case (.numbers(let range), .number(let number)): range.contains(number)
    case (.unknown, .unknown): true
    case (.chosen(let id), .options(let chosen)): chosen.contains(id)
    case (.notChosen(let id), .options(let chosen)): !chosen.contains(id)
    default: false
    }
  }
}
