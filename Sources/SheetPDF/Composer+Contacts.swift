import Sheets

extension Composer {
  /// A code's side with its quiet zone, in points: 17.5 mm, enough for what telephones are held over.
  static let codeSide = 50.0

  /// Whom to turn to: name and address, numbers, hours, and the code at the outer edge.
  func contacts(_ contacts: [Paired<Contact>], _ codes: inout CodesLeft) -> Piece {
    let everybody = contacts.flatMap { [$0] + $0.parts(\.members) }
    let shared = detail.tells(.repetitions) ? [] : SharedHolidays(everybody).all
    let numbers = everybody.compactMap(\.either).flatMap(\.phones).map {
      arrangement.naturalWidth(of: number($0.display))
    }
    // Numbers stand under each other in the whole block.
    let telling = ContactTelling(numbers: numbers.max().map { $0 + 1 } ?? 0, shared: shared)
    let legend = shared.map {
      behind(.mark(.warning), side(tellsOfficialContacts ? $0 : $0.ownOnly, scale: 0.95))
    }
    // Those with a code come first and have the whole width.
    let shown = contacts.prefix { $0.either?.code != nil && codes.take() }
    let rest = Array(contacts.dropFirst(shown.count))
    var rows = shown.map { row($0, telling, code: $0.either?.code, caption: $0.words { $0.code?.caption }) }
    let list = rest.map {
      detail.tells(.officialHours)
        ? row($0, telling, code: nil, caption: Words(own: nil, official: nil)) : half($0, telling)
    }
    let halves = rest.flatMap { [$0] + $0.parts(\.members) }.map { half($0, telling) }
    rows += shorter(list, halves)
    return .stack(legend + ruled(rows), gap: 0.2)
  }

  private func ruled(_ rows: [Piece]) -> [Piece] {
    rows.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.rule(0.4, isGrey: true), $0.element] }
  }

  /// Contacts under each other, or in two columns where that takes less room.
  private func shorter(_ list: [Piece], _ halves: [Piece]) -> [Piece] {
    guard halves.count > 1 else { return list }
    let gap = 1.2
    let height = { (pieces: [Piece], width: Double) in
      arrangement.placed(.stack(ruled(pieces), gap: 0.2), width: width).height
    }
    let halfWidth = (width - gap * arrangement.em) / 2
    let heights = halves.map { height([$0], halfWidth) }
    // The left column is filled first, and is never the shorter one.
    let all = heights.reduce(0, +)
    var left = 0.0
    let count = heights.prefix { height in
      let isFull = left >= all / 2
      left += height
      return !isFull
    }.count
    let columns = Piece.table(
      Table(
        columns: [.share(1), .share(1)],
        rows: [
          [.stack(ruled(Array(halves[..<count])), gap: 0.2), .stack(ruled(Array(halves[count...])), gap: 0.2)]
        ], columnGap: gap, isRuled: true))
    return height([columns], width) < height(list, width) ? [columns] : list
  }

  /// A contact in half the width: everything under its name, the numbers beside it.
  private func half(_ contact: Paired<Contact>, _ telling: ContactTelling) -> Piece {
    guard let either = contact.either else { return .stack([], gap: 0) }
    let told = { (words: Words) in tellsOfficialContacts ? words : words.ownOnly }
    let name = under(told(contact.words { telling.name(of: $0) }), isBold: true)
    let numbers = Piece.stack(either.phones.map { number($0.display) }, gap: 0)
    let places = [either.address, either.email, page(of: either)].compactMap(\.self)
    let hours = told(contact.words { $0.hoursInLine })
    let voice = hours.own == nil ? Voice.official : .own
    let first = flowing((hours.own ?? hours.official).map { [.init(text: $0)] } ?? [], voice, places)
    let second = hours.own == nil ? .stack([], gap: 0) : paragraph(hours.official ?? "", .official, .page)
    let lines = self.lines(of: contact, telling, inset: 0) { self.under($0, scale: 0.95) }
    guard detail.tells(.officialHours) else { return .stack([runIn(contact, telling, places)] + lines, gap: 0) }
    let beside = Piece.columns([
      (.share(1), either.phones.count > 1 ? .stack([name, first, second].filter { !$0.isEmpty }, gap: 0) : name),
      (.natural(atMost: 0.6), numbers),
    ])
    return .stack(
      [beside] + ((either.phones.count > 1 ? [] : [first, second]) + lines).filter { !$0.isEmpty }, gap: 0)
  }

  /// A contact in one paragraph: the least room it can take.
  private func runIn(_ contact: Paired<Contact>, _ telling: ContactTelling, _ places: [String]) -> Piece {
    guard let either = contact.either else { return .stack([], gap: 0) }
    var runs = [StyledText.Run(text: telling.name(of: either), isBold: true)]
    runs += either.phones.flatMap { [.init(text: "  "), .init(text: $0.display, kind: .number, isBold: true)] }
    if let hours = either.hoursInLine { runs.append(.init(text: " · \(hours)")) }
    return flowing(runs, contact.own == nil ? .official : .own, places)
  }

  /// Hours and places behind each other, in one paragraph.
  private func flowing(_ first: [StyledText.Run], _ voice: Voice, _ places: [String]) -> Piece {
    var runs = first
    for place in places {
      if !runs.isEmpty { runs.append(.init(text: " · ")) }
      runs.append(.init(text: place, kind: .link))
    }
    return .text(StyledText(runs: runs, voice: voice, alignment: .page))
  }

  /// A contact in the whole width, with its members under it.
  private func row(
    _ contact: Paired<Contact>, _ telling: ContactTelling, code: Contact.Code?, caption: Words
  ) -> Piece {
    let inset = code == nil ? 0 : Composer.codeSide + 0.8 * arrangement.em
    let small = { (words: Words) in self.side(words, scale: 0.95, inset: inset) }
    var pieces = [firstRow(contact, telling, inset: inset)]
    pieces += lines(of: contact, telling, inset: inset, small)
    for member in contact.parts(\.members) {
      pieces.append(.rule(0.4, isGrey: true))
      pieces.append(firstRow(member, telling, inset: inset))
      pieces += lines(of: member, telling, inset: inset, small)
    }
    let told = Piece.stack(pieces, gap: 0.12)
    guard let code else { return told }
    let picture = Piece.stack(
      [
        .tagged(.figure, .code(code.content, side: Composer.codeSide)),
        under(caption.ownOnly, scale: smallScale, .center),
      ], gap: 0)
    return .columns([(.share(1), told), (.points(Composer.codeSide), picture)])
  }

  private func number(_ display: String) -> Piece {
    .text(
      StyledText(
        runs: [.init(text: display, kind: .number, isBold: true)], voice: .official, scale: 1.15, alignment: .page))
  }

  /// The web page; who has a number can do without.
  private func page(of contact: Contact) -> String? {
    contact.phones.isEmpty || detail.tells(.webPages) ? contact.url : nil
  }

  private func link(_ text: String) -> Piece {
    .text(StyledText(runs: [.init(text: text, kind: .link)], voice: .official, alignment: .page))
  }

  /// Name, place, numbers and hours: the official words beside the person's or under them, whichever is shorter.
  private func firstRow(_ contact: Paired<Contact>, _ telling: ContactTelling, inset: Double) -> Piece {
    guard let either = contact.either else { return .stack([], gap: 0) }
    let places = Piece.stack([either.address, either.email, page(of: either)].compactMap(\.self).map(link), gap: 0)
    let hours = self.hours(contact)
    let row = { (first: [Piece], last: [Piece]) -> Piece in
      let cells = [
        Piece.stack(first.filter { !$0.isEmpty }, gap: 0), .stack(either.phones.map { number($0.display) }, gap: 0),
        .stack(last.filter { !$0.isEmpty }, gap: 0),
      ]
      return .table(
        Table(
          columns: [.share(1), .points(telling.numbers), .points(outerWidth - inset)], rows: [cells], isTagged: true))
    }
    let names = contact.words { telling.name(of: $0) }
    guard let own = names.own else {
      return row([paragraph(names.official ?? "", .official, isBold: true), places], [hours.official])
    }
    let name = paragraph(own, .own, isBold: true)
    guard tellsOfficialContacts else { return row([name, places], [hours.own]) }
    let official = { (alignment: StyledText.Alignment) in
      names.official.map { [paragraph($0, .official, alignment)] } ?? []
    }
    let beside = row([name, hours.own, places], official(.voice) + [self.hours(contact, .voice).official])
    let under = row([name] + official(.page) + [places], [hours.own, hours.official])
    let height = { (piece: Piece) in arrangement.placed(piece, width: width - inset).height }
    return height(beside) < height(under) ? beside : under
  }

  /// Whether contacts are told in the official language as well.
  private var tellsOfficialContacts: Bool { isBilingual && detail.tells(.officialHours) }

  /// The hours in both languages, days and times apart.
  private func hours(
    _ contact: Paired<Contact>, _ alignment: StyledText.Alignment = .page
  ) -> (own: Piece, official: Piece) {
    let piece = { (contact: Contact?, sheet: Sheet?, voice: Voice) -> Piece in
      guard let contact, let sheet else { return .stack([], gap: 0) }
      guard !contact.hoursTable.isEmpty else { return self.paragraph(contact.hours ?? "", voice, alignment) }
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

  /// What is to be known about a contact, a line each.
  private func lines(
    of contact: Paired<Contact>, _ telling: ContactTelling, inset: Double, _ shown: (Words) -> Piece
  ) -> [Piece] {
    func small(_ words: Words) -> Piece { shown(tellsOfficialContacts ? words : words.ownOnly) }
    var pieces: [Piece] = []
    let holidays = contact.words(\.holidays)
    if !holidays.isEmpty, !telling.shared.contains(holidays) {
      pieces.append(behind(.mark(.warning), small(holidays)))
    }
    let alert = contact.words(\.alert)
    if !alert.isEmpty, contact.either?.isAlertAboutHours == true || detail.tells(.otherAlerts) {
      pieces.append(behind(.mark(.warning), small(alert)))
    }
    if detail.tells(.audiences) {
      let more = { (contact: Contact) in
        let texts = [contact.audience, contact.cost, contact.languages, contact.answeredBy].compactMap(\.self)
        return texts.isEmpty ? nil : texts.joined(separator: " · ")
      }
      pieces.append(small(contact.words(more)))
    }
    let either = contact.either
    let isAll =
      either?.phones.isEmpty == true && either?.address == nil && either?.email == nil && either?.missing == nil
    if detail.tells(.contactNotes) {
      let notes = { (phone: Contact.Phone) in phone.note.map { "\(phone.display): \($0)" } }
      pieces += contact.parts(\.phones).map { small($0.words(notes)) }
    }
    if detail.tells(.contactNotes) || isAll { pieces.append(small(contact.words(\.note))) }
    pieces.append(small(contact.words(\.missing)))
    if detail.tells(.fallbacks) { pieces += contact.parts(\.fallbacks).map { small($0.words(\.self)) } }
    return pieces.filter { !$0.isEmpty }
  }
}

extension Contact {
  /// The hours in one line; nil where there are none.
  fileprivate var hoursInLine: String? {
    hoursTable.isEmpty
      ? hours : hoursTable.map { $0.times.isEmpty ? $0.days : "\($0.days) \($0.times)" }.joined(separator: "; ")
  }
}
