import CivilTime
import Generated
import Interviews
import OrderedCollections
import Proofs
import Seeded
import Testing

struct ProofTests {
  @Test(arguments: 0..<600) func `trying out every set of answers finds what the proof says`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    try check(SmallInterview(&chance).interview)
  }

  @Test(arguments: 0..<200) func `on all days it finds the same where everything may have days`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    try check(SmallInterview(&chance).dated(&chance).interview)
  }

  private func check(_ interview: Interview) throws {
    let proof = Proof(interview)
    let all = AllAnswers(interview)

    var most = 0
    var lengths: Set<Int> = []
    var asked: Set<Question.ID> = []
    var outcomes: Set<AllAnswers.Outcome> = []
    var uncoveredDays: Set<CivilDate> = []
    for day in all.days {
      let complete = all.complete(on: day)
      most = max(most, complete.count)
      var counts: [Route.ID: Int] = [:]
      var uncovered = 0
      for (answers, outcome) in complete {
        let path = interview.replay(answers, on: day).path
        lengths.insert(path.count)
        asked.formUnion(path)
        if let outcome {
          counts[outcome.routes[0], default: 0] += 1
          outcomes.insert(outcome)
        } else {
          uncovered += 1
          uncoveredDays.insert(day)
        }
      }
      let span = try #require(proof.spans.first { $0.from <= day && ($0.through.map { day <= $0 } ?? true) })
      #expect(span.uncovered == AnswersCount(uncovered))
      for share in span.recommended { #expect(share.answersCount == AnswersCount(counts[share.route] ?? 0)) }
    }
    #expect(proof.answersCount == AnswersCount(most))
    #expect(proof.questions == (lengths.min() ?? 0)...(lengths.max() ?? 0))
    for id in interview.questions.keys {
      #expect(proof.faults.contains(.unaskedQuestion(id)) == !asked.contains(id), "\(id)")
    }
    let examples = proof.faults.compactMap { if case .uncovered(let person) = $0 { person } else { nil } }
    #expect(examples.isEmpty == uncoveredDays.isEmpty)
    for person in examples { checkNoRoute(person, all) }
    if uncoveredDays.isEmpty { try check(proof, all, outcomes) }
  }

  /// Whatever the person of an example answers besides, there is no route.
  private func checkNoRoute(_ person: ExamplePerson, _ all: AllAnswers) {
    for answers in all.answersCount where person.questions.allSatisfy({ answers[$0] == person.answers[$0] }) {
      let replay = all.interview.replay(answers, on: person.day)
      guard all.interview.offers(answers, to: replay.path, on: person.day) else { continue }
      #expect(replay.standing == .noRoute)
    }
  }

  private func check(_ proof: Proof, _ all: AllAnswers, _ outcomes: Set<AllAnswers.Outcome>) throws {
    let interview = all.interview
    let open = Set(outcomes.flatMap(\.routes))
    let recommended = Set(outcomes.map { $0.routes[0] })
    for route in interview.routes.values {
      #expect(proof.faults.contains(.closedRoute(route.id)) == !open.contains(route.id))
      let isOnlyOpen = open.contains(route.id) && !recommended.contains(route.id)
      #expect(proof.faults.contains(.neverRecommended(route.id)) == isOnlyOpen)
      if open.contains(route.id) { check(proof, route, outcomes.compactMap { $0.steps[route.id] }) }
      for place in route.whereabouts where open.contains(route.id) {
        let isTold = outcomes.contains { $0.whereabouts[route.id] == place.id }
        #expect(proof.faults.contains(.idleWhereabouts(place.id, route.id)) == !isTold)
      }
      for entry in route.documents where open.contains(route.id) {
        let isAsked = outcomes.contains { $0.documents[route.id]?.contains(entry.id) == true }
        #expect(proof.faults.contains(.idleDocument(entry.id, route.id)) == !isAsked)
      }
    }
    let listed = Set(outcomes.flatMap { $0.held.map(\.id) })
    for id in interview.documents.keys {
      #expect(proof.faults.contains(.unlistedDocument(id)) == !listed.contains(id))
    }
    let told = Set(outcomes.flatMap(\.notes))
    for note in interview.notes {
      #expect(proof.faults.contains(.untoldNote(note.id)) == !told.contains(note.id), "\(note.id)")
    }
    for question in interview.questions.values {
      for option in question.options {
        for entry in option.addition?.services ?? [] {
          // The services of topics are their own: nothing else names them.
          let isAdded = outcomes.contains { $0.services.contains(entry.id) }
          let isChosen = !proof.faults.contains(.unaskedQuestion(question.id))
          let fault = RuleFault.idleTopicService(entry.id, option.id, question.id)
          #expect(proof.faults.contains(fault) == (isChosen && !isAdded), "\(entry.id)")
        }
      }
    }
    #expect(proof.reachedServices == Set(outcomes.flatMap(\.services) + outcomes.flatMap(\.successors)))
    let mattering = all.days.reduce(into: Set<Question.ID>()) { $0.formUnion(all.mattering(on: $1)) }
    for question in interview.questions.values where !proof.faults.contains(.unaskedQuestion(question.id)) {
      // A person who has a document and lacks it has it: the lack decides nothing there.
      let isMattering = mattering.contains(question.id)
      if proof.faults.contains(.idleQuestion(question.id)) { #expect(!isMattering, "\(question.id)") }
      if !isMattering, !proof.faults.contains(where: \.isContradiction) {
        #expect(proof.faults.contains(.idleQuestion(question.id)), "\(question.id)")
      }
    }
  }

  /// Holds what is said of a route's steps against what everybody is told of both lists.
  private func check(_ proof: Proof, _ route: Route, _ told: [[[Step.ID]]]) {
    let lists = [route.steps, route.stepsHere]
    let idle = lists.enumerated().flatMap { index, steps in
      steps.filter { step in !told.contains { $0[index].contains(step.id) } }.map(\.id)
    }
    let said = proof.faults.compactMap { if case .idleStep(let step, route.id) = $0 { step } else { nil } }
    #expect(said == idle, "\(route.id)")
    let isStepless = zip(lists.indices, lists).contains { index, steps in
      !steps.isEmpty && told.contains { $0[index].isEmpty }
    }
    let isSaid = proof.faults.contains { if case .stepless(route.id, _) = $0 { true } else { false } }
    #expect(isSaid == isStepless, "\(route.id)")
  }
}

extension RuleFault {
  fileprivate var isContradiction: Bool { if case .heldAndLacking = self { true } else { false } }
}
