import CivilTime
import HoursSamples
import OpeningHours
import Seeded
import Testing
import Texts

@Suite struct HoursWordsTests {
  @Test(arguments: [
    ("24/7", "tutti i giorni, 24 ore su 24", "every day, 24 hours"),
    ("Mo-Fr 09:00-14:00", "da lunedì a venerdì 9:00–14:00", "Monday to Friday 9:00–14:00"),
    (
      "Mo-Fr 09:00-12:00,15:00-18:00", "da lunedì a venerdì 9:00–12:00 e 15:00–18:00",
      "Monday to Friday 9:00–12:00 and 15:00–18:00"
    ),
    ("Tu-Th 09:00-13:00", "da martedì a giovedì 9:00–13:00", "Tuesday to Thursday 9:00–13:00"),
    (
      "Mo-Th 09:00-19:00; Fr 09:00-14:00", "da lunedì a giovedì 9:00–19:00; venerdì 9:00–14:00",
      "Monday to Thursday 9:00–19:00; Friday 9:00–14:00"
    ),
    (
      "Mo,We,Fr 09:30-17:30", "lunedì, mercoledì e venerdì 9:30–17:30",
      "Monday, Wednesday and Friday 9:30–17:30"
    ),
    (
      "Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off",
      "da lunedì a giovedì 9:00–19:00; venerdì 9:00–14:00; non nei giorni festivi",
      "Monday to Thursday 9:00–19:00; Friday 9:00–14:00; not on public holidays"
    ),
    ("\"by appointment\"", "su appuntamento", "by appointment"),
    ("Fr-Mo 10:00-12:00", "da venerdì a lunedì 10:00–12:00", "Friday to Monday 10:00–12:00"),
    ("24/7; Sa,Su off", "da lunedì a venerdì, 24 ore su 24", "Monday to Friday, 24 hours"),
    ("Sa,Su 22:00-02:00", "sabato e domenica 22:00–2:00", "Saturday and Sunday 22:00–2:00"),
    ("Mo 20:00-24:00", "lunedì 20:00–24:00", "Monday 20:00–24:00"),
    ("09:05-13:00", "tutti i giorni 9:05–13:00", "every day 9:05–13:00"),
    (
      "24/7; PH off", "tutti i giorni, 24 ore su 24; non nei giorni festivi",
      "every day, 24 hours; not on public holidays"
    ),
    (
      "Mo-We,Fr 08:00-09:00,10:00-11:00,12:00-13:00",
      "da lunedì a mercoledì e venerdì 8:00–9:00, 10:00–11:00 e 12:00–13:00",
      "Monday to Wednesday and Friday 8:00–9:00, 10:00–11:00 and 12:00–13:00"
    ),
    ("off", "chiuso", "closed"), ("PH off", "chiuso", "closed"), ("Sa,Su off", "chiuso", "closed"),
    ("PH 10:00-12:00", "nei giorni festivi 10:00–12:00", "on public holidays 10:00–12:00"),
    (
      "Mo 09:00-12:00 \"by appointment\"; \"secondo piano\"", "lunedì 9:00–12:00, su appuntamento; secondo piano",
      "Monday 9:00–12:00, by appointment; secondo piano"
    ),
    (
      "Sa \"by appointment\"; PH \"by appointment\"",
      "sabato, su appuntamento; nei giorni festivi, su appuntamento",
      "Saturday, by appointment; on public holidays, by appointment"
    ),
    ("\"by appointment\"; PH off", "su appuntamento; non nei giorni festivi", "by appointment; not on public holidays"),
  ])
  func `hours are said in the words of the language`(text: String, italian: String, english: String) throws {
    let hours = try OpeningHours(parsing: text)
    #expect(HoursWording.italian.text(of: hours).text == italian)
    #expect(HoursWording.english.text(of: hours).text == english)
  }

  @Test(arguments: [
    (
      "Jun-Sep Mo-Fr 09:00-12:00; Oct-May Mo-Fr 09:00-14:00",
      "da giugno a settembre: da lunedì a venerdì 9:00–12:00; da ottobre a maggio: da lunedì a venerdì 9:00–14:00",
      "June to September: Monday to Friday 9:00–12:00; October to May: Monday to Friday 9:00–14:00"
    ),
    (
      "Mo-Fr 09:00-12:00; Dec 24-Jan 06 off", "da lunedì a venerdì 9:00–12:00; 24 dicembre – 6 gennaio: chiuso",
      "Monday to Friday 9:00–12:00; from 24 December to 6 January: closed"
    ),
    (
      "24/7; 2026 Dec 24-2027 Jan 06 off",
      "tutti i giorni, 24 ore su 24; 24 dicembre 2026 – 6 gennaio 2027: chiuso",
      "every day, 24 hours; from 24 December 2026 to 6 January 2027: closed"
    ),
    (
      "2026 Dec 24-26 10:00-12:00 \"by appointment\"", "24 dicembre – 26 dicembre 2026: 10:00–12:00, su appuntamento",
      "from 24 December to 26 December 2026: 10:00–12:00, by appointment"
    ),
    (
      "2026-2027 Jun,Aug Mo off", "giugno e agosto 2026–2027: lunedì chiuso",
      "June and August 2026–2027: Monday closed"
    ),
    ("2026 Mo 09:00-12:00", "2026: lunedì 9:00–12:00", "2026: Monday 9:00–12:00"),
    ("Aug 15 off", "15 agosto: chiuso", "15 August: closed"),
    (
      "Mo[1,-1],We 09:00-12:00", "mercoledì, 1° lunedì del mese e lunedì di fine mese 9:00–12:00",
      "Wednesday, first Monday of the month and last Monday of the month 9:00–12:00"
    ),
    (
      "Mo-Fr 09:00-12:00, We 15:00-18:00",
      "lunedì, martedì, giovedì e venerdì 9:00–12:00; mercoledì 9:00–12:00 e 15:00–18:00",
      "Monday, Tuesday, Thursday and Friday 9:00–12:00; Wednesday 9:00–12:00 and 15:00–18:00"
    ),
    (
      "Mo 09:00-12:00, Tu[2] 15:00-18:00", "lunedì 9:00–12:00; anche 2° martedì del mese 15:00–18:00",
      "Monday 9:00–12:00; also second Tuesday of the month 15:00–18:00"
    ),
    (
      "Mo-Fr 09:00-12:00 || \"by appointment\"", "da lunedì a venerdì 9:00–12:00; altrimenti su appuntamento",
      "Monday to Friday 9:00–12:00; otherwise by appointment"
    ),
    ("Mo 10:00+", "lunedì dalle 10:00", "Monday from 10:00"),
    ("Mo 10:00-14:00+", "lunedì 10:00–14:00 o più tardi", "Monday 10:00–14:00 or later"),
    ("Aug PH 10:00-12:00", "agosto: nei giorni festivi 10:00–12:00", "August: on public holidays 10:00–12:00"),
    ("Dec 25 off; Mo-Su 09:00-12:00", "tutti i giorni 9:00–12:00", "every day 9:00–12:00"),
    ("Jun 09:00-12:00; Mo off", "giugno: da martedì a domenica 9:00–12:00", "June: Tuesday to Sunday 9:00–12:00"),
  ])
  func `the rarer forms are said plainly`(text: String, italian: String, english: String) throws {
    let hours = try OpeningHours(parsing: text)
    #expect(HoursWording.italian.text(of: hours).text == italian)
    #expect(HoursWording.english.text(of: hours).text == english)
  }

  @Test func `a language may inflect the days of a range and write times in its own way`() throws {
    let days = WeekdayNames(
      monday: "понедельник", tuesday: "вторник", wednesday: "среда", thursday: "четверг", friday: "пятница",
      saturday: "суббота", sunday: "воскресенье")
    let starts = WeekdayNames(
      monday: "понедельника", tuesday: "вторника", wednesday: "среды", thursday: "четверга", friday: "пятницы",
      saturday: "субботы", sunday: "воскресенья")
    let ends = WeekdayNames(
      monday: "понедельник", tuesday: "вторник", wednesday: "среду", thursday: "четверг", friday: "пятницу",
      saturday: "субботу", sunday: "воскресенье")
    let russian = try HoursWording(
      [
        .range: "с {first} по {last}", .everyDay: "ежедневно", .and: " и ", .line: "{days}: {hours}",
        .time: "{hour}.{minute}", .notOnHolidays: "кроме праздников",
      ], weekdays: days, rangeStarts: starts, rangeEnds: ends)
    let hours = try OpeningHours(parsing: "Mo-Fr 09:00-14:00; Su 10:00-12:00; PH off")
    #expect(
      russian.text(of: hours).text
        == "с понедельника по пятницу: 9.00–14.00; воскресенье: 10.00–12.00; кроме праздников")
  }

  @Test func `days and hours can be said apart, for a table`() throws {
    let schedule = try #require(try OpeningHours(parsing: "Mo,Tu 09:00-12:00,15:00-18:00").schedule.first)
    #expect(HoursWording.italian.text(of: schedule.days).text == "lunedì e martedì")
    #expect(HoursWording.italian.text(of: schedule.spans).text == "9:00–12:00 e 15:00–18:00")
    #expect(HoursWording.italian.text(of: schedule).text == "lunedì e martedì 9:00–12:00 e 15:00–18:00")
    #expect(HoursWording.italian.text(of: [Weekday]()) == "")
  }

  @Test func `no hours are without words`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      guard let hours = generator.anyHours() else { continue }
      let text = HoursWording.english.text(of: hours).text
      #expect(!text.isEmpty && !text.contains("{"), "\(hours)")
    }
  }
}
