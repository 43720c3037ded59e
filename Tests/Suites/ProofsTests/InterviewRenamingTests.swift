import CivilTime
import Interviews
import OrderedCollections
@testable import Proofs
import Testing

struct InterviewRenamingTests {
  /// An interview that speaks of a question wherever it can.
  private func interview(_ name: Question.ID) -> Interview {
    let says = Condition.not(.any([.all([.says(name, "x")]), .says("b", "y")]))
    return Interview(
      questions: [
        .one(name), .one("b", when: .says(name, "x")),
        Question(
          id: "c",
          kind: .several([
            Option(
              id: "t",
              addition: .init(
                services: [.init(id: "s", when: says)], role: .danger, isPrintedWhenChosen: false)), Option(id: "u"),
          ])),
      ], conditions: ["named": says],
      routes: [
        Route(
          id: "r", when: says, preferred: .all([says, .open("last"), .preferred("last"), .recommendedIsStale]),
          valid: Validity(from: .day(1), to: .day(9)), steps: [Step(id: "t", when: says, reader: .desk)],
          stepsHere: [Step(id: "u", when: says)], whereabouts: [Step(id: "w", when: says)],
          documents: [.init(id: "d", when: says)],
          services: [.init(id: "s", when: says)], sources: ["law"], assuredDate: .day(2), printed: [.wish]), .last,
      ], documents: [RequiredDocument(id: "d", haveWhen: says, lackWhen: .says(name, "y"), source: "law")],
      notes: [Note(id: "n", severity: .urgent, when: .named("named")), Note(id: "m", severity: .info, when: says)],
      always: ["112"], rulesFrom: .day(0), reviewMonths: 7)
  }

  @Test func `a question keeps its part in every rule under another name`() {
    #expect(interview("a").renaming(["a": "a'"]) == interview("a'"))
  }

  @Test func `two questions can change their names with each other`() {
    let swapped = interview("a").renaming(["a": "b", "b": "a"])
    #expect(swapped.questions.keys == ["b", "a", "c"])
    #expect(swapped.renaming(["a": "b", "b": "a"]) == interview("a"))
  }

  @Test func `without names nothing changes`() {
    #expect(interview("a").renaming([:]) == interview("a"))
  }

  @Test func `answers of one kind are answers of the other only where the kind is the same`() {
    let kinds: [Question.Kind] = [.one([]), .several([]), .integer(0...1, acceptsUnknown: false)]
    for (place, kind) in kinds.enumerated() {
      #expect(kinds.map(kind.takesAnswers) == kinds.indices.map { $0 == place })
    }
    #expect(Question.Kind.integer(0...9, acceptsUnknown: true).takesAnswers(of: kinds[2]))
  }
}
