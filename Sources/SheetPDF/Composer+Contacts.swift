import Sheets
import Texts

extension Composer {
  /// The width of a code with a telephone number under it, in points.
  private static let codeWidth = 62.0

  /// Whom to turn to: name and address, numbers, hours, and the code at the outer edge.
  func contacts(_ contacts: [Paired<Contact>], codesLeft: inout Int) -> Piece {
    let everybody = contacts.flatMap { [$0] + $0.parts(\.members) }
    let shared = detail.includes(.repetitions) ? [] : everybody.sharedHolidays
    let phones = everybody.compactMap(\.either).flatMap(\.phones)
    let numbers = phones.map { arrangement.naturalWidth(of: number($0.display)) }
    // Numbers stand under each other in the whole block.
    let style = ContactStyle(numbers: numbers.max().map { $0 + 1 } ?? 0, shared: shared)
    let legend = shared.map { behind(.mark(.warning), side(told($0, unless: .officialHours), scale: 0.95)) }
    guard detail.includes(.furtherCodes) else { return oneCode(contacts, style, legend, codesLeft: &codesLeft) }
    var rows: [Piece] = []
    var waiting: [Paired<Contact>] = []
    for contact in contacts {
      guard let code = contact.either?.code, codesLeft > 0 else {
        waiting.append(contact)
        continue
      }
      codesLeft -= 1
      rows += shorter(waiting, style)
      waiting = []
      rows.append(row(contact, style, code: code, caption: contact.words { $0.code?.caption }))
    }
    return .stack(legend + ruled(rows + shorter(waiting, style)), gap: 0.2)
  }

  /// The contacts with the first code beside them: it says whose it is, and they take the room beside it.
  private func oneCode(
    _ contacts: [Paired<Contact>], _ style: ContactStyle, _ legend: [Piece], codesLeft: inout Int
  ) -> Piece {
    guard let index = contacts.firstIndex(where: { $0.either?.code != nil }), let code = contacts[index].either?.code,
      codesLeft > 0
    else { return .stack(legend + ruled(shorter(contacts, style)), gap: 0.2) }
    codesLeft -= 1
    let display = contacts[index].either?.phones.first?.display
    let whose =
      display.map { Piece.text(StyledText($0, .official, scale: smallScale, isBold: true, .center)) }
      ?? under(contacts[index].words(\.name).ownOnly, scale: smallScale, isBold: true, .center)
    let caption = contacts[index].words { $0.code?.caption }.ownOnly
    let picture = picture(code, [under(caption, scale: smallScale, .center), whose])
    let codeWidth = max(Composer.codeWidth, codeSide(code))
    let beside = shorter(Array(contacts[index...]), style, inset: codeWidth + 0.8 * arrangement.em)
    let withCode = Piece.columns([(.share(1), .stack(ruled(beside), gap: 0.2)), (.points(codeWidth), picture)])
    return .stack(legend + ruled(shorter(Array(contacts[..<index]), style) + [withCode]), gap: 0.2)
  }

  private func ruled(_ rows: [Piece]) -> [Piece] {
    rows.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.rule(0.4, isGrey: true), $0.element] }
  }

  /// Contacts under each other, or in two columns where that takes less room.
  private func shorter(_ contacts: [Paired<Contact>], _ style: ContactStyle, inset: Double = 0) -> [Piece] {
    let halves = contacts.flatMap { [$0] + $0.parts(\.members) }.map { half($0, style) }
    let list = detail.includes(.tables) ? contacts.map { told($0, style, inset: inset) } : halves
    guard halves.count > 1 else { return list }
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
