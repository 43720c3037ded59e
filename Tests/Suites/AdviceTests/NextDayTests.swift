import Advice
import Interviews
import Invented
import Packs
import Sheets
import Testing
import Texts

/// The next day on which a door is open, counted from the day of printing: the harbour's office opens from Tuesday to
/// Thursday, 9:00–13:00, and its source says nothing of holidays.
@Suite struct NextDayTests {
  private func nextDay(_ moment: String, _ pack: InventedPack = InventedPack(), desk: Desk? = nil) throws -> String? {
    let adviser = try pack.adviser(on: moment, desk: desk)
    let sheet = try #require(adviser.paperSheet(Person.woman.answers, withTopics: false))
    return sheet.directions?.time?.nextDay?.text
  }

  @Test(arguments: [
    // A Saturday: neither tomorrow, a Sunday, nor Monday.
    ("2026-11-28T10:00", "Prossimo giorno aperto: martedì 1 dicembre"),
    // The day itself, before it opens, while it is open, and no longer.
    ("2026-12-01T08:00", "Aperto oggi, martedì 1 dicembre"),
    ("2026-12-01T12:59", "Aperto oggi, martedì 1 dicembre"),
    ("2026-12-01T13:00", "Prossimo giorno aperto: mercoledì 2 dicembre"),
    // Tuesday 8 December is a holiday: nobody is sent there on a day that is in doubt.
    ("2026-12-03T13:00", "Prossimo giorno aperto: mercoledì 9 dicembre"),
  ])
  func `it is no holiday, no day of rest, and no day that is over`(moment: String, told: String) throws {
    #expect(try nextDay(moment) == told)
  }

  @Test(arguments: ["24/7", "\"by appointment\""])
  func `whoever is always there, or only by appointment, has none`(hours: String) throws {
    let pack = try InventedPack().replacing("\"Tu-Th 09:00-13:00\"", with: "'\(hours)'", in: .services)
    #expect(try nextDay("2026-11-28T10:00", pack) == nil)
  }

  @Test func `the screen, which says what holds now, has none`() throws {
    let screen = try Person.woman.screen()
    #expect(screen.directions?.call?.nextDay == nil && screen.directions?.places.first?.nextDay == nil)
  }
}
