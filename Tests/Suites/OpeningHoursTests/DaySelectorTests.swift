import CivilTime
import OpeningHours
import Testing

@Suite struct DaySelectorTests {
  @Test(arguments: [
    ([Weekday.monday, .tuesday, .wednesday, .thursday, .friday], false, "Mo-Fr"),
    ([.monday, .wednesday, .friday], false, "Mo,We,Fr"), ([.saturday, .sunday], true, "Sa,Su,PH"),
    ([], true, "PH"), ([.friday, .saturday, .sunday, .monday], false, "Fr-Mo"), ([.thursday], false, "Th"),
  ])
  func `days are written as OSM writes them`(days: [Weekday], namesHolidays: Bool, text: String) throws {
    #expect(try #require(DaySelector(weekdays: Set(days), namesHolidays: namesHolidays)).description == text)
  }

  @Test func `a selector selects at least one day`() {
    #expect(DaySelector(weekdays: []) == nil)
    #expect(DaySelector.everyDay.weekdays.count == 7)
    #expect(!DaySelector.everyDay.namesHolidays)
  }
}
