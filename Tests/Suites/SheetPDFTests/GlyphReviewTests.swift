import Sheets
import Testing
import Texts

@testable import SheetPDF

@Suite struct GlyphReviewTests {
  private func fault(_ language: PaperSample.Language, families: [String]) -> PDFFault? {
    var paper = PaperSample.paper(language)
    paper.sheet.fonts = SheetFonts(families: families, package: "fonts-some")
    do throws(PDFFault) {
      _ = try paper.pdf()
      return nil
    } catch {
      return error
    }
  }

  private func language(_ fault: PDFFault?) -> String? {
    if case .fonts(let language, "fonts-some", let characters) = fault, !characters.isEmpty { language } else { nil }
  }

  @Test func `letters without a glyph are refused, not printed as boxes`() {
    #expect(language(fault(PaperSample.bengali, families: ["DejaVu Sans"])) == "bn")
  }

  @Test func `a family that is not installed is missed, though another one of the system has the letters`() {
    #expect(language(fault(PaperSample.bengali, families: ["No Such Family"])) == "bn")
  }

  @Test func `a word whose letters come from two fonts is refused`() {
    // DejaVu Sans lacks letters that only Urdu has; the other family has them.
    #expect(language(fault(PaperSample.urdu, families: ["DejaVu Sans", "Noto Naskh Arabic"])) == "ur")
  }

  @Test func `it is told in which language letters are missing, and which`() {
    var paper = PaperSample.paper(PaperSample.arabic)
    paper.official?.title = "Vai al কার্ড"
    #expect(throws: PDFFault.fonts(language: "it", package: "fonts-noto-core", characters: "ক ড র া ্")) {
      try paper.pdf()
    }
  }

  @Test(arguments: PaperSample.languages)
  func `each language has its letters in its families`(language: PaperSample.Language) {
    #expect(fault(language, families: language.families) == nil)
  }
}
