import Goldens
import Pages
import Sheets
import Shipped
import Testing

/// What people read, word for word, in the languages that whoever works on the program reads.
@Suite struct GoldenSheetsTests {
  @Test(arguments: Shipped.reportLanguages)
  func `few sheets show every kind of part, and say what they said`(language: String) throws {
    let few = ShippedSheet.few(of: try EverySheet.all.get())
    #expect(few.count > 1)
    let texts = try few.map { shipped in
      let sheet = try #require(shipped.sheet(in: language))
      return "#### \(shipped.name)\n\n\(sheet.text(height: nil))"
    }
    try GoldenFolder().hold(texts.joined(separator: "\n"), as: "\(language).txt")
  }

  @Test func `no file stands there for nothing`() throws {
    let names = Shipped.reportLanguages + QuestionGoldensTests.languages.map { "questions-\($0)" }
    #expect(try GoldenFolder().names() == Set(names.map { "\($0).txt" }))
  }
}
