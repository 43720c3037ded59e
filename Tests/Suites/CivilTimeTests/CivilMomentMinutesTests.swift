import CivilTime
import Testing

@Suite struct CivilMomentMinutesTests {
  @Test(arguments: [
    ("1970-01-01T00:00", 0), ("1970-01-01T23:59", 1439), ("1970-01-02T00:00", 1440), ("1969-12-31T23:59", -1),
    ("1969-12-31T00:00", -1440), ("1969-12-30T23:59", -1441), ("2026-11-24T10:30", 29_925_270),
  ])
  func `minutes are counted from 1970, before it too`(moment: String, minutes: Int) throws {
    let moment = try #require(CivilMoment(iso: moment))
    #expect(moment.minutesSince1970 == minutes)
    #expect(CivilMoment(minutesSince1970: minutes) == moment)
  }

  @Test func `minutes beyond all years are held inside them`() {
    #expect(CivilMoment(minutesSince1970: 9_000_000_000_000).date == CivilDate(year: 9999, month: 12, day: 31))
    #expect(CivilMoment(minutesSince1970: -9_000_000_000_000).date == CivilDate(year: 1, month: 1, day: 1))
  }
}
