import Sheets
import Texts

extension Composer {
  /// The desk, the kind of sheet, the day, and the route in one sentence.
  var head: Piece {
    let sheet = paper.sheet
    // The desk is called alike in both; that a page is only a trial must be read by officials too.
    let official = (paper.official?.head ?? []).filter { !sheet.head.contains($0) }
    var pieces =
      sheet.head.map { paragraph($0, .own, scale: smallScale) }
      + official.map { paragraph($0, .official, scale: smallScale, .page) }
    let caption = WordPair(own: sheet.caption, official: paper.official?.caption)
    let date = WordPair(own: sheet.date, official: paper.official?.date)
    // On the fullest pages the day stands beside the version alone.
    if detail.includes(.headings) {
      pieces.append(
        .columns([
          (.natural(atMost: 0.6), inLine(caption, isBold: true)), (.share(1), .nothing),
          (.natural(atMost: 0.5), inLine(date, scale: 0.9)),
        ]))
    }
    let title = WordPair(own: sheet.title, official: paper.official?.title)
    if let own = title.own {
      pieces.append(.tagged(.title, paragraph(own, .own, scale: detail.includes(.air) ? 1.5 : 1.3, isBold: true)))
    }
    if let official = title.official {
      pieces.append(.tagged(.title, paragraph(official, .official, scale: 1.15, .page)))
    }
    let reasons = WordPair(own: sheet.reasons, official: paper.official?.reasons)
    if !reasons.isEmpty { pieces.append(side(reasons)) }
    return .stack(pieces + [.rule(2, isGrey: false)], gap: 0.3)
  }

  /// Where the facts are written, and that nobody reviewed the translation.
  var foot: Piece {
    // Where words of the official language have given way, it cannot be what counts.
    let counts = detail.includes(.officialContacts) && isBilingual ? paper.sheet.officialCounts : nil
    let review = [paper.sheet.unreviewed, counts].compactMap(\.self)
    let unreviewed = review.isEmpty ? [] : (review.joined(separator: " ") + " · ").runs(isBold: true)
    // On the fullest pages the version stands for its sources, in the letters that take less room.
    let official = detail.includes(.headings) || paper.sheet.isLatin ? nil : paper.official
    let lines = (official ?? paper.sheet).foot
    let sources = (detail.includes(.headings) ? lines : Array(lines.suffix(1))).joined(separator: " · ").runs()
    let paragraph = { (runs: [StyledText.Run], voice: Voice) in
      Piece.tagged(.paragraph, .text(StyledText(runs: runs, voice: voice, scale: self.smallScale)))
    }
    let reviewed = review.isEmpty ? [] : [paragraph(review.joined(separator: " ").runs(isBold: true), .own)]
    let told =
      official == nil
      ? paragraph(unreviewed + sources, .own)
      : .columns(reviewed.map { (Table.Width.share(1), $0) } + [(.natural(atMost: 0.6), paragraph(sources, .official))])
    return .stack([.rule(0.5, isGrey: true), told], gap: 0.1)
  }

  /// That the person wishes to apply: the official words first, for they are for the officer at the door.
  func wish(_ block: Paired<Block>) -> Piece {
    let official = block.official?.sentences ?? []
    var own = (block.own?.sentences ?? []).filter { !official.contains($0) }
    // On a full page there is no heading above.
    if !detail.includes(.headings) { own = official.isEmpty ? own : [] }
    if !detail.includes(.air), isBilingual, let heading = block.own?.heading, !heading.isEmpty, !own.isEmpty {
      own[0] = [heading, own[0]].joined(separator: " · ")
    }
    let lines =
      official.map { paragraph($0, .official, scale: 1.15 / officialScale, isBold: true, isUpright: true, .page) }
      + own.enumerated().map { index, text in
        paragraph(
          text, .own, scale: official.isEmpty && index == 0 ? 1.15 : 1, isBold: official.isEmpty && index == 0, .page)
      }
    return .frame(.stack(lines.map { .tagged(.paragraph, $0) }, gap: 0.1), Border(line: 1, padding: 0.35))
  }
}
