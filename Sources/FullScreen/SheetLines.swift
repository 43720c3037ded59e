import Frames
import Sheets
import TerminalText
import Texts

/// Turns a sheet into lines: in one column, or side by side where the screen is wide.
struct SheetLines {
  let sheet: Sheet
  let width: Int
  /// Whether contacts show what is needed to get there alone.
  let isBrief: Bool

  /// From here on two columns are each wide enough for a sentence.
  static let widthOfTwoColumns = 110
  private static let gap = 4

  var lines: [StyledLine] {
    var lines: [StyledLine] = []
    if !sheet.reasons.isEmpty { lines += sheet.reasons.lines(width: min(width, 96), Theme.quiet) }
    let blocks = sheet.blocks.filter { !$0.isEmpty }
    let isWide = width >= SheetLines.widthOfTwoColumns
    lines += isWide && blocks.count > 1 ? beside(blocks) : column(blocks, width: width)
    if !sheet.foot.isEmpty { lines.append(StyledLine()) }
    return lines + sheet.foot.flatMap { $0.lines(width: width, Theme.quiet) }
  }

  private func column(_ blocks: [Block], width: Int) -> [StyledLine] {
    blocks.flatMap { block in
      let heading =
        block.heading.isEmpty
        ? [] : [StyledLine()] + RichText(block.heading.text.uppercased()).lines(width: width, Theme.heading)
      let legend = block.legend.map { $0.lines(width: width, Theme.quiet) + (isBrief ? [] : [StyledLine()]) } ?? []
      return heading + legend + BlockLines(width: width, isBrief: isBrief).lines(of: block.content)
    }
  }

  /// What to do on the left, whom to turn to and what to know on the right.
  private func beside(_ blocks: [Block]) -> [StyledLine] {
    let half = (width - SheetLines.gap) / 2
    let left = column(blocks.filter(\.isAboutDoing), width: half)
    let right = column(blocks.filter { !$0.isAboutDoing }, width: width - SheetLines.gap - half)
    return (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : StyledLine()
      let second = row < right.count ? right[row] : StyledLine()
      return second.pieces.isEmpty ? first : first.padded(to: half + SheetLines.gap) + second
    }
  }
}

extension Block {
  fileprivate var isAboutDoing: Bool {
    switch content {
    case .steps, .checklist, .exact, .routes, .text, .blanks: true
    case .contacts, .notes, .numbers: false
    }
  }
}
