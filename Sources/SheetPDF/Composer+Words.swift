import Sheets
import Texts

extension Composer {
  /// How large the official words are beside the person's.
  ///
  /// Large print is for the person: the officer reads what is smaller.
  var officialScale: Double { paper.isLarge ? 0.75 : 0.82 }

  /// What few people read.
  var smallScale: Double { paper.isLarge ? 0.6 : 0.8 }

  /// Words in both languages; the person's alone where the official ones have given way.
  func told(_ words: WordPair, unless omission: Omission) -> WordPair {
    detail.includes(omission) ? words : words.ownOnly
  }

  /// A paragraph of one voice.
  func paragraph(
    _ text: RichText, _ voice: Voice, scale: Double = 1, isBold: Bool = false, isUpright: Bool = false,
    _ alignment: StyledText.Alignment = .voice
  ) -> Piece {
    guard !text.isEmpty else { return .nothing }
    let isBeside = voice == .official && isBilingual
    var styled = StyledText(text, voice, scale: isBeside ? scale * officialScale : scale, isBold: isBold)
    styled.isItalic =
      isBeside && !isUpright && !text.text.unicodeScalars.contains { $0.value >= 0x590 && $0.properties.isAlphabetic }
    styled.alignment = alignment
    return .text(styled)
  }

  /// Both languages side by side; one alone has the whole width.
  func side(_ words: WordPair, scale: Double = 1, isBold: Bool = false, inset: Double = 0) -> Piece {
    let own = words.own.map { paragraph($0, .own, scale: scale, isBold: isBold) }
    let official = words.official.map { paragraph($0, .official, scale: scale, isBold: isBold && own == nil) }
    guard let own else { return official ?? .nothing }
    guard let official else { return own }
    return .columns([(.share(1), own), (.points(outerWidth - inset), official)])
  }

  /// Both languages under each other, at the page's edge.
  func under(
    _ words: WordPair, scale: Double = 1, isBold: Bool = false, _ alignment: StyledText.Alignment = .page
  ) -> Piece {
    let pieces = [
      words.own.map { paragraph($0, .own, scale: scale, isBold: isBold, alignment) },
      words.official.map { paragraph($0, .official, scale: scale, isBold: isBold && words.own == nil, alignment) },
    ]
    return .stack(pieces.compactMap(\.self), gap: 0)
  }

  /// Both languages in one line, as far as they fit.
  func inLine(_ words: WordPair, scale: Double = 1, isBold: Bool = false) -> Piece {
    let own = words.own.map { (Table.Width.natural(atMost: 1), paragraph($0, .own, scale: scale, isBold: isBold)) }
    let official = words.official.map { (Table.Width.natural(atMost: 1), paragraph($0, .official, scale: scale)) }
    return .columns([own, official].compactMap(\.self), gap: 0.6)
  }

  /// Something behind a sign or a number.
  func behind(_ sign: Piece, _ piece: Piece) -> Piece { .columns([(.ems(1.3), sign), (.share(1), piece)], gap: 0.2) }

  /// A block's heading with what its mark means.
  func heading(_ block: Paired<Block>) -> Piece {
    // Nobody looks below a heading for words that have given way.
    let gaveWay = block.either?.part.officialGivesWay
    let words = gaveWay.map { told(block.words(\.heading), unless: $0) } ?? block.words(\.heading)
    let legend = block.words(\.legend)
    var pieces: [Piece] = []
    let scale = detail.includes(.air) ? 1.1 : 1
    if detail.includes(.officialContacts) || legend.isEmpty || words.own == nil {
      if !words.isEmpty { pieces.append(.tagged(.heading, side(words, scale: scale, isBold: true))) }
      if !legend.isEmpty { pieces.append(.tagged(.paragraph, side(legend, scale: 0.9))) }
    } else {
      // On a full page the legend stands where the official heading would.
      let own = paragraph(words.own ?? RichText(), .own, scale: scale, isBold: true)
      pieces.append(
        .columns([
          (.natural(atMost: 0.5), .tagged(.heading, own)), (.share(1), .tagged(.paragraph, side(legend.ownOnly))),
        ]))
    }
    if !words.isEmpty { pieces.insert(.rule(0.7, isGrey: false), at: 1) }
    return .stack(pieces, gap: 0.1)
  }
}

extension Block.Part {
  /// When the official words of such a part give way; nil where they never do.
  fileprivate var officialGivesWay: Omission? {
    switch self {
    case .contacts, .later, .topics: .officialContacts
    case .notes, .alternatives: .officialNotes
    default: nil
    }
  }
}
