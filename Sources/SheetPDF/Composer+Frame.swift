import Sheets
import Texts

/// How the frame is built: rows of signs and words, with lines between them and codes beside them.
extension Composer {
  /// Letters of the frame are no smaller, in points: it is read at a glance, by people in a hurry.
  ///
  /// Scripts whose words are longer, or whose lines are higher, have a little less where a page is full; all others only
  /// where it would be refused.
  private var leastFrameSize: Double {
    !detail.includes(.hours) || isLeast && !paper.sheet.isLatin ? 12 : 14
  }

  /// The letters of the frame beside the body's.
  var frameScale: Double { max(1.2, leastFrameSize / arrangement.em) }

  /// How large the official words are in the frame, beside the person's there.
  private var officialFrameScale: Double { 0.68 * frameScale / officialScale }

  /// The side of a sign, in ems; the width of the column that says what it means, in points.
  var signSide: Double { 1.7 }
  var labelWidth: Double { paper.isLarge && detail.includes(.topicPlaces) ? 84 : 72 }

  /// Between a row of the frame and the line under it, in ems.
  static let rowGap = 0.3

  /// Rows with lines between them; nothing where all are empty.
  func ruled(_ rows: [Piece]) -> Piece {
    let rows = rows.filter { !$0.isEmpty }
    guard rows.count > 1 else { return rows.first ?? .nothing }
    return .stack(
      rows.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.rule(0.5, isGrey: true), $0.element] },
      gap: Composer.rowGap)
  }

  /// A sign, its meaning in words, and what stands behind it.
  func row(_ sign: Mark, _ heading: WordPair, _ parts: [Piece]) -> Piece {
    let parts = parts.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return .nothing }
    let heading = heading.isEmpty ? .nothing : Piece.tagged(.heading, under(heading, scale: 0.85, isBold: true))
    return .columns(
      [
        (.ems(signSide), .sign(sign, side: signSide)), (.points(labelWidth), heading),
        (.share(1), .stack(parts, gap: 0.1)),
      ], gap: Composer.frameGap)
  }

  /// Rows, and what a telephone reads at their outer edge.
  func beside(_ rows: Piece, code: Contact.Code?, calling number: RichText? = nil) -> Piece {
    guard let code, !rows.isEmpty else { return rows }
    let caption = under(WordPair(own: code.caption, official: nil), scale: smallScale, .center)
    let number = number.map { Piece.text(StyledText($0, .official, scale: smallScale, isBold: true, .center)) }
    let picture = picture(code, [caption] + (number.map { [$0] } ?? []))
    return .columns([(.share(1), rows), (.points(codeWidth(code)), picture)], gap: Composer.frameGap)
  }

  /// Between the columns of the frame, in ems.
  private static let frameGap = 0.5

  /// What is inside the frame and beside its signs, in points.
  func room(besides code: Contact.Code?) -> Double {
    width - labelWidth - (signSide + 2 * Composer.frameGap + 1.2) * arrangement.em
      - (code.map { codeWidth($0) + Composer.frameGap * arrangement.em } ?? 0)
  }

  /// What the person's words have of a line beside the official ones, the usual share first.
  static let shares = [0.62, 0.54, 0.46]

  /// Both languages, side by side or under each other, whichever is shorter.
  func framed(_ words: WordPair, isBold: Bool = false, besides code: Contact.Code?) -> Piece {
    guard let own = words.own.map({ paragraph($0, .own, scale: frameScale, isBold: isBold) }) else {
      guard let official = words.official else { return .nothing }
      return paragraph(official, .official, scale: frameScale / (isBilingual ? officialScale : 1), isBold: isBold)
    }
    guard let text = words.official else { return own }
    let official = { (alignment: StyledText.Alignment) in
      self.paragraph(text, .official, scale: self.officialFrameScale, alignment)
    }
    let beside = Composer.shares.filter { isWhole(text, in: (1 - $0) * room(besides: code)) }.map {
      Piece.columns([(.share($0), own), (.share(1 - $0), official(.voice))])
    }
    let under = Piece.stack([own, official(.page)], gap: 0)
    // Where words stand in one column they are found at once; another share has to save a line.
    let tried = [under] + (detail.includes(.headings) ? beside.prefix(1) : beside[...])
    let heights = tried.map { arrangement.placed($0, width: room(besides: code)).height }
    let least = zip(tried, heights).min { $0.1 < $1.1 }
    return least?.0 ?? under
  }

  /// Whether official words have room for their longest address: in a narrower column it would be torn.
  private func isWhole(_ words: RichText, in width: Double) -> Bool {
    words.spans.filter { $0.staysWhole || $0.kind == .email }.allSatisfy { span in
      let alone = paragraph(RichText(span.text, span.kind), .official, scale: officialFrameScale)
      return arrangement.naturalWidth(of: alone) < width - arrangement.em
    }
  }
}
