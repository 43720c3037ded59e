extension Arrangement {
  /// A table of this width, in points.
  func placed(_ table: Table, width: Double) -> Placed {
    let gap = table.columnGap * em
    let widths = columnWidths(of: table, width: width, gap: gap)
    let rows = table.rows.map { row in
      let placed = self.row(row, widths: widths, gap: gap, width: width, table)
      return table.isTagged ? placed.tagged(.tableRow) : placed
    }
    let whole = stacked(rows, gap: table.rowGap * em)
    return table.isTagged ? whole.tagged(.table) : whole
  }

  /// Lines of text in one row stand on one line, whatever their size.
  private func row(_ pieces: [Piece], widths: [Double], gap: Double, width: Double, _ table: Table) -> Placed {
    let cells = zip(pieces, widths).map { placed($0, width: $1) }
    let baseline = cells.compactMap(\.baseline).max()
    let isMirrored = table.isMirrored ?? self.isMirrored
    var parts: [Drawing.Part] = []
    var start = 0.0
    var height = 0.0
    for (cell, column) in zip(cells, widths) {
      let y = cell.baseline.flatMap { own in baseline.map { $0 - own } } ?? 0
      // A narrower drawing keeps to the start of its column.
      let drawn = min(cell.width, column)
      let drawing = table.isTagged && cell.height > 0 ? cell.tagged(.tableCell) : cell
      parts.append(.init(x: isMirrored ? width - start - drawn : start, y: y, placed: drawing))
      start += column + gap
      height = max(height, y + cell.height)
    }
    if table.isRuled { parts += rules(widths, gap: gap, width: width, height: height) }
    return Placed(width: width, height: height, baseline: baseline, drawing: .group(parts))
  }

  private func rules(_ widths: [Double], gap: Double, width: Double, height: Double) -> [Drawing.Part] {
    var start = 0.0
    return widths.dropLast().map { column in
      start += column + gap
      let x = start - gap / 2
      let line = Placed(width: 0.5, height: height, drawing: .bar(isGrey: false))
      return .init(x: isMirrored ? width - x : x, y: 0, placed: line)
    }
  }

  private func columnWidths(of table: Table, width: Double, gap: Double) -> [Double] {
    let room = width - gap * Double(max(0, table.columns.count - 1))
    let fixed = table.columns.enumerated().map { index, column -> Double? in
      switch column {
      case .ems(let ems): return ems * em
      case .points(let points): return points
      case .natural(let most):
        let widest = table.rows.map { index < $0.count ? naturalWidth(of: $0[index]) : 0 }.max() ?? 0
        // Half a point more: what just fits is not to be broken for a rounding.
        return min(widest > 0 ? widest + 0.5 : 0, most * room)
      case .share: return nil
      }
    }
    let fitted = narrowed(fixed, table.columns, room: room)
    let shares = table.columns.map { if case .share(let share) = $0 { share } else { 0.0 } }
    let free = max(0, room - fitted.compactMap(\.self).reduce(0, +))
    let all = max(shares.reduce(0, +), .leastNonzeroMagnitude)
    return zip(fitted, shares).map { $0 ?? free * $1 / all }
  }

  /// Natural columns that do not fit together give way in proportion.
  private func narrowed(_ widths: [Double?], _ columns: [Table.Width], room: Double) -> [Double?] {
    let isNatural = columns.map { if case .natural = $0 { true } else { false } }
    let natural = zip(widths, isNatural).map { $1 ? $0 ?? 0 : 0 }.reduce(0, +)
    let excess = widths.compactMap(\.self).reduce(0, +) - room
    guard excess > 0, natural > excess else { return widths }
    return zip(widths, isNatural).map { width, isNatural in
      width.map { isNatural ? $0 * (1 - excess / natural) : $0 }
    }
  }
}
