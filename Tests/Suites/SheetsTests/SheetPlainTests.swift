import Advice
import Interviews
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct SheetPlainTests {
  private func sheet(_ title: RichText, isRightToLeft: Bool = false) -> Sheet {
    Sheet(language: "x", isRightToLeft: isRightToLeft, caption: "Passi", date: "", title: title, blocks: [])
  }

  @Test(arguments: ["perché, già – «là»", "Ștefan çağ", "Ελληνικά", "Українська", "☐ 112 → ✓", ""])
  func `what any printer has is plain`(title: RichText) {
    #expect(sheet(title).isPlain)
  }

  @Test(arguments: ["مرحبا", "বাংলা", "اردو", "አማርኛ", "中文", "Հայ", "עברית"])
  func `one word of another script is not`(title: RichText) {
    #expect(!sheet(title).isPlain)
    var hidden = sheet("Vai")
    hidden.blocks = [Block("", .steps(["Via Padova, \(title)"]))]
    #expect(!hidden.isPlain)
  }

  @Test func `what runs from right to left is not, whatever its letters`() {
    #expect(!sheet("Vai", isRightToLeft: true).isPlain)
  }

  @Test(arguments: [
    ("it", true), ("en", true), ("fr", true), ("es", true), ("ar", false), ("bn", false), ("ur", false),
  ])
  func `of the languages that ship`(language: String, isPlain: Bool) throws {
    let adviser = try Shipped.adviser(language, on: "2026-11-24")
    let sheet = try #require(
      adviser.paperSheet(
        ["request": .option("other"), "other_need": .option("information"), "topics": .options([])], withTopics: true))
    #expect(sheet.isPlain == isPlain)
  }
}
