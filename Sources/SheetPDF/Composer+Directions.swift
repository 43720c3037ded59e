import Sheets
import Texts

/// The frame under the title: where to go, when, whom to call, what to bring, what to beware of, each beside its sign.
extension Composer {
  /// The frame; nothing where the sheet sends nobody anywhere.
  ///
  /// - Parameter beware: blocks of notes, each a row of its own.
  func directions(_ directions: Paired<Directions>, beware: [Paired<Block>] = []) -> Piece {
    guard let either = directions.either else { return .nothing }
    // The code of who is called has the height of two rows: beside one there would be room for nothing else.
    let timing = ruled([
      row(.clock, directions.words { $0.headings?.time }, time(directions)),
      row(.handset, directions.words { $0.headings?.call }, call(directions)),
    ])
    var rows = [
      beside(
        row(.pin, directions.words { $0.headings?.place }, places(directions)), code: placeCode(either)),
      beside(timing, code: callCode(either), calling: either.call?.phones.first?.display),
      row(.bag, directions.words { $0.headings?.bring }, bring(directions)),
    ].filter { !$0.isEmpty }
    guard !rows.isEmpty else { return .nothing }
    rows += beware.map(self.beware).filter { !$0.isEmpty }
    let legend = directions.words(\.legend)
    let foot = legend.isEmpty ? [] : [side(detail.includes(.air) ? legend : legend.ownOnly, scale: smallScale)]
    return .frame(
      .stack([ruled(rows)] + foot, gap: Composer.rowGap),
      Border(line: 1.6, padding: detail.includes(.air) ? 0.5 : 0.3))
  }

  /// The code of the one place, where there is room for it.
  private func placeCode(_ directions: Directions) -> Contact.Code? {
    directions.places.count == 1 && detail.includes(.furtherCodes) ? directions.places[0].code : nil
  }

  private func callCode(_ directions: Directions) -> Contact.Code? {
    detail.includes(.hours) ? directions.call?.code : nil
  }

  // MARK: Where

  private func places(_ directions: Paired<Directions>) -> [Piece] {
    let all = directions.parts(\.places)
    let told = all.flatMap { place -> [Piece] in
      let code = directions.either.flatMap(placeCode)
      // Bold letters are wider: on the fullest pages a sentence that says where has a line less without.
      let name = framed(place.words(\.markedName), isBold: detail.includes(.headings), besides: code)
      let address = place.either?.address.map { literal($0) } ?? .nothing
      let numbers = (place.either?.phones ?? []).map { literal($0.display) }
      return [name, address] + numbers + times(of: place, isPlace: true, besides: code) + links(of: place.either)
        + quiet(of: place, besides: code)
    }
    let blanks = directions.parts { $0.blanks.map { $0.place } ?? [] }.map { label in
      Piece.pen(label: inLine(label.words(\.self), scale: 0.9), height: penHeight)
    }
    // Where nobody is named yet: whom to ask, before one goes anywhere.
    let missing = framed(directions.words(\.missing), isBold: true, besides: nil)
    return told + [framed(directions.words(\.more), besides: nil), missing] + blanks
  }

  /// A fact that is the same in every language, as large as the frame's words.
  private func literal(_ text: RichText, scale: Double = 1) -> Piece {
    .text(StyledText(text, .official, scale: frameScale * scale, isBold: true, .page))
  }

  // MARK: When

  private func time(_ directions: Paired<Directions>) -> [Piece] {
    let open = Paired(own: directions.own?.time, official: directions.official?.time)
    let code = directions.either.flatMap(callCode)
    let times = directions.parts { $0.blanks.map { $0.time } ?? [] }.map { label in
      Piece.pen(label: under(label.words(\.self), scale: 0.85), height: penHeight)
    }
    let blanks: Piece =
      times.isEmpty
      ? .nothing
      : .table(Table(columns: times.map { _ in .share(1) }, rows: [times], columnGap: 1.2))
    return self.times(of: open, isPlace: true, besides: code) + quiet(of: open, besides: code) + [blanks]
  }

  // MARK: Whom to call

  private func call(_ directions: Paired<Directions>) -> [Piece] {
    let contact = Paired(own: directions.own?.call, official: directions.official?.call)
    return line(of: contact, isNamed: isCalledAtPlace(directions))
  }

  /// Whether who is called has been named where to go.
  private func isCalledAtPlace(_ directions: Paired<Directions>) -> Bool {
    let places = directions.either?.places ?? []
    return places.count == 1 && places[0].name == directions.either?.call?.name
  }

  private func line(of contact: Paired<Contact>, isNamed: Bool) -> [Piece] {
    guard let either = contact.either else { return [] }
    let code = detail.includes(.hours) ? either.code : nil
    // One number is called; what another is for is said beside it, so that nobody takes one for the other.
    let number = either.phones.first.map { literal($0.display, scale: paper.isLarge ? 1.4 : 1.25) } ?? .nothing
    let names = isNamed ? WordPair(own: nil, official: nil) : contact.words(\.markedName)
    let first =
      names.isEmpty
      ? number : .columns([(.natural(atMost: 0.6), number), (.share(1), under(names, scale: frameScale * 0.85))])
    let notes = contact.parts(\.phones).enumerated().map { index, phone in
      let words = phone.words { phone in
        index == 0 ? phone.note : phone.note.map { "\(phone.display): \($0)" } ?? phone.display
      }
      return under(words.ownOnly, scale: 0.85)
    }
    // On the fullest pages all numbers stand in one line.
    if !detail.includes(.hours), either.phones.count > 1 {
      let others = (either.phones.dropFirst().map(\.display) + [either.email].compactMap(\.self)).joined(
        separator: " · ")
      let line = Piece.columns([(.share(1), first), (.natural(atMost: 0.4), .text(StyledText(others, .official)))])
      return [line] + times(of: contact, isPlace: isNamed, besides: code) + quiet(of: contact, besides: code)
    }
    return [first] + times(of: contact, isPlace: isNamed, besides: code) + notes + links(of: either)
      + quiet(of: contact, besides: code)
  }

  private func links(of contact: Contact?) -> [Piece] {
    [contact?.email, contact?.url].compactMap(\.self).map { .text(StyledText($0, .official, scale: 0.95, .page)) }
  }

  /// The hours, and the next day that is not in vain.
  ///
  /// - Parameter isPlace: whether somebody goes there: the day on which a telephone is answered is no day of a door.
  private func times(of contact: Paired<Contact>, isPlace: Bool, besides code: Contact.Code?) -> [Piece] {
    // Of a door the one line stands out that keeps people from going in vain: the day, or that one calls first.
    let day = contact.words(\.nextDay)
    return [
      framed(contact.words(\.hours), isBold: isPlace && day.isEmpty, besides: code),
      framed(day, isBold: isPlace, besides: code),
    ]
  }

  /// What else is to be known, in the body's letters.
  private func quiet(of contact: Paired<Contact>, besides code: Contact.Code?) -> [Piece] {
    let inset = width - room(besides: code)
    // What is to be known about a number stands beside it.
    let alone = Paired(own: contact.own?.withoutNumbers, official: contact.official?.withoutNumbers)
    return lines(of: alone, ContactStyle(numbers: 0, shared: []), inset: 0) { words in
      let own = words.own.map { self.paragraph($0, .own, scale: 0.9) }
      guard let own else { return words.official.map { self.paragraph($0, .official, scale: 0.9) } ?? .nothing }
      guard let official = words.official else { return own }
      return .columns([
        (.share(1), own),
        (.points(max(1, self.outerWidth - inset * 0.5)), self.paragraph(official, .official, scale: 0.9)),
      ])
    }
  }

  // MARK: What to bring

  private func bring(_ directions: Paired<Directions>) -> [Piece] {
    let items = directions.parts(\.bring).map { item -> Piece in
      let label = framed(item.words(\.told), besides: nil)
      let hint = item.words(\.hint)
      let words = [label] + (hint.isEmpty ? [] : [side(hint, scale: 0.9, inset: (width - room(besides: nil)) / 2)])
      return .tagged(.listItem, .columns([(.ems(0.9), .mark(.dot)), (.share(1), .stack(words, gap: 0))], gap: 0.2))
    }
    return [.tagged(.list, .stack(items, gap: 0.1)), framed(directions.words(\.bringing), besides: nil)]
  }
}

extension Contact {
  /// The same without its numbers.
  fileprivate var withoutNumbers: Contact {
    var contact = self
    contact.phones = []
    return contact
  }
}
