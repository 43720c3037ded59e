import Lines
import Packs
import Screens
import Sheets
import Texts
import Wizard

/// Turns a page into lines of a width, before any of them has a place on the screen.
struct PageLines {
  let page: Page
  let width: Int

  /// The row of a field, before all rows that can be picked.
  static let fieldItem = -1

  /// Long sentences tire the eye; wider screens leave the rest free.
  private var textWidth: Int { min(width, 96) }

  var lines: [StyledLine] {
    var lines = page.title.lines(width: textWidth, Theme.title)
    if page.kind == .directory { return lines + DirectoryLines(page: page, width: textWidth).lines }
    if let help = page.help { lines += help.lines(width: textWidth, Theme.quiet) }
    if let sheet = page.sheet {
      lines += SheetLines(sheet: sheet, width: width, isBrief: page.kind == .result).lines
      return lines
    }
    if let card = page.card { return lines + CardLines(card: card, width: width).lines }
    lines.append(StyledLine())
    if let field = page.field {
      lines += PageLines.typed(field, behind: "> ", width: width)
      if !page.items.isEmpty { lines.append(StyledLine()) }
    }
    for (index, item) in page.items.enumerated() { lines += self.lines(of: item, index) }
    if page.kind == .keys { lines += KeyTable.lines(width: textWidth, words: page.words) }
    if !page.paragraphs.isEmpty, !page.items.isEmpty { lines.append(StyledLine()) }
    lines += page.paragraphs.flatMap { $0.lines(width: textWidth) }
    return lines
  }

  private func lines(of item: Page.Item, _ index: Int) -> [StyledLine] {
    let isFocused = page.field == nil && index == page.focus
    let number = page.kind == .number ? "u" : index < 9 ? String(index + 1) : " "
    let box: String =
      if case .box(let isTicked) = item.mark { isTicked ? "[x] " : "[ ] " } else { "" }
    let remark = item.mark == .answered ? page.words(.answeredBefore) : item.detail
    let label = item.label + (remark.map { "  (\($0))" } ?? RichText())
    return label.lines(
      behind: "\(isFocused ? ">" : " ") \(number)  \(box)", width: width, isFocused ? Theme.focus : .plain,
      item: page.field == nil ? index : nil)
  }

  /// What is typed so far; every space is seen, for in a path each one counts.
  static func typed(_ text: String, behind beginning: String, width: Int) -> [StyledLine] {
    RichText(text.replacing(" ", with: "\u{A0}")).lines(behind: beginning, width: width).map { line in
      let shown = line.pieces.map(\.text).joined().replacing("\u{A0}", with: " ")
      return StyledLine(RichText(shown), Theme.focus, item: fieldItem)
    }
  }
}
