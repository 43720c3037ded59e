import CivilTime
import OpeningHours
import Testing

@Suite struct OrdinalWeekdayTests {
  @Test func `each day of two years is once the so-manieth of its name, from either end`() throws {
    let first = try #require(CivilDate(iso: "2027-01-01")).dayNumber
    for number in first..<first + 731 {
      let date = CivilDate(dayNumber: number)
      let places = (-5...5).filter { OrdinalWeekday(date.weekday, $0)?.isOn(date) ?? false }
      try #require(places.count == 2, "\(date)")
      // The week before or behind lies in another month exactly for the first and the last.
      #expect((places[1] == 1) == (CivilDate(dayNumber: number - 7).month != date.month), "\(date)")
      #expect((places[0] == -1) == (CivilDate(dayNumber: number + 7).month != date.month), "\(date)")
    }
  }

  @Test func `no month has a sixth day of one name`() {
    #expect(OrdinalWeekday(.monday, 6) == nil)
    #expect(OrdinalWeekday(.monday, -6) == nil)
    #expect(OrdinalWeekday(.monday, 0) == nil)
  }

  @Test func `the last month of the calendar has its last days`() throws {
    let last = try #require(CivilDate(year: 9999, month: 12, day: 31))
    #expect(try #require(OrdinalWeekday(last.weekday, -1)).isOn(last))
  }
}
