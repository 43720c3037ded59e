import CivilTime
import HoursSamples
import OpeningHours
import Seeded
import Testing

@Suite struct OpeningHoursTests {
  @Test(arguments: [
    "24/7", "Mo-Fr 09:00-14:00", "Mo-Fr 09:00-12:00,15:00-18:00", "Tu-Th 09:00-13:00",
    "Mo-Th 09:00-19:00; Fr 09:00-14:00", "Mo,We,Fr 09:30-17:30", "Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off",
    "\"by appointment\"", "Fr-Mo 10:00-12:00", "PH off", "Sa,Su off", "Mo-Su 22:00-02:00", "Tu 20:00-24:00", "off",
    "Mo-Fr,PH 09:00-12:00", "24/7; PH off", "Mo 09:00-12:00 \"by appointment\"", "Sa \"ring; then wait\"",
    "24/7 \"by appointment\"", "Mo-Su,PH 00:00-24:00",
    "Jun-Sep Mo-Fr 09:00-14:00", "Dec 24-Jan 06 off", "2026 Dec 24-2027 Jan 06 off", "2026 Mo 09:00-12:00",
    "2026-2027 Jun,Aug off", "2026,2028 Dec 24-26 off", "2026 Dec 24-26 off", "2026 Jun 01-Sep 30 off", "Feb 29 off",
    "Aug 15,Dec 24,2026 Dec 31,2027 Jan 02 off", "2026 Jun-Sep off", "Mo[1] 09:00-12:00", "We,Mo[1,3,-1],PH off",
    "Mo 10:00+", "Mo 10:00-14:00+", "Mo 10:00+,15:00-18:00", "Mo 09:00-12:00, We 15:00-18:00",
    "Mo 09:00-12:00 || \"by appointment\"", "off, Jun \"x\", Mo-Su 00:00-24:00 || 24/7", "Sa[-1] 22:00-02:00",
    "2026 Dec 24,Aug 15 off", "Mo 09:00-12:00, 2026 Jun 15:00-18:00", "Mar Tu 09:00-12:00",
  ])
  func `hours written well print as they were read`(text: String) throws {
    #expect(try OpeningHours(parsing: text).description == text)
  }

  @Test(arguments: [
    ("00:00-24:00", "24/7"), ("Mo 22:00-00:00", "Mo 22:00-24:00"), ("Mo-Su off", "off"),
    ("Mo,Tu,We 09:00-10:00", "Mo-We 09:00-10:00"),
    ("Mo-Tu 09:00-10:00", "Mo,Tu 09:00-10:00"), ("We,Mo closed", "Mo,We off"), ("09:00-10:00", "Mo-Su 09:00-10:00"),
    ("  Mo  09:00-10:00 ;Tu off ", "Mo 09:00-10:00; Tu off"), ("PH,Mo off", "Mo,PH off"),
    ("Mo 09:00-10:00\"x\"", "Mo 09:00-10:00 \"x\""), ("Mo-Su \"x\"", "\"x\""),
    ("2026 Dec 24-Jan 06 off", "2026 Dec 24-2027 Jan 06 off"), ("Dec 24 - Jan 6 off", "Dec 24-Jan 06 off"),
    ("Mo[1-3] off", "Mo[1,2,3] off"), ("Mo,Mo[1] off", "Mo off"),
    ("Dec 24-Dec 26 off", "Dec 24-26 off"), ("Mo 09:00-12:00,We off", "Mo 09:00-12:00, We off"),
    ("Mo off||Tu off", "Mo off || Tu off"), ("2026 Jun,2027 Jul off", "2026 Jun 01-30,2027 Jul 01-31 off"),
    ("Jun Mo-Su off", "Jun off"), ("Jun Mo-Su 09:00-10:00", "Jun 09:00-10:00"),
  ])
  func `other ways to write the same print in one way`(text: String, canonical: String) throws {
    #expect(try OpeningHours(parsing: text).description == canonical)
  }

  @Test func `every part of a rule is kept as data`() throws {
    let hours = try OpeningHours(parsing: "Fr-Su,PH 09:00-12:00,22:00-02:00 \"second floor\"; Su off")
    let morning = try #require(TimeSpan(start: 540, end: 720))
    let night = try #require(TimeSpan(start: 1320, end: 1560))
    let days = try #require(DaySelector(weekdays: [.friday, .saturday, .sunday], namesHolidays: true))
    let sunday = try #require(DaySelector(weekdays: [.sunday]))
    #expect(hours.rules.map(\.days) == [days, sunday])
    #expect(hours.rules.map(\.hours) == [.open([morning, night], comment: "second floor"), .closed])
  }

  @Test func `reading what is printed gives the same hours, whatever they are`() throws {
    var generator = SeededGenerator(seed: 20_261_124)
    var count = 0
    for _ in 0..<4000 {
      guard let hours = generator.anyHours() else { continue }
      count += 1
      #expect(try OpeningHours(parsing: hours.description) == hours, "\(hours)")
    }
    #expect(count > 2500)
  }

  @Test func `there are no hours without a rule`() {
    #expect(OpeningHours(rules: []) == nil)
  }

  @Test(arguments: [
    "Mo-Fr 09:00-14:00", "24/7", "Mo-Fr 09:00-14:00; PH 10:00-12:00", "Mo 09:00-12:00 || \"by appointment\"",
  ])
  func `hours that rest on holidays are those with PH off behind them`(text: String) throws {
    let resting = try OpeningHours(parsing: text).restingOnHolidays
    #expect(resting == (try OpeningHours(parsing: "\(text); PH off")))
  }
}
