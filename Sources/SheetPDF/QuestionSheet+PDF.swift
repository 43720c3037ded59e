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

  /// The pages in the first of the language's families; a tall one gives way to the next where it would have to be
  /// too small to be pointed at.
  func layout(on document: PDFDocument) throws(PDFFault) -> (Typesetter, QuestionLayout) {
    let scripts = Scripts(paper)
    var typesetter = Typesetter(drawing: document.cairo, scripts: scripts)
    if typesetter.isTall, let next = scripts.withoutFirstFamily {
      if let layout = QuestionLayout(self, leastSize: QuestionLayout.leastPointedSize, measure: typesetter) {
        return (typesetter, layout)
      }
      typesetter = Typesetter(drawing: document.cairo, scripts: next)
    }
    guard let layout = QuestionLayout(self, measure: typesetter) else { throw .full }
    return (typesetter, layout)
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
