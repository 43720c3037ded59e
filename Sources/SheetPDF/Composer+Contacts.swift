import Sheets
import Texts

extension Composer {
  /// Whom to turn to, in one quiet table: name and address, numbers, hours; a code at the outer edge where only it helps.
  func contacts(_ contacts: [Paired<Contact>]) -> Piece {
    let everybody = contacts.flatMap { [$0] + $0.parts(\.members) }
    let shared = detail.includes(.repetitions) ? [] : everybody.sharedHolidays
    let phones = everybody.compactMap(\.either).flatMap(\.phones)
    let numbers = phones.map { arrangement.naturalWidth(of: number($0.display)) }
    // Numbers stand under each other in the whole block.
    let style = ContactStyle(numbers: numbers.max().map { $0 + 1 } ?? 0, shared: shared)
    let legend = shared.map { behind(.mark(.warning), side(told($0, unless: .officialContacts), scale: 0.95)) }
    var rows: [Piece] = []
    var waiting: [Paired<Contact>] = []
    for contact in contacts {
      guard let code = contact.either?.code, detail.includes(.furtherCodes) else {
        waiting.append(contact)
        continue
      }
      rows += shorter(waiting, style)
      waiting = []
      rows.append(row(contact, style, code: code, caption: contact.words { $0.code?.caption }))
    }
    return .stack(legend + ruled(rows + shorter(waiting, style)), gap: 0.2)
  }

  /// The same with no more than names and numbers; where something must be known before calling, the contact keeps its
  /// own lines.
  func listed(_ contacts: [Paired<Contact>]) -> Piece {
    let brief = contacts.filter { $0.either?.phones.isEmpty == false && $0.either?.caution == nil }
    let others = contacts.filter { contact in !brief.contains { $0.either == contact.either } }
    let pieces = [brief.isEmpty ? .nothing : runIn(brief), others.isEmpty ? .nothing : self.contacts(others)]
    return .stack(ruled(pieces.filter { !$0.isEmpty }), gap: 0.2)
  }

  private func ruled(_ rows: [Piece]) -> [Piece] {
    rows.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.rule(0.4, isGrey: true), $0.element] }
  }

  /// Contacts under each other, or in two columns where that takes less room.
  private func shorter(_ contacts: [Paired<Contact>], _ style: ContactStyle, inset: Double = 0) -> [Piece] {
    let halves = contacts.flatMap { [$0] + $0.parts(\.members) }.map { half($0, style) }
    let list = detail.includes(.tables) ? contacts.map { told($0, style, inset: inset) } : halves
    guard halves.count > 1, !detail.includes(.oneTable) else { return list }
    let gap = 1.2
    let height = { (pieces: [Piece], width: Double) in
      arrangement.placed(.stack(ruled(pieces), gap: 0.2), width: width).height
    }
    let halfWidth = (width - inset - gap * arrangement.em) / 2
    let heights = halves.map { height([$0], halfWidth) }
    // Where the longer column is shortest; the order of reading stays.
    let all = heights.reduce(0, +)
    let splits = (1..<halves.count).map { count -> (count: Int, height: Double) in
      let left = heights[..<count].reduce(0, +)
      return (count, max(left, all - left))
    }
    guard let count = splits.min(by: { $0.height < $1.height })?.count else { return list }
    let cells = [halves[..<count], halves[count...]].map { Piece.stack(ruled(Array($0)), gap: 0.2) }
    let columns = Piece.table(Table(columns: [.share(1), .share(1)], rows: [cells], columnGap: gap, isRuled: true))
    return height([columns], width - inset) < height(list, width - inset) ? [columns] : list
  }
}
