import Advice
import Interviews
import Invented
import Packs
import Sheets
import Testing
import Texts

/// Hours that two sources state differently, as the screen tells them and as paper does.
struct ContactHoursTests {
  private func contact(_ hours: String, onPaper: Bool, machine: Bool = true) throws -> Contact {
    var pack = try InventedPack().replacing(
      "      hours: \"Mo-Fr 09:30-17:30\"\n", with: "      opening_hours: \"\(hours)\"\n", in: .services)
    if !machine { pack = try pack.replacing("    answering_machine: \"24/7\"\n", with: "", in: .services) }
    let adviser = try pack.adviser(on: "2026-11-24")
    return adviser.contact(for: try #require(adviser.service("ferry-line")), onPaper: onPaper)
  }

  @Test func `the screen shows the hours of both, paper what both are sure of, and to call`() throws {
    let screen = try contact("Mo-Fr 09:30-17:30", onPaper: false)
    #expect(screen.hours?.text.hasPrefix("da lunedì a venerdì 9:00–14:00; ") == true)
    #expect(screen.alert?.text.contains("9:30–17:30") == true)
    #expect(screen.isAlertAboutHours)
    let paper = try contact("Mo-Fr 09:30-17:30", onPaper: true)
    #expect(
      paper.hours?.text
        == "da lunedì a venerdì 9:30–14:00; segreteria: tutti i giorni, 24 ore su 24; chiama per conferma (forse non nei festivi)"
    )
    #expect(paper.alert == nil)
    #expect(
      paper.hoursTable.map { "\($0.days) \($0.times)" } == [
        "da lunedì a venerdì 9:30–14:00", "segreteria: tutti i giorni, 24 ore su 24 ", "forse non nei festivi ",
        "chiama per conferma ",
      ])
  }

  @Test func `where they share no hour paper says to call, and nothing else`() throws {
    let paper = try contact("Sa 09:00-12:00", onPaper: true)
    #expect(paper.hours == "chiama per conferma")
    #expect(paper.hoursTable.map(\.days) == ["chiama per conferma"])
  }

  @Test func `a sentence that names the hours names those that are sure`() throws {
    let pack = try InventedPack().replacing(
      "      hours: \"Mo-Fr 09:30-17:30\"\n", with: "      opening_hours: \"Mo-Fr 09:30-17:30\"\n", in: .services)
    let adviser = try pack.adviser(on: "2026-11-24")
    let sentence = try Template(parsing: "Chiama: {ferry-line.hours}")
    #expect(adviser.text(sentence).text == "Chiama: da lunedì a venerdì 9:30–14:00")
  }
}
