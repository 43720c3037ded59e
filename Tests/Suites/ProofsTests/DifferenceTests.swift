import CivilTime
import Generated
import Interviews
import OrderedCollections
import Proofs
import Seeded
import Testing

struct DifferenceTests {
  private typealias Pair = (old: Interview, new: Interview)

  @Test(arguments: 0..<500) func `trying out every set of answers finds what the difference says`(seed: Int) throws {
    try compare(changed(seed))
  }

  @Test(arguments: 0..<80) func `it finds the same where everything may have days, in one of the two or in both`(
    seed: Int
  ) throws {
    var chance = SeededGenerator(seed: UInt64(11_000 + seed))
    let small = SmallInterview(&chance)
    let (old, new) = (small.dated(&chance), small.dated(&chance))
    try compare((seed.isMultiple(of: 3) ? small.interview : old.interview, new.interview))
    try compare((old.interview, old.changed(&chance)))
  }

  @Test(arguments: 0..<60) func `two interviews that only share names are compared exactly as well`(seed: Int) throws {
    try compare(unrelated(seed))
  }

  @Test(arguments: 0..<60) func `questions asked in another order are the same questions`(seed: Int) throws {
    try compare(reordered(seed))
  }

  @Test func `enough of these pairs are small enough to try out every set of answers`() {
    let tried = { (pairs: [Pair]) in pairs.count { JointAnswers($0.old, $0.new, atMost: DifferenceTests.most) != nil } }
    #expect(tried((0..<500).map(changed)) > 400)
    #expect(tried((0..<60).map(unrelated)) > 20)
    #expect(tried((0..<60).map(reordered)) > 50)
  }

  private func changed(_ seed: Int) -> Pair {
    var chance = SeededGenerator(seed: UInt64(seed))
    let small = SmallInterview(&chance)
    return (small.interview, small.changed(&chance))
  }

  private func unrelated(_ seed: Int) -> Pair {
    var chance = SeededGenerator(seed: UInt64(7000 + seed))
    let old = SmallInterview(&chance).interview
    return (old, SmallInterview(&chance).interview)
  }

  private func reordered(_ seed: Int) -> Pair {
    var chance = SeededGenerator(seed: UInt64(9000 + seed))
    let old = SmallInterview(&chance).interview
    return (old, old.asked(inOrder: old.questions.values.shuffled(using: &chance), &chance))
  }

  @Test func `two orders that need each other leave every set of answers counted once`() throws {
    let options = [Option(id: "yes"), Option(id: "no")]
    let yes = { (id: Question.ID) in Condition.answer(id, .options(["yes"])) }
    let routes = [Route(id: "both", when: .all([yes("a"), yes("b")])), Route(id: "rest", when: .always)]
    let gated = { (id: Question.ID, relevant: Condition) in
      Question(id: id, kind: .one(options), relevant: relevant)
    }
    let first = Question(id: "first", kind: .one(options))
    let old = Interview(
      questions: [first, gated("a", yes("first")), gated("b", yes("a"))], routes: routes,
      rulesFrom: SmallInterview.firstDay)
    let new = Interview(
      questions: [first, gated("b", .not(yes("first"))), gated("a", yes("b"))], routes: routes,
      rulesFrom: SmallInterview.firstDay)
    let difference = try #require(try compare((old, new)))
    #expect(difference.answersCount == 6)
    #expect(difference.routes.map(\.old) == [.route("both"), .route("rest")])
    #expect(difference.routes.map(\.new) == [.route("rest"), .route("both")])
    #expect(difference.routes.map(\.answersCount) == [1, 1])
  }

  @Test(arguments: 0..<30) func `an interview does not differ from itself`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let interview = SmallInterview(&chance).interview
    #expect(Difference(interview, interview).isEmpty)
  }

  @Test func `an answer that only one of the two takes cannot be given in the other`() throws {
    let one = { (ids: [Option.ID]) in Question(id: "a", kind: .one(ids.map { Option(id: $0) })) }
    let routes = [Route(id: "all", when: .always)]
    let old = Interview(questions: [one(["x", "y"])], routes: routes, rulesFrom: SmallInterview.firstDay)
    let new = Interview(questions: [one(["x", "z"])], routes: routes, rulesFrom: SmallInterview.firstDay)
    let difference = try #require(try compare((old, new)))
    #expect(difference.routes.map(\.old) == [.unanswerable, .route("all")])
    #expect(difference.routes.map(\.new) == [.route("all"), .unanswerable])
    let trait = try #require(difference.routes.first?.people.groups.first?.traits.first)
    #expect(trait.answers == [.option("z")])
  }

  @Test func `an option that comes on a day can be chosen from that day on, and one that goes until then`() throws {
    let day = { (number: Int) in CivilDate(dayNumber: SmallInterview.firstDay.dayNumber + number) }
    let one = { (options: [Option]) in Question(id: "a", kind: .one(options)) }
    let routes = [Route(id: "all", when: .always)]
    let interview = { (options: [Option]) in
      Interview(questions: [one(options)], routes: routes, rulesFrom: SmallInterview.firstDay)
    }
    let old = interview([Option(id: "x"), Option(id: "y")])
    let new = interview([
      Option(id: "x"), Option(id: "y", valid: Validity(to: day(4))), Option(id: "z", valid: Validity(from: day(5))),
    ])
    let difference = try #require(try compare((old, new)))
    #expect(difference.routes.map(\.old) == [.unanswerable, .route("all")])
    #expect(difference.routes.map(\.new) == [.route("all"), .unanswerable])
    #expect(difference.routes.map { $0.days.map(\.from) } == [[day(5)], [day(5)]])
    let traits = difference.routes.compactMap(\.people.groups.first?.traits.first?.answers)
    #expect(traits == [[.option("z")], [.option("y")]])
    #expect(Difference(new, new).isEmpty)
    #expect(try #require(try compare((new, new))).answersCount == 2)
  }

  // MARK: The referee

  /// How many sets of answers the referee tries out.
  private static let most = 260

  /// The difference, where there are few enough sets of answers to try them all; else nothing, and only a fault would
  /// show.
  @discardableResult
  private func compare(_ pair: Pair) throws -> Difference? {
    let (old, new) = pair
    let difference = Difference(old, new)
    guard let joint = JointAnswers(old, new, atMost: DifferenceTests.most) else { return nil }
    var chance = SeededGenerator(seed: UInt64(joint.count))
    let days = joint.days
    // Each day costs a replay of every set of answers: where there are many, some days must do.
    let tried = days.shuffled(using: &chance).prefix(max(2, 120 / joint.count))
    var most = 0
    for day in tried {
      let seen = joint.seen(on: day)
      most = max(most, seen.count)
      check(difference, seen, day)
    }
    #expect(most > 0)
    #expect(difference.answersCount >= AnswersCount(most))
    if tried.count == days.count { #expect(difference.answersCount == AnswersCount(most)) }
    return difference
  }

  private func check(
    _ difference: Difference, _ seen: [JointAnswers.Pair: (old: JointAnswers.Seen, new: JointAnswers.Seen)],
    _ day: CivilDate
  ) {
    var outcomes: [[Difference.Outcome]: Set<JointAnswers.Pair>] = [:]
    var states: [Difference.Subject: [[Difference.State]: Set<JointAnswers.Pair>]] = [:]
    for (pair, seen) in seen {
      if seen.old.outcome != seen.new.outcome {
        outcomes[[seen.old.outcome, seen.new.outcome], default: []].insert(pair)
      }
      if seen.old.outcome != .unanswerable, seen.new.outcome != .unanswerable {
        for id in seen.old.asked.symmetricDifference(seen.new.asked) {
          let isGained = seen.new.asked.contains(id)
          states[.question(id), default: [:]][isGained ? [.absent, .present] : [.present, .absent], default: []]
            .insert(pair)
        }
      }
      guard let old = seen.old.states, let new = seen.new.states else { continue }
      for subject in Set(old.keys).union(new.keys) where old[subject] != new[subject] {
        guard difference.tells(subject, seen.old, seen.new) else { continue }
        let change = [old[subject] ?? .absent, new[subject] ?? .absent]
        states[subject, default: [:]][change, default: []].insert(pair)
      }
    }
    let all = Set(seen.keys)
    check(difference.routes, outcomes, all, day)
    for subject in Set(states.keys).union(difference.items.map(\.subject)) {
      let changes = difference.items.first { $0.subject == subject }?.changes ?? []
      check(changes, states[subject] ?? [:], all, day)
    }
  }

  private func check<Value>(
    _ changes: [Difference.Change<Value>], _ expected: [[Value]: Set<JointAnswers.Pair>], _ all: Set<JointAnswers.Pair>,
    _ day: CivilDate
  ) {
    let today = changes.filter { change in
      change.days.contains { $0.from <= day && ($0.through.map { day <= $0 } ?? true) }
    }
    #expect(Set(today.map { [$0.old, $0.new] }) == Set(expected.keys))
    #expect(today.count == expected.count)
    for change in today {
      let own = expected[[change.old, change.new]] ?? []
      #expect(change.answersCount == AnswersCount(own.count))
      var described: Set<JointAnswers.Pair> = []
      for group in change.people.groups {
        let people = all.filter { pair in group.traits.allSatisfy { $0.holds(pair) } }
        #expect(group.answersCount == AnswersCount(people.count))
        #expect(people.isSubset(of: own))
        #expect(people.isDisjoint(with: described))
        described.formUnion(people)
      }
      #expect(change.people.rest == 0)
      #expect(described == own)
    }
  }
}

extension Difference {
  /// Whether the difference is to tell of this by itself.
  fileprivate func tells(_ subject: Subject, _ old: JointAnswers.Seen, _ new: JointAnswers.Seen) -> Bool {
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
    let isOpenInBoth = old.open.contains(route) && new.open.contains(route)
    return isOpenInBoth && !items.contains { $0.subject == whole }
  }
}

extension Interview {
  /// The same rules, the questions in another order, each asked always or after an answer to an earlier one.
  fileprivate func asked(inOrder questions: [Question], _ chance: inout SeededGenerator) -> Interview {
    var asked: [Question] = []
    for question in questions {
      let gate = Bool.random(using: &chance) ? asked.randomElement(using: &chance) : nil
      let relevant = gate.flatMap { AllAnswers.answers($0).first }.map { answer -> Condition in
        let match: Condition.Match =
          switch answer {
          case .option(let id): .options([id])
          case .options: .options(Set(gate?.options.prefix(1).map(\.id) ?? []))
          case .number(let number): .range(number...(number + 1))
          case .unknown: .unknown
          }
        return .answer(gate?.id ?? question.id, match)
      }
      asked.append(Question(id: question.id, kind: question.kind, relevant: relevant ?? .always))
    }
    return Interview(
      questions: asked, conditions: conditions, routes: Array(routes.values), documents: Array(documents.values),
      notes: notes, always: always, serviceDays: serviceDays, rulesFrom: rulesFrom, reviewMonths: reviewMonths)
  }
}
