import Sheets

/// Says what stands on a page and in which order, before anything has its place.
struct Composer {
  let paper: Paper
  let detail: Detail
  /// Whether steps and the frame may be as small as need be.
  let isLeast: Bool
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
  var outerWidth: Double { outerWidth(besides: 1) }

  /// The same beside words of another size.
  func outerWidth(besides scale: Double) -> Double {
    let own = scale * arrangement.em
    let ratio = 0.96 * max(leastSize, officialScale * own) / own
    return isBilingual ? width * ratio / (1 + ratio) : 0.43 * width
  }

  var page: Page {
    let blocks = Paired.blocks(of: paper)
    let beware = blocks.filter { $0.either?.part == .beware }
    let frame = directions(Paired(own: paper.sheet.directions, official: paper.official?.directions), beware: beware)
    var page = Page(body: [head, frame])
    var dangers: [Paired<Block>] = []
    for block in blocks where block.either?.part != .beware || frame.isEmpty {
      guard let part = block.either?.part else { continue }
      if part == .danger {
        dangers.append(block)
        continue
      }
      if !dangers.isEmpty { page.body.append(danger(dangers)) }
      dangers = []
      // On the fullest pages somebody who writes an appointment down finds a margin.
      let piece = part == .pen && !detail.includes(.hours) ? .nothing : piece(block)
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

  /// How large the letters of what is looked up later are beside the body's.
  static let quietScale = 0.87

  /// The same composer for what is looked up later: in smaller letters.
  private var quiet: Composer {
    Composer(
      paper: paper, detail: detail, isLeast: isLeast, arrangement: arrangement.scaled(by: Composer.quietScale),
      width: width)
  }

  private func piece(_ block: Paired<Block>) -> Piece {
    switch block.either?.part {
    case .numbers: return numbers(block.parts(\.labelled), heading: block.words(\.heading))
    case .contacts, .later, .topics, .alternatives, .notes:
      return .scaled(quiet.whole(block), by: Composer.quietScale)
    default: return whole(block)
    }
  }

  /// The letters of the steps beside the body's: they stay legible where the rest becomes smaller.
  var stepScale: Double {
    isLeast ? 1 : max(1, Fitting.leastLegible(isLarge: paper.isLarge) / arrangement.em)
  }

  private func whole(_ block: Paired<Block>) -> Piece {
    guard let content = content(block), !content.isEmpty else { return .nothing }
    // On a full page whose box it is stands in it, before the person's own words.
    // On the fullest pages the labels before its lines say what the pen is for.
    let isHeaded =
      switch block.either?.part {
      case .wish: detail.includes(.air) || !isBilingual && detail.includes(.headings)
      case .pen: detail.includes(.hours)
      case .steps, .contacts, .topics, .notes: detail.includes(.topicPlaces)
      default: true
      }
    return .stack([isHeaded ? heading(block) : .nothing, content].filter { !$0.isEmpty }, gap: 0.15)
  }

  /// What a block holds, without its heading.
  private func content(_ block: Paired<Block>) -> Piece? {
    switch block.either?.content {
    case .steps: steps(block.parts(\.steps).map { $0.words(\.self) }, scale: stepScale)
    case .checklist: checklist(block.parts(\.items))
    case .contacts where block.either?.part == .topics && !detail.includes(.topicPlaces):
      listed(block.parts(\.contacts))
    case .contacts: contacts(block.parts(\.contacts))
    case .notes: notes(block.parts(\.notes))
    case .routes: routes(block.parts(\.others))
    case .exact: exact(block.parts(\.labelled))
    case .numbers: numbers(block.parts(\.labelled), heading: WordPair(own: nil, official: nil))
    case .blanks: blanks(block.parts(\.sentences).map { $0.words(\.self) })
    case .text:
      block.either?.part == .wish
        ? wish(block) : .stack(block.parts(\.sentences).map { side($0.words(\.self)) }, gap: 0.2)
    case nil: nil
    }
  }

  private func danger(_ blocks: [Paired<Block>]) -> Piece {
    // On the fullest pages the sign says it.
    let pieces = blocks.map { detail.includes(.headings) ? whole($0) : content($0) ?? .nothing }.filter { !$0.isEmpty }
    return .frame(.stack(pieces, gap: 0.4), Border(line: 1.6, padding: detail.includes(.air) ? 0.5 : 0.25))
  }
}
