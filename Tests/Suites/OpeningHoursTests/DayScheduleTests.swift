import CivilTime
import HoursSamples
import OpeningHours
import Seeded
import Testing

@Suite struct DayScheduleTests {
  @Test(arguments: [
    ("24/7", ["Mo-Su 00:00-24:00"]), ("Mo-Fr 09:00-12:00,15:00-18:00", ["Mo-Fr 09:00-12:00,15:00-18:00"]),
    ("Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off", ["Mo-Th 09:00-19:00", "Fr 09:00-14:00"]),
    ("Mo-Fr 09:00-12:00; We 15:00-18:00", ["Mo,Tu,Th,Fr 09:00-12:00", "We 15:00-18:00"]),
    ("Mo-Fr 09:00-12:00; We off", ["Mo,Tu,Th,Fr 09:00-12:00"]), ("We off; Mo-Fr 09:00-12:00", ["Mo-Fr 09:00-12:00"]),
    ("Mo,We,Fr 09:00-12:00; Tu,Th 15:00-18:00", ["Mo,We,Fr 09:00-12:00", "Tu,Th 15:00-18:00"]),
    ("Fr-Mo 10:00-12:00; Tu-Th 09:00-13:00", ["Tu-Th 09:00-13:00", "Fr-Mo 10:00-12:00"]),
    ("Fr 09:00-12:00; Mo 09:00-12:00", ["Mo,Fr 09:00-12:00"]), ("off", []), ("PH off", []), ("\"by appointment\"", []),
    ("Mo 09:00-12:00; \"by appointment\"", ["Mo 09:00-12:00"]), ("Sa \"by appointment\"", ["Sa by appointment"]),
    ("Mo,Tu 09:00-12:00; Tu 09:00-12:00 \"ring\"", ["Mo 09:00-12:00", "Tu 09:00-12:00 ring"]),
    ("24/7; Sa,Su off", ["Mo-Fr 00:00-24:00"]), ("Mo 22:00-02:00", ["Mo 22:00-02:00"]),
  ])
  func `the week is told in groups of days with the same hours`(text: String, lines: [String]) throws {
    #expect(try OpeningHours(parsing: text).schedule.map(line) == lines)
  }

  @Test(arguments: [
    ("24/7", true), ("24/7; PH off", false), ("24/7; PH 00:00-24:00", true), ("Mo-Fr 00:00-24:00", false),
    ("Mo-Fr 00:00-24:00; Sa,Su 00:00-24:00", true), ("24/7; Tu off", false), ("24/7 \"by appointment\"", false),
  ])
  func `around the clock means every minute of the week`(text: String, isAroundTheClock: Bool) throws {
    #expect(try OpeningHours(parsing: text).isAroundTheClock == isAroundTheClock)
  }

  @Test(arguments: [
    ("Mo 09:00-10:00", nil), ("Mo 09:00-10:00; PH off", true), ("PH 09:00-10:00", false),
    ("PH off; Mo-Fr,PH 09:00-10:00", false), ("PH \"by appointment\"", false), ("off", nil),
  ])
  func `closed on holidays is told only where it is said`(text: String, isClosed: Bool?) throws {
    #expect(try OpeningHours(parsing: text).holidayHours.map { $0 == .closed } == isClosed)
  }

  @Test(arguments: [
    ("\"by appointment\"", true), ("\"On appointment\"", true), ("\"ring the bell\"", false), ("24/7", false),
    ("Mo 09:00-10:00 \"by appointment\"", true), ("Mo 09:00-10:00 \"by appointment\"; Tu 09:00-10:00", false),
    ("Mo 09:00-10:00; \"by appointment\"", true), ("off", false),
  ])
  func `by appointment is known by the comment`(text: String, isByAppointment: Bool) throws {
    #expect(try OpeningHours(parsing: text).isByAppointment == isByAppointment)
  }

  @Test func `remarks on the whole are told in their order, each once`() throws {
    #expect(try OpeningHours(parsing: "\"b\"; \"a\"; Mo \"c\"; \"b\"").remarks == ["b", "a"])
  }

  @Test func `each day of any week is told once, as its last rule has it`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      guard let hours = generator.hours() else { continue }
      let told = hours.schedule.flatMap { schedule in schedule.days.map { ($0, schedule) } }
      for day in Weekday.allCases {
        let rule = hours.rules.last { $0.days.weekdays.contains(day) && !$0.isRemark }
        let found = told.filter { $0.0 == day }.map { hoursOf($0.1) }
        #expect(found == (rule.map { $0.hours == .closed ? [] : [$0.hours] } ?? []), "\(hours)")
      }
    }
  }

  private func hoursOf(_ schedule: DaySchedule) -> HoursRule.Hours {
    schedule.spans.isEmpty ? .comment(schedule.comment ?? "") : .open(schedule.spans, comment: schedule.comment)
  }

  private func line(_ schedule: DaySchedule) -> String {
    let days = DaySelector(weekdays: Set(schedule.days)).map(\.description) ?? ""
    let spans = schedule.spans.map(\.description).joined(separator: ",")
    return [days, spans, schedule.comment ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
