import CivilTime
import Interviews
import Packs
import Proofs
import Shipped
import Testing

@Suite struct LookAheadLimitTests {
  @Test func `the pack that ships is far from what a desk would wait for`() throws {
    let interview = try Shipped.pack().interview
    let day = try #require(CivilDate(iso: "2026-11-24"))
    #expect(LookAhead(interview, day: day, within: ProofLimit(states: LookAhead.limit.states / 4)) != nil)
  }
}
