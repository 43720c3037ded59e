import CivilTime
import Testing

@Suite struct CivilMomentTests {
  @Test(arguments: ["2026-11-24T10:30", "2026-11-24T00:00", "2026-11-24T23:59"])
  func `a moment prints as it was read`(text: String) throws {
    #expect(try #require(CivilMoment(iso: text)).description == text)
  }

  @Test(arguments: ["2026-11-24", "2026-11-24T24:00", "2026-11-24T10:60", "2026-11-24T1:30", "2026-11-24T10:30Z", "T"])
  func `anything else is no moment`(text: String) {
    #expect(CivilMoment(iso: text) == nil)
  }

  @Test func `the same day is ordered by its minutes`() throws {
    let early = try #require(CivilMoment(iso: "2026-11-24T09:59"))
    let late = try #require(CivilMoment(iso: "2026-11-24T10:00"))
    #expect(early < late)
  }
}
