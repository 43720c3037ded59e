import Sheets

/// Says what stands on a page and in which order, before anything has its place.
struct Composer {
  let paper: Paper
  let detail: Detail
  let arrangement: Arrangement
  /// Between the margins, in points.
  let width: Double

  /// A page from top to bottom.
  struct Page {
    /// What is read first: it begins at the upper edge.
    var body: [Piece] = []
    /// What looks alike on every sheet, and the foot: it ends at the lower edge.
    var end: [Piece] = []
  }

  /// Whether two languages stand side by side.
  var isBilingual: Bool { paper.official != nil }

  /// The outer column: the official language, and the hours; the same on the whole page, in points.
  ///
  /// Both languages take about as many lines in theirs; slanted letters are a little narrower.
  var outerWidth: Double {
    let ratio = 0.96 * max(leastSize, officialScale * arrangement.em) / arrangement.em
    return isBilingual ? width * ratio / (1 + ratio) : 0.43 * width
  }

  var page: Page {
    var page = Page(body: [head])
    var dangers: [Paired<Block>] = []
    var codesLeft = detail.includes(.furtherCodes) ? Int.max : 1
    for block in Paired.blocks(of: paper) {
      guard let part = block.either?.part else { continue }
      if part == .danger {
        dangers.append(block)
        continue
      }
      if !dangers.isEmpty { page.body.append(danger(dangers)) }
      dangers = []
      var none = 0
      let piece = part == .topics ? piece(block, codesLeft: &none) : piece(block, codesLeft: &codesLeft)
      switch part {
      case .numbers, .pen, .wish: page.end.append(piece)
      default: page.body.append(piece)
      }
    }
    if !dangers.isEmpty { page.body.append(danger(dangers)) }
    page.end.append(foot)
    page.body = page.body.filter { !$0.isEmpty }
    page.end = page.end.filter { !$0.isEmpty }
    return page
  }

  private func piece(_ block: Paired<Block>, codesLeft: inout Int) -> Piece {
    guard let content = content(block, codesLeft: &codesLeft), !content.isEmpty else { return .nothing }
    return .stack([heading(block), content].filter { !$0.isEmpty }, gap: 0.15)
  }

  /// What a block holds, without its heading.
  private func content(_ block: Paired<Block>, codesLeft: inout Int) -> Piece? {
    switch block.either?.content {
    case .steps: steps(block.parts(\.steps).map { $0.words(\.self) })
    case .checklist: checklist(block.parts(\.items))
    case .contacts: contacts(block.parts(\.contacts), codesLeft: &codesLeft)
    case .notes: notes(block.parts(\.notes))
    case .routes: routes(block.parts(\.others))
    case .exact: exact(block.parts(\.labelled))
    case .numbers: numbers(block.parts(\.labelled))
    case .blanks: blanks(block.parts(\.sentences).map { $0.words(\.self) })
    case .text:
      block.either?.part == .wish
        ? wish(block) : .stack(block.parts(\.sentences).map { side($0.words(\.self)) }, gap: 0.2)
    case nil: nil
    }
  }

  private func danger(_ blocks: [Paired<Block>]) -> Piece {
    // Nobody in danger looks for a camera: the numbers are short.
    var none = 0
    let pieces = blocks.map { piece($0, codesLeft: &none) }.filter { !$0.isEmpty }
    return .frame(.stack(pieces, gap: 0.4), Border(line: 1.6, padding: detail.includes(.air) ? 0.5 : 0.25))
  }
}
