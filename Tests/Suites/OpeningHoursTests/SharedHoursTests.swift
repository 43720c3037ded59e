import OpeningHours
import Testing

struct SharedHoursTests {
  private func shared(_ one: String, _ other: String) throws -> String? {
    let hours = try (OpeningHours(parsing: one), OpeningHours(parsing: other))
    let both = hours.0.shared(with: hours.1)
    // Whichever is asked first.
    #expect(both == hours.1.shared(with: hours.0))
    return both?.description
  }

  @Test(arguments: [
    ("Mo-Fr 09:00-14:00", "Mo-Fr 09:30-17:30", "Mo-Fr 09:30-14:00"), ("24/7", "Mo-Fr 10:00-20:00", "Mo-Fr 10:00-20:00"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "Mo-We 11:00-16:00", "Mo-We 11:00-12:00,15:00-16:00"),
    ("Mo-Fr 09:00-13:00; We 14:00-18:00", "Mo-Sa 10:00-15:00; PH off", "Mo,Tu,Th,Fr 10:00-13:00; We 14:00-15:00"),
    ("24/7", "24/7", "24/7"),
  ])
  func `of two weeks the hours of both are sure`(one: String, other: String, both: String) throws {
    #expect(try shared(one, other) == both)
  }

  @Test(arguments: [
    ("Mo 09:00-12:00", "Tu 09:00-12:00"), ("Mo 09:00-12:00", "Mo 12:00-13:00"),
    ("Mo-Fr 09:00-12:00", "Jun-Sep Mo-Fr 09:00-12:00"), ("Mo-Fr 09:00-12:00", "Mo-Fr 09:00+"),
    ("Fr 20:00-02:00", "Fr 18:00-24:00"), ("Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00 \"by appointment\""),
    ("Mo-Fr 09:00-12:00", "\"by appointment\""), ("Mo-Fr 09:00-12:00", "Mo 09:00-12:00 || \"by appointment\""),
  ])
  func `where nothing is shared, or more is said than spans of a week, there is none`(one: String, other: String) throws
  {
    #expect(try shared(one, other) == nil)
  }
}
