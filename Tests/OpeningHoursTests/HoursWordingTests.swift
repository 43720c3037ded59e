import OpeningHours
import Testing

@Suite struct HoursWordingTests {
  @Test func `the words of both languages are sound`() {
    #expect(HoursWording.italian.faults == [])
    #expect(HoursWording.english.faults == [])
  }

  @Test func `a translation that lost a place is found out`() {
    let words = HoursWording.english
    let broken = HoursWording(
      weekdays: words.weekdays, range: "{first} to {lst}", everyDay: "every day", and: " and ",
      aroundTheClock: "24 hours", byAppointment: "", holidays: "", notOnHolidays: "", closed: "", line: "{days}",
      span: "{start}", time: "{hour}")
    #expect(
      broken.faults.map { [$0.text, $0.place] } == [
        ["{first} to {lst}", "last"], ["{days}", "hours"], ["{start}", "end"], ["24 hours", "days"],
        ["{hour}", "minute"],
      ])
    #expect(broken.faults.map(\.pattern) == [.range, .line, .span, .aroundTheClock, .time])
  }
}

extension HoursWording {
  static let italian = HoursWording(
    weekdays: WeekdayNames(
      monday: "lunedì", tuesday: "martedì", wednesday: "mercoledì", thursday: "giovedì", friday: "venerdì",
      saturday: "sabato", sunday: "domenica"),
    range: "da {first} a {last}", everyDay: "tutti i giorni", and: " e ", aroundTheClock: "{days}, 24 ore su 24",
    byAppointment: "su appuntamento", holidays: "nei giorni festivi", notOnHolidays: "non nei giorni festivi",
    closed: "chiuso")

  static let english = HoursWording(
    weekdays: WeekdayNames(
      monday: "Monday", tuesday: "Tuesday", wednesday: "Wednesday", thursday: "Thursday", friday: "Friday",
      saturday: "Saturday", sunday: "Sunday"),
    range: "{first} to {last}", everyDay: "every day", and: " and ", aroundTheClock: "{days}, 24 hours",
    byAppointment: "by appointment", holidays: "on public holidays", notOnHolidays: "not on public holidays",
    closed: "closed")
}
