import Sheets
import Texts

/// The frame under the title: where to go, when and whom to call, what to bring, what to beware of, each beside its sign.
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

  /// The frame; nothing where the sheet sends nobody anywhere.
  ///
  /// - Parameter beware: blocks of notes, each a row of its own.
  func directions(_ directions: Paired<Directions>, beware: [Paired<Block>] = []) -> Piece {
    guard let either = directions.either else { return .nothing }
    var rows = [
      row(.pin, directions.words { $0.headings?.place }, places(directions), code: placeCode(either)),
      row(
        .handset, directions.words { $0.headings?.call }, call(directions), code: callCode(either),
        calling: either.call?.phones.first?.display),
      row(.bag, directions.words { $0.headings?.bring }, bring(directions), code: nil),
    ].filter { !$0.isEmpty }
    guard !rows.isEmpty else { return .nothing }
    rows += beware.map(self.beware).filter { !$0.isEmpty }
    let ruled = rows.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.rule(0.5, isGrey: true), $0.element] }
    let legend = directions.words(\.legend)
    let foot = legend.isEmpty ? [] : [side(detail.includes(.air) ? legend : legend.ownOnly, scale: smallScale)]
    return .frame(.stack(ruled + foot, gap: 0.3), Border(line: 1.6, padding: detail.includes(.air) ? 0.5 : 0.3))
  }

  /// The code of the one place, where there is room for it.
  private func placeCode(_ directions: Directions) -> Contact.Code? {
    directions.places.count == 1 && detail.includes(.furtherCodes) ? directions.places[0].code : nil
  }

  private func callCode(_ directions: Directions) -> Contact.Code? {
    detail.includes(.hours) ? directions.call?.code : nil
  }

  /// A sign, its meaning in words, what stands behind it, and what a telephone reads at the outer edge.
  func row(
    _ sign: Mark, _ heading: WordPair, _ parts: [Piece], code: Contact.Code?, calling number: RichText? = nil
  ) -> Piece {
    let parts = parts.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return .nothing }
    let heading = heading.isEmpty ? .nothing : Piece.tagged(.heading, under(heading, scale: 0.85, isBold: true))
    var cells: [(Table.Width, Piece)] = [
      (.ems(signSide), .sign(sign, side: signSide)), (.points(labelWidth), heading),
      (.share(1), .stack(parts, gap: 0.1)),
    ]
    if let code {
      let caption = under(WordPair(own: code.caption, official: nil), scale: smallScale, .center)
      let number = number.map { Piece.text(StyledText($0, .official, scale: smallScale, isBold: true, .center)) }
      cells.append((.points(codeWidth(code)), picture(code, [caption] + (number.map { [$0] } ?? []))))
    }
    return .columns(cells, gap: Composer.frameGap)
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
  private func framed(_ words: WordPair, isBold: Bool = false, besides code: Contact.Code?) -> Piece {
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

  // MARK: When, and whom to call

  private func call(_ directions: Paired<Directions>) -> [Piece] {
    let contact = Paired(own: directions.own?.call, official: directions.official?.call)
    let times = directions.parts { $0.blanks.map { $0.time } ?? [] }.map { label in
      Piece.pen(label: under(label.words(\.self), scale: 0.85), height: penHeight)
    }
    let blanks: Piece =
      times.isEmpty
      ? .nothing
      : .table(Table(columns: times.map { _ in .share(1) }, rows: [times], columnGap: 1.2))
    return [blanks] + line(of: contact, isNamed: isCalledAtPlace(directions))
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
    [
      framed(contact.words(\.hours), besides: code), framed(contact.words(\.nextDay), isBold: isPlace, besides: code),
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
