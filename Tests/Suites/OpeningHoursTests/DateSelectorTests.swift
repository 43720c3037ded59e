import CivilTime
import OpeningHours
import Testing

@Suite struct DateSelectorTests {
  private func range(_ first: String, _ last: String) throws -> CalendarRange {
    .dates(try #require(CivilDate(iso: first))...(try #require(CivilDate(iso: last))))
  }

  @Test func `what could not be written down is refused`() throws {
    #expect(DateSelector() == nil)
    #expect(DateSelector(years: [999...1000]) == nil)
    #expect(DateSelector(years: [9999...10000]) == nil)
    #expect(DateSelector(ranges: [.months(first: 0, last: 3)]) == nil)
    #expect(DateSelector(ranges: [.months(first: 3, last: 13)]) == nil)
    #expect(DateSelector(years: [2026...2026], ranges: [.months(first: 11, last: 2)]) == nil)
    #expect(DateSelector(years: [2026...2027], ranges: [try range("2026-12-24", "2027-01-06")]) == nil)
  }

  @Test func `one day of one year is a date, however it is put together`() throws {
    let day = try #require(MonthDay(month: 12, day: 24))
    let together = DateSelector(years: [2026...2026], ranges: [.days(first: day, last: day)])
    #expect(together == DateSelector(ranges: [try range("2026-12-24", "2026-12-24")]))
    let leap = try #require(MonthDay(month: 2, day: 29))
    #expect(DateSelector(years: [2026...2026], ranges: [.days(first: leap, last: leap)]) == nil)
  }

  @Test func `dates of one year stand behind those of every year`() throws {
    let selector = DateSelector(ranges: [try range("2026-12-24", "2027-01-06"), .months(first: 8, last: 8)])
    #expect(selector?.description == "Aug,2026 Dec 24-2027 Jan 06")
  }

  @Test func `a day of no month is none`() {
    #expect(MonthDay(month: 2, day: 30) == nil)
    #expect(MonthDay(month: 13, day: 1) == nil)
    #expect(MonthDay(month: 2, day: 29)?.description == "Feb 29")
  }
}
