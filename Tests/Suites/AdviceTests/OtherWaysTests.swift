import Advice
import Interviews
import Invented
import Packs
import Sheets
import Testing
import Texts

/// Other ways that come later: behind everybody of the route, with whoever belongs to them alone.
struct OtherWaysTests {
  private func paper(saying words: String) throws -> Sheet {
    let title = "    title: \"Prenota alla Segreteria, {pier-office.address}\"\n"
    let adviser = try InventedPack().replacing(title, with: title + words, in: .italian).adviser(on: "2026-11-24")
    return try #require(adviser.paperSheet(Person.woman.answers, withTopics: false))
  }

  private func names(_ sheet: Sheet, _ part: Block.Part) -> [String] {
    sheet.blocks.filter { $0.part == part }.flatMap(\.contacts).map(\.name.text)
  }

  @Test func `whoever is theirs alone stands behind them, under or else`() throws {
    let sheet = try paper(saying: "")
    #expect(!names(sheet, .contacts).contains("Agenti dell'elenco"))
    #expect(names(sheet, .alternatives) == ["Agenti dell'elenco"])
    #expect(sheet.blocks.first { $0.part == .alternatives }?.heading == "Oppure")
  }

  @Test func `a route that calls them by words of its own keeps whoever is theirs alone behind these`() throws {
    let sheet = try paper(saying: "    other_ways: \"Solo dopo\"\n")
    #expect(names(sheet, .contacts).count == 2)
    #expect(!names(sheet, .contacts).contains("Agenti dell'elenco"))
    #expect(names(sheet, .alternatives) == ["Agenti dell'elenco"])
    #expect(sheet.blocks.first { $0.part == .alternatives }?.heading == "Solo dopo")
    // On the fullest page they go together: nobody is left without the heading.
    let least = sheet.reduced(to: try #require(Detail.all(notes: 0).last))
    #expect(least.blocks.filter { $0.part == .alternatives && !$0.isEmpty } == [])
  }
}
