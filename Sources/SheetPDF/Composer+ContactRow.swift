import Sheets
import Texts

extension Composer {
  /// A contact in the whole width with its code.
  func row(_ contact: Paired<Contact>, _ style: ContactStyle, code: Contact.Code, caption: WordPair) -> Piece {
    let side = codeWidth(code)
    let picture = picture(code, [under(caption.ownOnly, scale: smallScale, .center)])
    let words = told(contact, style, inset: side + 0.8 * arrangement.em)
    return .columns([(.share(1), words), (.points(side), picture)])
  }

  /// A contact in the whole width, with its members under it.
  func told(_ contact: Paired<Contact>, _ style: ContactStyle, inset: Double) -> Piece {
    let small = { (words: WordPair) in self.side(words, scale: 0.95, inset: inset) }
    let told = { (contact: Paired<Contact>) in
      [firstRow(contact, style, inset: inset)] + lines(of: contact, style, inset: inset, small)
    }
    let members = contact.parts(\.members).flatMap { [.rule(0.4, isGrey: true)] + told($0) }
    return .stack(told(contact) + members, gap: 0.12)
  }

  /// Name, place, numbers and hours: the official words beside the person's or under them, whichever is shorter.
  func firstRow(_ contact: Paired<Contact>, _ style: ContactStyle, inset: Double) -> Piece {
    guard let either = contact.either else { return .nothing }
    let places = Piece.stack([either.address, either.email, either.url].compactMap(\.self).map(link), gap: 0)
    let hours = self.hours(contact)
    let row = { (first: [Piece], last: [Piece]) -> Piece in
      let numbers = Piece.stack(either.phones.map { number($0.display) }, gap: 0)
      let columns: [Table.Width] = [.share(1), .points(style.numbers), .points(outerWidth - inset)]
      return .table(
        Table(columns: columns, rows: [[.stack(first, gap: 0), numbers, .stack(last, gap: 0)]], isTagged: true))
    }
    let names = contact.words { style.name(of: $0) }
    guard let own = names.own else {
      return row([paragraph(names.official ?? RichText(), .official, isBold: true), places], [hours.official])
    }
    let name = paragraph(own, .own, isBold: true)
    guard isBilingual, detail.includes(.officialContacts) else { return row([name, places], [hours.own]) }
    let official = { (alignment: StyledText.Alignment) in
      names.official.map { [paragraph($0, .official, alignment)] } ?? []
    }
    let beside = row([name, hours.own, places], official(.voice) + [self.hours(contact, .voice).official])
    let under = row([name] + official(.page) + [places], [hours.own, hours.official])
    let height = { (piece: Piece) in arrangement.placed(piece, width: width - inset).height }
    return height(beside) < height(under) ? beside : under
  }

  /// The hours in both languages, days and times apart.
  func hours(_ contact: Paired<Contact>, _ alignment: StyledText.Alignment = .page) -> (own: Piece, official: Piece) {
    let piece = { (contact: Contact?, sheet: Sheet?, voice: Voice) -> Piece in
      guard let contact, let sheet else { return .nothing }
      guard !contact.hoursTable.isEmpty else { return self.paragraph(contact.hours ?? RichText(), voice, alignment) }
      let rows = contact.hoursTable.map { row -> Piece in
        let days = self.paragraph(row.days, voice, alignment)
        guard !row.times.isEmpty else { return days }
        return .table(
          Table(
            columns: [.natural(atMost: 1), .natural(atMost: 1)],
            rows: [[days, self.paragraph(row.times, voice, alignment)]],
            columnGap: 0.6, isMirrored: alignment == .voice ? sheet.isRightToLeft : nil))
      }
      return .stack(rows, gap: 0)
    }
    return (piece(contact.own, paper.sheet, .own), piece(contact.official, paper.official, .official))
  }
}
