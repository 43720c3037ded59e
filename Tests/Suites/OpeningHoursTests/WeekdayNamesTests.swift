import CivilTime
import OpeningHours
import Testing

@Suite struct WeekdayNamesTests {
  @Test func `each day has its own name`() {
    #expect(
      Weekday.allCases.map { HoursWording.italian.weekdays[$0] } == [
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
      ])
  }
}
