import CPangoCairo
import Sheets
import Texts

extension PDFDocument {
  /// The pages as one file that says which language it speaks.
  ///
  /// - Parameters:
  ///   - pages: each between its margins, the first one first.
  ///   - sheet: what the file says of itself: its title, its day, its language.
  /// - Throws: where a letter has no font.
  func file(of pages: [Placed], by typesetter: Typesetter, saying sheet: Sheet) throws(PDFFault) -> [UInt8] {
    describe(title: (sheet.title.isEmpty ? sheet.caption : sheet.title).text, day: sheet.day)
    var review = GlyphReview(typesetter.scripts)
    for page in pages {
      page.eachText { text, size, width in
        review.review(typesetter.setting(of: text, size: size, width: width).setting.layout, voice: text.voice)
      }
    }
    if let fault = review.fault { throw fault }
    for (index, page) in pages.enumerated() {
      if index > 0 { cairo_show_page(cairo) }
      Painter(cairo: cairo, typesetter: typesetter).paint(page, x: PageLayout.margin, y: PageLayout.margin)
    }
    let file = try finish()
    let whole = PDFLanguage.stating(
      language: sheet.language, official: typesetter.scripts.official.language, isRightToLeft: sheet.isRightToLeft,
      in: file)
    guard let whole else { throw .broken("the catalogue of the PDF was not found") }
    return whole
  }
}
