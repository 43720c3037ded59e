import OpeningHours
import Testing

@Suite struct TimeSpanTests {
  @Test(arguments: [
    (540, 840, "09:00-14:00"), (0, 1440, "00:00-24:00"), (1320, 1560, "22:00-02:00"), (1320, 1440, "22:00-24:00"),
    (0, 1, "00:00-00:01"), (1439, 2878, "23:59-23:58"), (720, 1441, "12:00-00:01"),
  ])
  func `a span is written as the clock on the wall shows it`(start: Int, end: Int, text: String) throws {
    #expect(try #require(TimeSpan(start: start, end: end)).description == text)
  }

  @Test(arguments: [
    (-1, 10), (1440, 1500), (540, 540), (540, 539), (540, 1980), (0, 1441), (Int.max, Int.min), (0, Int.max),
    (1439, Int.max), (Int.min, 3),
  ])
  func `minutes that make no span are refused`(start: Int, end: Int) {
    #expect(TimeSpan(start: start, end: end) == nil)
  }

  @Test func `a span over midnight ends on the next day by the clock of that day`() throws {
    let night = try #require(TimeSpan(start: 1320, end: 1560))
    #expect(night.clockEnd == 120)
    #expect(TimeSpan.wholeDay.clockEnd == 1440)
  }
}
