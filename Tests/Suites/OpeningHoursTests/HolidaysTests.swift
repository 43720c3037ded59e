import CivilTime
import OpeningHours
import Testing

@Suite struct HolidaysTests {
  private let holidays = Holidays([
    .init(.date(month: 12, day: 25)), .init(.easter(offset: 1)), .init(.date(month: 10, day: 4), firstYear: 2026),
    .init(.date(month: 3, day: 19), lastYear: 1976), .init(.date(month: 12, day: 7), city: "milano"),
  ])

  private func isHoliday(_ day: String, _ holidays: Holidays) throws -> Bool {
    holidays.contains(try #require(CivilDate(iso: day)))
  }

  @Test(arguments: [
    ("2026-12-25", true), ("2026-12-24", false), ("2027-03-29", true), ("2027-03-28", false), ("2025-10-04", false),
    ("2026-10-04", true), ("2027-10-04", true), ("1976-03-19", true), ("1977-03-19", false),
  ])
  func `a holiday falls on its date or after Easter, in its years alone`(day: String, isHoliday: Bool) throws {
    #expect(try self.isHoliday(day, holidays.kept(by: nil)) == isHoliday)
  }

  @Test func `a city's feast is kept there alone, and the country's holidays everywhere`() throws {
    #expect(try isHoliday("2026-12-07", holidays.kept(by: "milano")))
    #expect(try !isHoliday("2026-12-07", holidays.kept(by: "roma")))
    #expect(try !isHoliday("2026-12-07", holidays.kept(by: nil)))
    #expect(try isHoliday("2026-12-25", holidays.kept(by: "milano")))
  }

  @Test func `a date that a year does not have falls on no day`() throws {
    let leap = Holidays([.init(.date(month: 2, day: 29))])
    #expect(try isHoliday("2028-02-29", leap))
    #expect(try !isHoliday("2027-03-01", leap))
    #expect(try !isHoliday("2027-02-28", leap))
  }
}
