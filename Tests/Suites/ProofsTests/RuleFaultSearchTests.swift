import CivilTime
import Interviews
@testable import Proofs
import Testing

/// For each fault a small interview that has this one and no other.
struct RuleFaultSearchTests {
  private func faults(
    _ questions: [Question], _ routes: [Route] = [.last], conditions: [String: Condition] = [:],
    documents: [RequiredDocument] = [], notes: [Note] = []
  ) -> [RuleFault] {
    Proof(
      Interview(asking: questions, routes, conditions: conditions, documents: documents, notes: notes)
    ).faults
  }

  private let decided = Route(id: "r", when: .says("a", "x"))

  @Test func `a sound interview has no fault`() {
    #expect(faults([.one("a")], [decided, .last]) == [])
  }

  @Test func `somebody for whom no rule is written`() throws {
    let found = faults([.one("a"), .one("b")], [decided, Route(id: "s", when: .says("b", "x"))])
    guard found.count == 1, case .uncovered(let person) = found[0] else {
      Issue.record("\(found)")
      return
    }
    #expect(person.answers == ["a": .option("y"), "b": .option("y")])
    #expect(person.questions == ["a", "b"])
    #expect(person.day == .day(0))
  }

  @Test func `a question that nobody is asked, and what is decided by it`() {
    let never = Question.one("b", when: .all([.says("a", "x"), .says("a", "y")]))
    #expect(faults([.one("a"), never], [decided, .last]) == [.unaskedQuestion("b")])
    #expect(
      faults([.one("a"), never], [decided, Route(id: "s", when: .says("b", "x")), .last])
        == [.unaskedQuestion("b"), .closedRoute("s")])
  }

  @Test func `a question whose answers make no difference`() {
    #expect(faults([.one("a"), .one("b")], [decided, .last]) == [.idleQuestion("b")])
  }

  @Test func `whatever a question adds to a result is a difference`() {
    let danger = Option.Addition(services: ["s"], role: .danger, isPrintedWhenChosen: true)
    let topics = Question(id: "b", kind: .several([Option(id: "x", addition: danger)]))
    #expect(faults([.one("a"), topics], [decided, .last]) == [])
    // With one answer alone there is nothing to choose, whatever it adds.
    let only = Question(id: "b", kind: .one([Option(id: "x", addition: danger)]))
    #expect(faults([.one("a"), only], [decided, .last]) == [.idleQuestion("b")])
    let note = Note(id: "n", severity: .info, when: .says("b", "x"))
    #expect(faults([.one("a"), .one("b")], [decided, .last], notes: [note]) == [])
    let gated = [Question.one("a"), .one("b"), .one("c", when: .says("b", "x"))]
    #expect(faults(gated, [decided, Route(id: "s", when: .says("c", "x")), .last]) == [])
  }

  @Test func `a route that is never open`() {
    let over = Route(id: "s", when: .says("a", "y"), valid: Validity(to: .day(-1)))
    let twice = Route(id: "t", when: .all([.says("a", "x"), .says("a", "y")]))
    #expect(faults([.one("a")], [decided, over, twice, .last]) == [.closedRoute("s"), .closedRoute("t")])
  }

  @Test func `a route that an earlier one always beats`() {
    let beaten = Route(id: "s", when: .says("a", "x"))
    #expect(faults([.one("a")], [decided, beaten, .last]) == [.neverRecommended("s")])
    let elsewhere = Route(id: "s", when: .says("a", "y"), preferred: .says("a", "x"))
    #expect(faults([.one("a")], [decided, elsewhere, .last]) == [.neverRecommended("s")])
  }

  @Test func `a document or a service that a route never comes to`() {
    let route = Route(
      id: "r", when: .says("a", "x"), documents: [.init(id: "d"), .init(id: "e", when: .says("a", "y"))],
      services: [.init(id: "s"), .init(id: "t", when: .says("a", "y"))])
    let last = Route(id: "last", when: .always, documents: [.init(id: "e")])
    #expect(
      faults([.one("a")], [route, last], documents: [RequiredDocument(id: "d"), RequiredDocument(id: "e")])
        == [.idleDocument("e", "r"), .idleService("t", "r")])
  }

  @Test func `a service that a topic never adds`() {
    let entries: [Route.Entry<Service>] = [
      "s", .init(id: "t", when: .says("a", "y")), .init(id: "u", when: .all([.open("r"), .says("a", "y")])),
    ]
    let addition = Option.Addition(services: entries, role: .topic, isPrintedWhenChosen: true)
    let topics = Question(id: "b", kind: .several([Option(id: "x", addition: addition)]))
    #expect(faults([.one("a"), topics], [decided, .last]) == [.idleTopicService("u", "x", "b")])
    // What only a topic's condition reads decides something.
    #expect(faults([.one("a"), topics]) == [.idleTopicService("u", "x", "b")])
    let unasked = Question(id: "b", kind: topics.kind, relevant: .says("a", "z"))
    #expect(faults([.one("a"), unasked], [decided, .last]) == [.unaskedQuestion("b")])
  }

  @Test func `a step that a route never tells`() {
    let never = Condition.says("a", "y")
    let route = Route(
      id: "r", when: .says("a", "x"), steps: [Step(id: "s"), Step(id: "t", when: never)],
      stepsHere: [Step(id: "u", when: never), Step(id: "s")])
    #expect(faults([.one("a")], [route, .last]) == [.idleStep("t", "r"), .idleStep("u", "r")])
  }

  @Test func `where a route sends nobody, because something before it holds for all`() {
    let (some, never) = (Condition.says("b", "x"), Condition.says("a", "y"))
    let route = Route(
      id: "r", when: .says("a", "x"),
      whereabouts: [Step(id: "s", when: some), Step(id: "t", when: never), Step(id: "u"), Step(id: "v", when: some)])
    // What only this reads decides something.
    #expect(
      faults([.one("a"), .one("b")], [route, .last]) == [.idleWhereabouts("t", "r"), .idleWhereabouts("v", "r")])
  }

  @Test func `somebody who is told no step`() throws {
    let some = [Step(id: "s", when: .says("b", "x")), Step(id: "t", reader: .desk)]
    let every = [Step(id: "s")]
    for (steps, here) in [(some, []), (every, some)] {
      let route = Route(id: "r", when: .says("a", "x"), steps: steps, stepsHere: here)
      let found = faults([.one("a"), .one("b")], [route, .last])
      guard found.count == 1, case .stepless("r", let person) = found[0] else {
        Issue.record("\(found)")
        continue
      }
      #expect(person.answers == ["a": .option("x"), "b": .option("y")])
    }
  }

  @Test func `somebody who is told no step on some days`() throws {
    let gap = [Step(id: "s", valid: Validity(to: .day(4))), Step(id: "t", valid: Validity(from: .day(6)))]
    let found = faults([.one("a")], [Route(id: "r", when: .says("a", "x"), steps: gap), .last])
    guard found.count == 1, case .stepless("r", let person) = found[0] else {
      Issue.record("\(found)")
      return
    }
    #expect(person.day == .day(5) && person.isOnSomeDays)
    let whole = [Step(id: "s", valid: Validity(to: .day(4))), Step(id: "t", valid: Validity(from: .day(5)))]
    #expect(faults([.one("a")], [Route(id: "r", when: .says("a", "x"), steps: whole), .last]) == [])
  }

  @Test func `what has days on which nobody comes to it`() {
    let (before, after) = (Validity(to: .day(4)), Validity(from: .day(5)))
    let route = Route(
      id: "r", when: .says("a", "x"), valid: before, steps: [Step(id: "s"), Step(id: "t", valid: after)],
      documents: [.init(id: "d"), .init(id: "e", valid: after)],
      services: [.init(id: "s"), .init(id: "t", valid: after)])
    let notes = [
      Note(id: "over", severity: .info, when: .always, valid: Validity(to: .day(-1))),
      Note(id: "told", severity: .info, when: .open("r"), valid: before),
      Note(id: "late", severity: .info, when: .open("r"), valid: after),
    ]
    let documents = ["d", "e"].map { RequiredDocument(id: $0) }
    #expect(
      faults([.one("a")], [route, .last], documents: documents, notes: notes) == [
        .idleStep("t", "r"), .idleDocument("e", "r"), .idleService("t", "r"), .unlistedDocument("e"),
        .untoldNote("over"), .untoldNote("late"),
      ])
    // The days of the document itself are those of every entry.
    let late = [RequiredDocument(id: "d", valid: after), RequiredDocument(id: "e")]
    #expect(
      faults([.one("a")], [route, .last], documents: late)
        == [
          .idleStep("t", "r"), .idleDocument("d", "r"), .idleDocument("e", "r"), .idleService("t", "r"),
          .unlistedDocument("d"), .unlistedDocument("e"),
        ])
  }

  @Test func `a question that is asked on days that are over, or in vain on its days`() {
    let over = Question(id: "b", kind: Question.one("b").kind, valid: Validity(to: .day(-1)))
    #expect(faults([.one("a"), over], [decided, .last]) == [.unaskedQuestion("b")])
    let late = Question(id: "b", kind: Question.one("b").kind, valid: Validity(from: .day(5)))
    let old = Route(id: "s", when: .says("b", "x"), valid: Validity(to: .day(4)))
    #expect(faults([.one("a"), late], [decided, old, .last]) == [.idleQuestion("b"), .closedRoute("s")])
    let new = Route(id: "s", when: .says("b", "x"), valid: Validity(from: .day(5)))
    #expect(faults([.one("a"), late], [decided, new, .last]) == [])
  }

  @Test func `a document that no route asks for`() {
    #expect(faults([.one("a")], [decided, .last], documents: [RequiredDocument(id: "d")]) == [.unlistedDocument("d")])
  }

  @Test func `somebody who has a document and lacks it`() throws {
    let route = Route(id: "r", when: .says("a", "x"), documents: [.init(id: "d")])
    let both = RequiredDocument(id: "d", haveWhen: .says("b", "x", "y"), lackWhen: .says("b", "y", "z"))
    let found = faults([.one("a"), .one("b", ["x", "y", "z"])], [route, .last], documents: [both])
    guard found.count == 1, case .heldAndLacking("d", let person) = found[0] else {
      Issue.record("\(found)")
      return
    }
    // Only where the document is asked for does it matter.
    #expect(person.answers == ["a": .option("x"), "b": .option("y")])
  }

  @Test func `a note that nobody is told`() {
    let note = Note(id: "n", severity: .info, when: .all([.says("a", "x"), .open("s")]))
    let routes = [decided, Route(id: "s", when: .says("a", "y"))]
    #expect(faults([.one("a")], routes, notes: [note]) == [.untoldNote("n")])
  }

  @Test func `a condition with a name that never holds, and one that is not used`() {
    let empty = Condition.all([.says("a", "x"), .says("a", "y")])
    #expect(
      faults([.one("a")], [decided, .last], conditions: ["empty": empty, "all": .always])
        == [.emptyCondition("empty")])
    // A condition that nobody uses makes no question matter.
    #expect(
      faults([.one("a"), .one("b")], [decided, .last], conditions: ["unused": .says("b", "x")])
        == [.idleQuestion("b")])
  }
}
