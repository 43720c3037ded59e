package import Sheets
import Texts

extension Paper {
  /// The paper as one page of A4 in PDF; the same paper gives the same bytes, with the same libraries and fonts.
  ///
  /// It shrinks first, then leaves out what a full page can do without, and never cuts.
  /// Pango and fontconfig may write warnings to standard error.
  ///
  /// - Throws: where a letter has no font, or the page is full.
  package func pdf() throws(PDFFault) -> [UInt8] {
    let document = try PDFDocument()
    let (typesetter, layout) = try layout(on: document)
    return try document.file(of: [layout.page], by: typesetter, saying: sheet)
  }

  /// The page, whose letters look as large in both languages wherever there is room for that.
  func layout(on document: PDFDocument) throws(PDFFault) -> (Typesetter, PageLayout) {
    for crowding in Crowding.allCases {
      let typesetter = Typesetter(drawing: document.cairo, scripts: Scripts(self), crowding)
      do throws(PDFFault) {
        var layout = try PageLayout(self, measure: typesetter)
        while !typesetter.breaksAsCounted(layout.page) { layout = try PageLayout(self, measure: typesetter) }
        return (typesetter, layout)
      } catch {
        guard error == .full, typesetter.isScaled else { throw error }
      }
    }
    throw .full
  }
}

extension Placed {
  /// Every text in it.
  func eachText(_ body: (_ text: StyledText, _ size: LetterSize, _ width: Double) -> Void) {
    switch drawing {
    case .text(let text, let size, let width): body(text, size, width)
    case .group(let parts): for part in parts { part.placed.eachText(body) }
    case .tagged(_, let inner): inner.eachText(body)
    case .outline, .bar, .mark, .code: break
    }
  }
}
