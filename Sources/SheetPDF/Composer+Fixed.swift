import Sheets
import Texts

extension Composer {
  /// The height a hand needs to write, in points: 7 mm, and 6 on a full page.
  var penHeight: Double { detail.includes(.air) ? 20 : 17 }

  /// What must be copied to the letter, on lines of its own.
  func exact(_ texts: [Paired<Labelled>]) -> Piece {
    guard !texts.isEmpty else { return .nothing }
    let pieces = texts.map { text -> Piece in
      let literal = StyledText(text.either?.text ?? RichText(), .official, scale: 1.1, isBold: true, .page)
      return .stack([side(text.words(\.label), scale: 0.9), .tagged(.paragraph, .text(literal))], gap: 0)
    }
    return .frame(.stack(pieces, gap: 0.3), Border(line: 0.8, padding: detail.includes(.headings) ? 0.5 : 0.2))
  }

  /// The numbers that stand on every sheet: one thin band, equal cells; whoever needs them looks for digits.
  func numbers(_ numbers: [Paired<Labelled>], heading: WordPair) -> Piece {
    guard !numbers.isEmpty else { return .nothing }
    let count = min(4, numbers.count)
    let cell = { (number: Paired<Labelled>) -> Piece in
      let digits = self.emergency(number.either?.text ?? RichText(), scale: 1.15)
      let label = self.detail.includes(.air) ? number.words(\.label) : number.words(\.label).ownOnly
      return .stack([digits, self.under(label, scale: self.smallScale, .center)], gap: 0.1)
    }
    let rows = stride(from: 0, to: numbers.count, by: count).map { start -> [Piece] in
      (start..<start + count).map { $0 < numbers.count ? cell(numbers[$0]) : .nothing }
    }
    // As wide as their words, so that these take few lines.
    let columns = (0..<count).map { column -> Table.Width in
      let widest = rows.map { arrangement.naturalWidth(of: $0[column]) }.max() ?? 0
      return Table.Width.share(max(3 * arrangement.em, widest) + 0.8 * arrangement.em)
    }
    let table = Table(columns: columns, rows: rows, columnGap: 1, isRuled: true, isTagged: true)
    let title =
      heading.isEmpty || !detail.includes(.headings)
      ? [] : [Piece.tagged(.heading, inLine(heading, scale: 0.85, isBold: true))]
    return .stack([.rule(1, isGrey: false)] + title + [.table(table), .rule(1, isGrey: false)], gap: 0.15)
  }

  private func emergency(_ number: RichText, scale: Double) -> Piece {
    .text(StyledText(number, .official, scale: scale, isBold: true, .center))
  }

  /// A label before a line for the pen: in one line where there is no air, if that leaves room to write.
  private func penLabel(_ label: WordPair) -> Piece {
    let inLine = inLine(label, scale: 0.95)
    let isShort = arrangement.naturalWidth(of: inLine) < 0.2 * width
    return !detail.includes(.air) && isShort ? inLine : under(label, scale: 0.95)
  }

  /// Places for the pen, two in a row; the last of an odd number is a field with room for a stamp.
  func blanks(_ labels: [WordPair]) -> Piece {
    if !detail.includes(.air) {
      // On a full page one line: to whom one goes stands above, and a stamp finds room anywhere.
      let lines = labels.dropFirst().dropLast().map { Piece.pen(label: penLabel($0), height: penHeight) }
      return .table(Table(columns: lines.map { _ in .share(1) }, rows: [Array(lines)], columnGap: 1.2))
    }
    let last = labels.count % 2 == 1 ? labels.last : nil
    let lines = (last == nil ? labels : labels.dropLast()).map { label in
      Piece.pen(label: penLabel(label), height: penHeight)
    }
    let rows = stride(from: 0, to: lines.count, by: 2).map { Array(lines[$0..<$0 + 2]) }
    let table = Piece.table(Table(columns: [.share(1), .share(1)], rows: rows, columnGap: 1.2, rowGap: 0.35))
    guard let last else { return table }
    let stampWidth = 0.26 * width
    let height = arrangement.placed(table, width: width - stampWidth - 1.2 * arrangement.em).height
    let stamp = Piece.field(label: under(last, scale: 0.9), height: max(height, 2 * penHeight))
    return .columns([(.share(1), table), (.points(stampWidth), stamp)], gap: 1.2)
  }
}
