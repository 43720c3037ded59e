import CivilTime
import Interviews
import OrderedCollections
import Proofs
import Synchronization
import Testing

@Suite struct ProofLimitTests {
  /// An interview of many flags whose pairs open a route: whatever order they are taken in, nearly every set of answers
  /// so far must be remembered.
  private static func entangled(_ count: Int) -> Interview {
    let names = (0..<count).map { Question.ID("q\($0)") }
    let pairs = names.indices.flatMap { left in
      names.indices.filter { right in left < right && (left * 37 + right * 61 + left * right * 17) % 101 < 9 }.map {
        right in
        Condition.all([.answer(names[left], .options(["x"])), .answer(names[right], .options(["x"]))])
      }
    }
    return Interview(
      questions: names.map { Question(id: $0, kind: .one([Option(id: "x"), Option(id: "y")])) },
      routes: [
        Route(id: "pair", when: .any(pairs)),
        Route(id: "last", when: .always, documents: [.init(id: "paper", when: .answer("q0", .options(["x"])))]),
      ],
      documents: [RequiredDocument(id: "paper")], rulesFrom: CivilDate(dayNumber: 20_000))
  }

  @Test func `a proof beyond its limit proves nothing, and says so`() {
    let proof = Proof(ProofLimitTests.entangled(40), within: ProofLimit(states: 5000))
    #expect(proof.extent == .nothing)
    #expect(proof.faults.isEmpty)
    #expect(proof.spans.isEmpty)
  }

  @Test func `a proof within its limit is the same as without one`() {
    let interview = ProofLimitTests.entangled(8)
    let (proof, whole) = (Proof(interview, within: ProofLimit(states: 5000)), Proof(interview))
    #expect(proof.extent == .everything)
    #expect(proof.answersCount == whole.answersCount)
    #expect(proof.spans == whole.spans)
    #expect(proof.faults == whole.faults)
    #expect(proof.questions == whole.questions)
  }

  @Test func `what was proved before the time was up stays proved`() {
    // The routes are folded first, and after that the clock strikes.
    let asked = Mutex(0)
    let proof = Proof(
      ProofLimitTests.entangled(30),
      within: ProofLimit(states: .max) {
        asked.withLock {
          $0 += 1; return $0 > 1
        }
      })
    let isStruck = asked.withLock { $0 > 1 }
    #expect(isStruck)
    #expect(proof.extent != .everything)
  }

  @Test func `a desk does not wait for what cannot be looked ahead`() {
    #expect(LookAhead(ProofLimitTests.entangled(40), day: CivilDate(dayNumber: 20_000)) == nil)
    #expect(LookAhead(ProofLimitTests.entangled(8), day: CivilDate(dayNumber: 20_000)) != nil)
  }
}
