import Sheets
import Texts

extension Composer {
  /// A telephone number, larger than what stands around it.
  func number(_ display: RichText) -> Piece { .text(StyledText(display, .official, scale: 1.15, isBold: true, .page)) }

  /// An address in the world or on the net, in a paragraph of its own.
  func link(_ address: RichText) -> Piece { .text(StyledText(address, .official, .page)) }

  /// The side of a code with its quiet zone, in points.
  func codeSide(_ code: Contact.Code) -> Double { QRMatrix(code.content)?.side ?? 0 }

  /// The width of a code with the words under it, in points.
  func codeWidth(_ code: Contact.Code) -> Double { max(62, codeSide(code)) }

  /// A code with what is said under it.
  func picture(_ code: Contact.Code, _ captions: [Piece]) -> Piece {
    let side = codeSide(code)
    let squares = Piece.tagged(.figure, .code(code.content, side: side))
    let centred = Piece.columns([(.share(1), .nothing), (.points(side), squares), (.share(1), .nothing)], gap: 0)
    return .stack([centred] + captions, gap: 0)
  }

  /// What is to be known about a contact, a line each.
  func lines(
    of contact: Paired<Contact>, _ style: ContactStyle, inset: Double, _ shown: (WordPair) -> Piece
  ) -> [Piece] {
    func small(_ words: WordPair) -> Piece { shown(told(words, unless: .officialContacts)) }
    var pieces: [Piece] = []
    let holidays = contact.words(\.holidays)
    if !holidays.isEmpty, !style.shared.contains(holidays) {
      pieces.append(behind(.mark(.warning), small(holidays)))
    }
    let caution = contact.words(\.caution)
    if !caution.isEmpty { pieces.append(behind(.mark(.warning), small(caution))) }
    let alert = contact.words(\.alert)
    if !alert.isEmpty { pieces.append(behind(.mark(.warning), small(alert))) }
    let more = { (contact: Contact) in
      let texts = [contact.audience, contact.cost, contact.languages, contact.answeredBy].compactMap(\.self)
      return texts.isEmpty ? nil : texts.joined(separator: "\u{A0}· ")
    }
    pieces.append(small(contact.words(more)))
    let notes = { (phone: Contact.Phone) in phone.note.map { "\(phone.display): \($0)" as RichText } }
    pieces += contact.parts(\.phones).map { small($0.words(notes)) }
    pieces += [small(contact.words(\.note)), small(contact.words(\.missing))]
    pieces.append(shown(contact.words(\.known).ownOnly))
    pieces += contact.parts(\.fallbacks).map { small($0.words(\.self)) }
    return pieces.filter { !$0.isEmpty }
  }
}
