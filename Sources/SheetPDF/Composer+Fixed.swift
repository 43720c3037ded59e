import Sheets
import Texts

extension Composer {
  /// The height a hand needs to write, in points: 7 mm, and 6 on a full page.
  private var penHeight: Double { detail.includes(.air) ? 20 : 17 }

  /// What must be copied to the letter, on lines of its own.
  func exact(_ texts: [Paired<Labelled>]) -> Piece {
    let pieces = texts.map { text -> Piece in
      let literal = StyledText(text.either?.text ?? RichText(), .official, scale: 1.1, isBold: true, .page)
      return .stack([side(text.words(\.label), scale: 0.9), .tagged(.paragraph, .text(literal))], gap: 0)
    }
    return .frame(.stack(pieces, gap: 0.3), Border(line: 0.8, padding: 0.5))
  }

  /// The numbers that stand on every sheet: one band, equal cells.
  func numbers(_ numbers: [Paired<Labelled>]) -> Piece {
    guard !numbers.isEmpty else { return .nothing }
    let count = min(4, numbers.count)
    let padding = 0.25
    let room = (width - 2 * padding * arrangement.em) / Double(count) - 1.2 * arrangement.em
    let widest =
      numbers.map { arrangement.naturalWidth(of: emergency($0.either?.text ?? RichText(), scale: 1)) }.max() ?? 1
    let scale = min(1.6, 0.98 * room / max(1, widest))
    let cell = { (number: Paired<Labelled>) -> Piece in
      let digits = self.emergency(number.either?.text ?? RichText(), scale: scale)
      return .stack([digits, self.under(number.words(\.label), scale: 0.95, .center)], gap: 0)
    }
    let rows = stride(from: 0, to: numbers.count, by: count).map { start -> [Piece] in
      (start..<start + count).map { $0 < numbers.count ? cell(numbers[$0]) : .nothing }
    }
    let columns = Array(repeating: Table.Width.share(1), count: count)
    let table = Table(columns: columns, rows: rows, columnGap: 1, isRuled: true, isTagged: true)
    return .frame(.table(table), Border(line: 1.2, padding: padding))
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
