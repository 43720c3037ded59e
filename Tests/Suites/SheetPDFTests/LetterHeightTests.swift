import CPangoCairo
import Sheets
import Testing
import Texts

@testable import SheetPDF

@Suite struct LetterHeightTests {
  /// How high the ink of a word is in a voice of a page, in points, at ten points.
  private func height(_ word: String, _ voice: Voice, _ typesetter: Typesetter) -> Double {
    let text = StyledText(RichText(word), voice)
    let (setting, scale) = typesetter.setting(of: text, size: LetterSize(em: 10), width: nil)
    var ink = PangoRectangle()
    pango_layout_get_extents(setting.layout, &ink, nil)
    return scale * Double(ink.height) / Double(PANGO_SCALE)
  }

  @Test(arguments: [PaperSample.arabic, PaperSample.urdu])
  func `Arabic letters are as high as the Italian ones beside them, the low and the tall ones together`(
    language: PaperSample.Language
  ) throws {
    let typesetter = Typesetter(drawing: try PDFDocument().cairo, scripts: Scripts(PaperSample.paper(language)))
    let arabic = height("ه", .own, typesetter) + height("ا", .own, typesetter)
    let latin = height("x", .official, typesetter) + height("l", .official, typesetter)
    #expect(abs(arabic / latin - 1) < 0.01, "\(arabic / 2) and \(latin / 2) points at ten points")
  }

  @Test(arguments: ["ar", "ur"])
  func `only where not even the least detail fits are Arabic letters smaller, and none under nine points`(
    language: String
  ) throws {
    let crowded = try RealPage.pages(language).filter { $0.typesetter.crowding != .none }
    for page in crowded {
      let typesetter = Typesetter(drawing: try PDFDocument().cairo, scripts: Scripts(page.paper))
      #expect(throws: PDFFault.full, "\(page.name)") { try PageLayout(page.paper, measure: typesetter) }
    }
    #expect(try crowded.count < RealPage.pages(language).count)
  }

  @Test(arguments: PaperSample.languages)
  func `a Latin name is as large among other letters as it is in Italian`(language: PaperSample.Language) throws {
    let typesetter = Typesetter(drawing: try PDFDocument().cairo, scripts: Scripts(PaperSample.paper(language)))
    let own = height("Milano", .own, typesetter)
    #expect(abs(own / height("Milano", .official, typesetter) - 1) < 0.01)
    #expect(abs(height("24", .own, typesetter) / height("24", .official, typesetter) - 1) < 0.01)
  }
}
