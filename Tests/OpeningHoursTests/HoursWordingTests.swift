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
      aroundTheClock: "24 hours", byAppointment: "", holidays: "", notOnHolidays: "", closed: "", openEnd: "",
      orLater: "later", also: "also", otherwise: "{hour}",
      calendar: CalendarWording(
        months: [], dayOfMonth: "{day}", date: "{day} {month}", dateRange: "{first}", dated: "{dates}",
        ordinals: ["first {day}", "second"], lastOrdinals: ["last"]),
      line: "{days}", span: "{start}", time: "{hour}")
    #expect(
      broken.faults.map { [$0.text, $0.place] } == [
        ["{first} to {lst}", "last"], ["{days}", "hours"], ["{start}", "end"], ["24 hours", "days"],
        ["{hour}", "minute"], ["", "start"], ["later", "span"], ["also", "hours"], ["{hour}", "hours"],
        ["{day}", "month"], ["{day} {month}", "year"], ["{first}", "last"], ["{dates}", "hours"], ["second", "day"],
        ["last", "day"],
      ])
    #expect(
      broken.faults.map(\.pattern) == [
        .range, .line, .span, .aroundTheClock, .time, .openEnd, .orLater, .also, .otherwise, .dayOfMonth, .date,
        .dateRange, .dated, .ordinals, .lastOrdinals,
      ])
  }
}

extension HoursWording {
  static let italian = HoursWording(
    weekdays: WeekdayNames(
      monday: "lunedì", tuesday: "martedì", wednesday: "mercoledì", thursday: "giovedì", friday: "venerdì",
      saturday: "sabato", sunday: "domenica"),
    range: "da {first} a {last}", everyDay: "tutti i giorni", and: " e ", aroundTheClock: "{days}, 24 ore su 24",
    byAppointment: "su appuntamento", holidays: "nei giorni festivi", notOnHolidays: "non nei giorni festivi",
    closed: "chiuso", openEnd: "dalle {start}", orLater: "{span} o più tardi", also: "anche {hours}",
    otherwise: "altrimenti {hours}",
    calendar: CalendarWording(
      months: [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
      ],
      ordinals: (1...5).map { "\($0)° {day} del mese" },
      lastOrdinals: ["{day} di fine mese"] + (2...5).map { "\($0)° {day} dalla fine del mese" }))

  static let english = HoursWording(
    weekdays: WeekdayNames(
      monday: "Monday", tuesday: "Tuesday", wednesday: "Wednesday", thursday: "Thursday", friday: "Friday",
      saturday: "Saturday", sunday: "Sunday"),
    range: "{first} to {last}", everyDay: "every day", and: " and ", aroundTheClock: "{days}, 24 hours",
    byAppointment: "by appointment", holidays: "on public holidays", notOnHolidays: "not on public holidays",
    closed: "closed", openEnd: "from {start}", orLater: "{span} or later", also: "also {hours}",
    otherwise: "otherwise {hours}",
    calendar: CalendarWording(
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ],
      dateRange: "from {first} to {last}",
      ordinals: ["first", "second", "third", "fourth", "fifth"].map { "\($0) {day} of the month" },
      lastOrdinals: ["last", "second last", "third last", "fourth last", "fifth last"].map {
        "\($0) {day} of the month"
      }))
}
