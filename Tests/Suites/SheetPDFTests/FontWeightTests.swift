import CPangoCairo
import Testing
import Texts

@testable import SheetPDF

@Suite struct FontWeightTests {
  /// The fonts in a file that has but this text, as poppler names them.
  private func fonts(_ language: PaperSample.Language, isBold: Bool) throws -> Set<Substring> {
    let document = try PDFDocument()
    let typesetter = Typesetter(drawing: document.cairo, scripts: Scripts(PaperSample.paper(language)))
    let text = StyledText(language.title, .own, isBold: isBold)
    let drawing = Drawing.text(text, size: LetterSize(em: 10), width: 500)
    Painter(cairo: document.cairo, typesetter: typesetter)
      .paint(Placed(width: 500, height: 20, drawing: drawing), x: 0, y: 0)
    let table = try Tool.ask("pdffonts", ["FILE"], about: document.finish())
    return Set(table.matches(of: /[A-Z]{6}\+(\S+)/).map { $0.1 })
  }

  // Debian's Bold file of Noto Nastaliq Urdu says that its weight is 400, and fontconfig takes it for Regular.
  @Test(arguments: PaperSample.languages)
  func `body text is Regular, and only what is bold is Bold`(language: PaperSample.Language) throws {
    let family = try #require(language.families.first).replacing(" ", with: "")
    #expect(try fonts(language, isBold: false) == ["\(family)-Regular"])
    #expect(try fonts(language, isBold: true) == ["\(family)-Bold"])
  }
}
