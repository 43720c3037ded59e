import Sheets
import Texts

extension Composer {
  /// A contact in half the width: everything under its name, the numbers beside it.
  func half(_ contact: Paired<Contact>, _ style: ContactStyle) -> Piece {
    guard let either = contact.either else { return .nothing }
    let name = under(told(contact.words { style.name(of: $0) }, unless: .officialContacts), isBold: true)
    let numbers = Piece.stack(either.phones.map { number($0.display) }, gap: 0)
    let places = [either.address, either.email, either.url].compactMap(\.self)
    let hours = told(contact.words(\.hours), unless: .officialContacts)
    let voice = hours.own == nil ? Voice.official : .own
    let facts = [hours.own ?? hours.official].compactMap(\.self) + places
    let first = Piece.text(StyledText(facts.joined(separator: "\u{A0}· "), voice, .page))
    let second = hours.own == nil ? .nothing : paragraph(hours.official ?? RichText(), .official, .page)
    let lines = self.lines(of: contact, style, inset: 0) { self.under($0, scale: 0.95) }
    guard detail.includes(.tables) else { return .stack([runIn(contact, style, places)] + lines, gap: 0) }
    let beside = Piece.columns([
      (.share(1), either.phones.count > 1 ? .stack([name, first, second].filter { !$0.isEmpty }, gap: 0) : name),
      (.natural(atMost: 0.6), numbers),
    ])
    return .stack([beside] + ((either.phones.count > 1 ? [] : [first, second]) + lines).filter { !$0.isEmpty }, gap: 0)
  }

  /// Those of whom the page tells no more than names and numbers, one behind the other: the least room that a list takes.
  func runIn(_ contacts: [Paired<Contact>]) -> Piece {
    let style = ContactStyle(numbers: 0, shared: [])
    let told = contacts.compactMap(\.either).map { contact in
      style.name(of: contact).runs(isBold: true)
        + ("  " + contact.phones.map(\.display).joined(separator: "\u{A0}· ")).runs()
    }
    let runs = told.enumerated().flatMap { ($0.offset == 0 ? [] : RichText("\u{A0}· ").runs()) + $0.element }
    return .text(StyledText(runs: runs, voice: contacts.first?.own == nil ? .official : .own, alignment: .page))
  }

  /// A contact in one paragraph: the least room it can take.
  private func runIn(_ contact: Paired<Contact>, _ style: ContactStyle, _ places: [RichText]) -> Piece {
    guard let either = contact.either else { return .nothing }
    // A dot parts two numbers: else they are dialled as one. It stays with what stands before it.
    let numbers = (either.phones.isEmpty ? "" : "  ") + either.phones.map(\.display).joined(separator: "\u{A0}· ")
    let rest = (either.hours.map { [$0] } ?? []) + places
    let runs = style.name(of: either).runs(isBold: true) + numbers.runs() + rest.map { "\u{A0}· " + $0 }.joined().runs()
    let first = Piece.text(StyledText(runs: runs, voice: contact.own == nil ? .official : .own, alignment: .page))
    let official = [contact.words { style.name(of: $0) }, contact.words(\.hours)].compactMap {
      $0.own == nil ? nil : told($0, unless: .officialContacts).official
    }
    guard !official.isEmpty else { return first }
    return .stack([first, paragraph(official.joined(separator: "\u{A0}· "), .official, .page)], gap: 0)
  }
}
