import OpeningHours
import Packs
import Shipped
import Testing
import Texts

@Suite struct HoursTableTests {
  private func rows(_ hours: String, in language: String = "it") throws -> [String] {
    let wording = try Shipped.catalogue(language, Shipped.pack()).sheet.hours
    return wording.table(of: try OpeningHours(parsing: hours)).map { "\($0.days.text)|\($0.times.text)" }
  }

  @Test func `days stand beside their times, and what else is said on rows of its own`() throws {
    #expect(
      try rows("Mo-Th 09:00-12:00,15:00-18:00; Fr 09:00-14:00; PH off") == [
        "da lunedì a giovedì|9:00–12:00 e 15:00–18:00", "venerdì|9:00–14:00", "chiuso nei giorni festivi|",
      ])
    #expect(try rows("24/7") == ["tutti i giorni, 24 ore su 24|"])
    #expect(try rows("\"by appointment\"") == ["su appuntamento|"])
  }

  @Test func `where lines run from right to left times are said in words`() throws {
    #expect(try rows("Tu-Th 09:00-13:00", in: "ar") == ["من الثلاثاء إلى الخميس|من 9:00 إلى 13:00"])
  }
}
