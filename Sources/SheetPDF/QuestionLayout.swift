import Sheets
import Texts

/// The questions on their pages, in the largest letters with which two pages are enough; no question is broken.
struct QuestionLayout {
  /// More sheets than one would be laid down in the wrong order.
  static let mostPages = 2
  /// Whoever points at an answer reads it from across a table: in points.
  static let leastPointedSize = 12.0
  /// Larger letters would only make lines break.
  static let largestSize = 16.0

  /// The size of an answer, in points.
  let em: Double
  /// The pages between their margins.
  let pages: [Placed]

  /// The pages as they are filled best: the official help gives way before the answers become small, and nothing else
  /// ever does.
  ///
  /// - Parameter leastSize: of an answer, in points.
  /// - Returns: nil where not even letters of that size fit.
  init?(_ sheet: QuestionSheet, leastSize: Double = leastSize, measure: any TextMeasuring) {
    for (least, isHelpBilingual) in [(max(leastSize, QuestionLayout.leastPointedSize), true), (leastSize, false)] {
      let pages = { (em: Double) in
        QuestionPages(sheet, em: em, isHelpBilingual: isHelpBilingual, measure: measure)
      }
      let sizes = Array(stride(from: QuestionLayout.largestSize, through: least, by: -0.25))
      guard let em = sizes.firstFitting({ !pages($0).split.isEmpty }) else { continue }
      self.em = em
      self.pages = pages(em).pages
      return
    }
    return nil
  }
}

/// The questions at one size, before and after they are spread over pages.
struct QuestionPages {
  /// How much of the width the official words may have: of each question, whichever breaks the fewest lines.
  private static let officialShares = [0.4, 0.36, 0.44, 0.48, 0.32]

  private let head: Placed
  private let foot: (_ page: Int, _ count: Int) -> Placed
  private let questions: [Placed]
  private let gap: Double
  /// How many questions each page takes; empty where too many pages would be needed.
  let split: [Int]

  init(_ sheet: QuestionSheet, em: Double, isHelpBilingual: Bool, measure: any TextMeasuring) {
    let arrangement = Arrangement(
      measure: measure, size: LetterSize(em: em), isMirrored: sheet.paper.sheet.isRightToLeft)
    let composer = { (share: Double) in
      QuestionComposer(
        sheet: sheet, isHelpBilingual: isHelpBilingual, officialShare: share, arrangement: arrangement,
        width: PageLayout.width)
    }
    let placed = { (piece: Piece) in arrangement.placed(piece, width: PageLayout.width) }
    let shares = sheet.paper.official == nil ? [0] : QuestionPages.officialShares
    questions = sheet.questions.map { question in
      let ways = shares.map { placed(composer($0).piece(question)) }
      return ways.dropFirst().reduce(ways[0]) { $1.height < $0.height - 1 ? $1 : $0 }
    }
    head = placed(composer(shares[0]).head)
    let foot = { placed(composer(0).foot(page: $0, of: $1)) }
    gap = 0.2 * em
    self.foot = foot
    split = QuestionPages.split(
      [head.height] + questions.map(\.height), gap: gap, room: PageLayout.height - foot(1, 1).height - gap)
  }

  /// How many questions stand on each page, so that the fullest page is as empty as can be.
  ///
  /// - Parameter heights: those of the head and of the questions.
  private static func split(_ heights: [Double], gap: Double, room: Double) -> [Int] {
    let height = { (part: ArraySlice<Double>) in part.reduce(0, +) + gap * Double(max(0, part.count - 1)) }
    let count = heights.count - 1
    if height(heights[...]) <= room { return [count] }
    guard count > 1 else { return [] }
    let fullest = { (first: Int) in max(height(heights[...first]), height(heights[(first + 1)...])) }
    let best = (1..<count).map { (first: $0, height: fullest($0)) }.min { $0.height < $1.height }
    guard let best, best.height <= room else { return [] }
    return [best.first, count - best.first]
  }

  /// The pages; what is left of a page goes between its questions, up to a little.
  var pages: [Placed] {
    var rest = questions[...]
    return split.enumerated().map { index, count in
      let parts = (index == 0 ? [head] : []) + rest.prefix(count)
      rest = rest.dropFirst(count)
      return page(parts, foot: foot(index + 1, split.count))
    }
  }

  private func page(_ parts: [Placed], foot: Placed) -> Placed {
    let gaps = Double(max(1, parts.count))
    let left = PageLayout.height - foot.height - parts.map(\.height).reduce(0, +) - gap * gaps
    let wider = gap + min(max(0, left) / gaps, 3 * gap)
    var y = 0.0
    var drawn: [Drawing.Part] = []
    for part in parts {
      drawn.append(.init(x: 0, y: y, placed: part))
      y += part.height + wider
    }
    drawn.append(.init(x: 0, y: PageLayout.height - foot.height, placed: foot))
    return Placed(width: PageLayout.width, height: PageLayout.height, drawing: .group(drawn)).tagged(.document)
  }
}

extension Array {
  /// The first element that fits, where all behind one that fits do as well; the last is asked first, for often none
  /// does.
  fileprivate func firstFitting(_ fits: (Element) -> Bool) -> Element? {
    guard let last, fits(last) else { return nil }
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return self[low]
  }
}
