import Sheets

extension QuestionSheet {
  /// The questions as one or two pages of A4 in PDF; the same sheet gives the same bytes, with the same libraries and
  /// fonts.
  ///
  /// - Throws: where a letter has no font, or two pages are not enough.
  func pdf() throws(PDFFault) -> [UInt8] {
    let document = try PDFDocument()
    let (typesetter, layout) = try layout(on: document)
    return try document.file(of: layout.pages, by: typesetter, saying: paper.sheet)
  }

  /// The pages, whose letters look as large in both languages wherever there is room for that.
  func layout(on document: PDFDocument) throws(PDFFault) -> (Typesetter, QuestionLayout) {
    for crowding in Crowding.allCases {
      let typesetter = Typesetter(drawing: document.cairo, scripts: Scripts(paper), crowding)
      while let layout = QuestionLayout(self, measure: typesetter) {
        if layout.pages.allSatisfy(typesetter.breaksAsCounted) { return (typesetter, layout) }
      }
    }
    throw .full
  }
}

extension Printout {
  /// What was handed over, as PDF.
  ///
  /// - Throws: where a letter has no font, or the pages are full.
  package func pdf() throws(PDFFault) -> [UInt8] {
    switch self {
    case .paper(let paper): try paper.pdf()
    case .questions(let sheet): try sheet.pdf()
    }
  }
}
