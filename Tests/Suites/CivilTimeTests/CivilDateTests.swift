import CivilTime
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("2026-11-24", true), ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2026-13-01", false), ("2026-00-10", false), ("2026-4-05", false), ("26-04-05", false), ("2026-04-31", false),
    ("+026-04-05", false), ("2026-04-05 ", false), ("", false),
  ])
  func `a day is read only as ISO writes it, and only if it exists`(text: String, exists: Bool) {
    #expect((CivilDate(iso: text) != nil) == exists)
  }

  @Test func `what is printed is what was read`() throws {
    let date = try #require(CivilDate(iso: "2023-04-05"))
    #expect(date.description == "2023-04-05")
  }

  @Test func `every day of four centuries comes after the day before, and back from its number`() throws {
    let first = try #require(CivilDate(iso: "1800-01-01"))
    let last = try #require(CivilDate(iso: "2200-12-31"))
    var before: CivilDate?
    for number in first.dayNumber...last.dayNumber {
      let date = CivilDate(dayNumber: number)
      #expect(date.dayNumber == number)
      if let before { #expect(before < date) }
      before = date
    }
    #expect(before == last)
  }

  @Test(arguments: [
    ("2023-04-05", Weekday.wednesday), ("2023-07-17", .monday), ("2024-02-05", .monday), ("2010-12-31", .friday),
    ("2026-11-23", .monday),
  ])
  func `the days of the history fall on the weekdays the sources name`(text: String, weekday: Weekday) throws {
    #expect(try #require(CivilDate(iso: text)).weekday == weekday)
  }

  @Test(arguments: [
    ("2024-02-05", 12, "2025-02-05"), ("2024-02-29", 12, "2025-02-28"), ("2024-11-30", 3, "2025-02-28"),
    ("2024-12-31", 1, "2025-01-31"),
  ])
  func `months are added as people count them`(from: String, months: Int, to: String) throws {
    #expect(try #require(CivilDate(iso: from)).adding(months: months).description == to)
  }
}
