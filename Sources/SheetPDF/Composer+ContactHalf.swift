import Sheets

extension Composer {
  /// A contact in half the width: everything under its name, the numbers beside it.
  func half(_ contact: Paired<Contact>, _ telling: ContactTelling) -> Piece {
    guard let either = contact.either else { return .stack([], gap: 0) }
    let told = { (words: Words) in tellsOfficialContacts ? words : words.ownOnly }
    let name = under(told(contact.words { telling.name(of: $0) }), isBold: true)
    let numbers = Piece.stack(either.phones.map { number($0.display) }, gap: 0)
    let places = [either.address, either.email, page(of: either)].compactMap(\.self)
    let hours = told(contact.words { $0.hours })
    let voice = hours.own == nil ? Voice.official : .own
    let first = flowing((hours.own ?? hours.official).map { [.init(text: $0)] } ?? [], voice, places)
    let second = hours.own == nil ? .stack([], gap: 0) : paragraph(hours.official ?? "", .official, .page)
    let lines = self.lines(of: contact, telling, inset: 0) { self.under($0, scale: 0.95) }
    guard detail.tells(.tables) else { return .stack([runIn(contact, telling, places)] + lines, gap: 0) }
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
    if let hours = either.hours { runs.append(.init(text: " · \(hours)")) }
    return flowing(runs, contact.own == nil ? .official : .own, places)
  }

  /// Hours and places behind each other, in one paragraph.
  private func flowing(_ first: [StyledText.Run], _ voice: Voice, _ places: [String]) -> Piece {
    var runs = first
    for place in places {
      if !runs.isEmpty { runs.append(.init(text: " · ")) }
      runs.append(self.place(place))
    }
    return .text(StyledText(runs: runs, voice: voice, alignment: .page))
  }
}
