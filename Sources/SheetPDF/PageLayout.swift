import Sheets

/// A whole page with everything in its place.
struct PageLayout {
  /// Around the page, in points: 10 mm.
  static let margin = 28.4
  /// Between the margins, in points.
  static let width = PDFDocument.size.width - 2 * margin
  static let height = PDFDocument.size.height - 2 * margin

  /// How the page was filled.
  let fitting: Fitting
  /// The page between its margins.
  let page: Placed

  /// The page as it is filled best.
  ///
  /// - Throws: where not even the smallest letters and the least detail fit.
  init(_ paper: Paper, measure: any TextMeasuring) throws(PDFFault) {
    let details = PageLayout.details(of: paper)
    let height = { (fitting: Fitting) in PageParts(paper, fitting, measure: measure).height }
    let best = Fitting.best(isLarge: paper.isLarge, details: details, room: PageLayout.height, height: height)
    guard let best else { throw .full }
    self.init(paper, best, measure: measure)
  }

  private init(_ paper: Paper, _ fitting: Fitting, measure: any TextMeasuring) {
    self.fitting = fitting
    page = PageParts(paper, fitting, measure: measure).page(height: PageLayout.height)
  }

  private static func details(of paper: Paper) -> [Detail] {
    let notes = paper.sheet.blocks.filter { $0.part != .danger }.map { block in
      block.notes.count { !$0.isEssential }
    }
    let members = paper.sheet.blocks.flatMap(\.contacts).map(\.members.count)
    return Detail.all(notes: notes.max() ?? 0, members: members.max() ?? 0)
  }
}

/// The parts of a page at one size, before they are spread over it.
struct PageParts {
  private let body: [Placed]
  private let end: [Placed]
  private let gap: Double

  init(_ whole: Paper, _ fitting: Fitting, measure: any TextMeasuring) {
    let paper = whole.reduced(to: fitting.detail)
    let arrangement = Arrangement(
      measure: measure, size: LetterSize(em: fitting.em, isTight: !fitting.detail.includes(.air)),
      isMirrored: paper.sheet.isRightToLeft)
    let page = Composer(
      paper: paper, detail: fitting.detail, isLeast: fitting.isLeast, arrangement: arrangement,
      width: PageLayout.width
    ).page
    body = page.body.map { arrangement.placed($0, width: PageLayout.width) }
    end = page.end.map { arrangement.placed($0, width: PageLayout.width) }
    gap = (fitting.detail.includes(.air) ? 0.45 : fitting.detail.includes(.headings) ? 0.25 : 0.1) * fitting.em
  }

  /// The least height that holds them, in points.
  var height: Double {
    (body + end).map(\.height).reduce(0, +) + gap * Double(max(0, body.count + end.count - 1))
  }

  /// Spread over a height: what is left goes between the parts, and what is too much stays above the end.
  func page(height: Double) -> Placed {
    let gaps = max(1, body.count + end.count - 1)
    let wider = gap + min(max(0, height - self.height) / Double(gaps), gap)
    var parts: [Drawing.Part] = []
    func spread(_ all: [Placed], from start: Double) {
      var y = start
      for placed in all {
        parts.append(.init(x: 0, y: y, placed: placed))
        y += placed.height + wider
      }
    }
    spread(body, from: 0)
    spread(end, from: height - end.map(\.height).reduce(0, +) - wider * Double(max(0, end.count - 1)))
    return Placed(width: PageLayout.width, height: height, drawing: .group(parts)).tagged(.document)
  }
}
