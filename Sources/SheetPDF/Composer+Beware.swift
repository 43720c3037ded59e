import Sheets
import Texts

/// The last row of the frame: what nobody may overlook.
extension Composer {
  /// What is essential to know, in the letters of the steps: whole sentences are read, not seen.
  ///
  /// On the fullest pages the sign alone says what they are.
  func beware(_ block: Paired<Block>) -> Piece {
    let isHeaded = detail.includes(.headings)
    let room = room(besides: nil) + (isHeaded ? 0 : labelWidth)
    let tried = Composer.shares.map { notes(block.parts(\.notes), share: $0) }
    let heights = tried.map { arrangement.placed($0, width: room).height }
    guard let notes = zip(tried, heights).min(by: { $0.1 < $1.1 })?.0, !notes.isEmpty else { return .nothing }
    return isHeaded
      ? row(.warning, block.words(\.heading), [notes])
      : .columns([(.ems(signSide), .sign(.warning, side: signSide)), (.share(1), notes)])
  }

  /// Sentences in both languages.
  ///
  /// - Parameter share: what the person's words have of a line beside the official ones.
  private func notes(_ notes: [Paired<SheetNote>], share: Double) -> Piece {
    let scale = isLeast ? Composer.quietScale : stepScale
    // Bold letters are wider: on the fullest pages a sentence has a line less without.
    let isBold = detail.includes(.headings)
    let pieces = notes.map { note -> Piece in
      let words = told(note.words(\.text), unless: .officialNotes)
      let own = words.own.map { own -> Piece in
        let isUrgent = note.either?.weight == .urgent
        guard !isUrgent, isBold else { return paragraph(own, .own, scale: scale, isBold: isUrgent) }
        return .text(StyledText(own, .own, scale: scale).withBoldLead)
      }
      let official = words.official.map { paragraph($0, .official, scale: scale) }
      let cells = [own.map { (Table.Width.share(share), $0) }, official.map { (Table.Width.share(1 - share), $0) }]
      let sentence = Piece.columns(cells.compactMap(\.self))
      guard notes.count > 1 else { return sentence }
      return .tagged(.listItem, .columns([(.ems(0.9), .mark(.dot)), (.share(1), sentence)], gap: 0.2))
    }
    return notes.count > 1 ? .tagged(.list, .stack(pieces, gap: 0.1)) : .stack(pieces, gap: 0)
  }
}
