/// Gives pieces their places: pure arithmetic on what a measure says.
struct Arrangement {
  let measure: any TextMeasuring
  let size: LetterSize
  /// Whether columns go from right to left.
  let isMirrored: Bool

  var em: Double { size.em }

  /// A piece of this width, in points.
  func placed(_ piece: Piece, width: Double) -> Placed {
    switch piece {
    case .text(let text):
      let extent = measure.extent(of: text, size: size, width: width)
      return Placed(
        width: width, height: extent.height, baseline: extent.baseline, drawing: .text(text, size: size, width: width))
    case .stack(let pieces, let gap):
      return stacked(pieces.map { placed($0, width: width) }, gap: gap * em * (size.isTight ? 0.5 : 1))
    case .table(let table): return placed(table, width: width)
    case .frame(let inner, let frame):
      let inset = frame.padding * em + frame.line
      let placed = placed(inner, width: width - 2 * inset)
      let height = placed.height + 2 * inset
      let outline = Placed(width: width, height: height, drawing: .outline(frame.line))
      return Placed(
        width: width, height: height, baseline: placed.baseline.map { $0 + inset },
        drawing: .group([.init(x: 0, y: 0, placed: outline), .init(x: inset, y: inset, placed: placed)]))
    case .mark(let mark):
      // As tall as a capital, and standing on the line.
      let size = 0.85 * em
      return Placed(width: size, height: size, baseline: size - 0.08 * em, drawing: .mark(mark))
    case .sign(let mark, let side):
      return Placed(width: side * em, height: side * em, drawing: .mark(mark))
    case .scaled(let inner, let factor): return scaled(by: factor).placed(inner, width: width)
    case .rule(let line, let isGrey): return Placed(width: width, height: line, drawing: .bar(isGrey: isGrey))
    case .code(let content, let side): return Placed(width: side, height: side, drawing: .code(content))
    case .pen(let label, let height): return pen(label, height: height, width: width)
    case .field(let label, let height):
      let text = placed(label, width: width - 8)
      let whole = max(height, text.height + 8)
      let outline = Placed(width: width, height: whole, drawing: .outline(0.7))
      return Placed(
        width: width, height: whole,
        drawing: .group([.init(x: 0, y: 0, placed: outline), .init(x: 4, y: 3, placed: text)]))
    case .tagged(let tag, let inner): return placed(inner, width: width).tagged(tag)
    }
  }

  /// The same in larger or smaller letters.
  func scaled(by factor: Double) -> Arrangement {
    Arrangement(
      measure: measure, size: LetterSize(em: em * factor, isTight: size.isTight), isMirrored: isMirrored)
  }

  /// Drawings under each other.
  func stacked(_ all: [Placed], gap: Double) -> Placed {
    let shown = all.filter { $0.height > 0 }
    var y = 0.0
    var parts: [Drawing.Part] = []
    for placed in shown {
      if !parts.isEmpty { y += gap }
      parts.append(.init(x: 0, y: y, placed: placed))
      y += placed.height
    }
    return Placed(
      width: shown.map(\.width).max() ?? 0, height: y, baseline: shown.first?.baseline, drawing: .group(parts))
  }

  /// The width a piece would take if its lines were not broken, in points.
  func naturalWidth(of piece: Piece) -> Double {
    switch piece {
    case .text(let text): measure.extent(of: text, size: size, width: nil).width
    case .stack(let pieces, _): pieces.map(naturalWidth).max() ?? 0
    case .tagged(_, let piece): naturalWidth(of: piece)
    case .scaled(let piece, let factor): scaled(by: factor).naturalWidth(of: piece)
    case .table(let table):
      (table.rows.map { $0.map(naturalWidth).reduce(0, +) }.max() ?? 0)
        + table.columnGap * em * Double(max(0, table.columns.count - 1)) + Double(table.columns.count)
    case .mark: 0.85 * em
    case .sign(_, let side): side * em
    case .code(_, let side): side
    default: 0
    }
  }

  /// A label, and the line that begins behind it: the hand needs its height.
  private func pen(_ label: Piece, height: Double, width: Double) -> Placed {
    let natural = min(naturalWidth(of: label) + 1, 0.6 * width)
    let text = placed(label, width: natural)
    let whole = max(height, text.height)
    let start = natural + 0.4 * em
    let line = Placed(width: width - start, height: 0.7, drawing: .bar(isGrey: false))
    return Placed(
      width: width, height: whole,
      drawing: .group([
        .init(x: isMirrored ? width - natural : 0, y: whole - text.height, placed: text),
        .init(x: isMirrored ? 0 : start, y: whole - 2.5, placed: line),
      ]))
  }
}
