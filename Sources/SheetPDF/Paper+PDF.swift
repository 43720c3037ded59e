public import Sheets

extension Paper {
  /// The paper as one page of A4 in PDF; the same paper gives the same bytes, with the same libraries and fonts.
  ///
  /// It shrinks first, then leaves out what a full page can do without, and never cuts.
  /// Pango and fontconfig may write warnings to standard error.
  ///
  /// - Throws: where a letter has no font, or the page is full.
  public func pdf() throws(PDFFault) -> [UInt8] {
    let scripts = Scripts(self)
    let document = try PDFDocument()
    let typesetter = Typesetter(drawing: document.cairo, scripts: scripts)
    let layout = try PageLayout(self, measure: typesetter)
    document.describe(title: sheet.title.isEmpty ? sheet.caption : sheet.title, day: sheet.day)
    var review = GlyphReview(scripts)
    layout.page.eachText { text, em, width in
      review.review(typesetter.setting(of: text, em: em, width: width).layout, voice: text.voice)
    }
    if let fault = review.fault { throw fault }
    Painter(cairo: document.cairo, typesetter: typesetter)
      .paint(layout.page, x: PageLayout.margin, y: PageLayout.margin)
    let file = try document.finish()
    guard
      let whole = PDFCatalogue.stating(language: sheet.language, isRightToLeft: sheet.isRightToLeft, in: file)
    else { throw .library("the catalogue of the PDF was not found") }
    return whole
  }
}

extension Placed {
  /// Every text in it.
  func eachText(_ body: (_ text: StyledText, _ em: Double, _ width: Double) -> Void) {
    switch drawing {
    case .text(let text, let em, let width): body(text, em, width)
    case .group(let parts): for part in parts { part.placed.eachText(body) }
    case .tagged(_, let inner): inner.eachText(body)
    case .outline, .bar, .mark, .code: break
    }
  }
}
