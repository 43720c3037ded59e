import CivilTime
import Testing

@Suite struct CivilDateEasterTests {
  /// https://www.census.gov/data/software/x13as/genhol/easter-dates.html, and the earliest and latest days there are.
  @Test(arguments: [
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
    "2032-03-28", "1818-03-22", "1943-04-25", "2038-04-25", "2285-03-22", "1583-04-10",
  ])
  func `Easter falls on its day`(day: String) throws {
    let date = try #require(CivilDate(iso: day))
    #expect(CivilDate.easter(date.year) == date)
  }

  @Test func `Easter is a Sunday between 22 March and 25 April in every year`() throws {
    for year in 1583...9999 {
      let easter = try #require(CivilDate.easter(year))
      let (first, last) = (CivilDate(year: year, month: 3, day: 22), CivilDate(year: year, month: 4, day: 25))
      #expect(easter.weekday == .sunday)
      #expect(try easter >= #require(first) && easter <= #require(last))
    }
  }

  @Test func `before the calendar there is no Easter`() { #expect(CivilDate.easter(1582) == nil) }
}
