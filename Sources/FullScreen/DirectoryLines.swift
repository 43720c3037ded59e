import Lines
import Screens
import Texts
import Wizard

/// Turns the list of the directory into lines of a width.
struct DirectoryLines {
  let page: Page
  let width: Int

  /// The field stands first, so that it keeps its place whatever is found.
  var lines: [StyledLine] {
    var lines = PageLines.typed(page.field ?? "", behind: "/ ", width: width)
    for remark in [page.help, page.markLegend].compactMap(\.self) { lines += remark.lines(width: width, Theme.quiet) }
    lines.append(StyledLine())
    for (index, item) in page.items.enumerated() { lines += self.lines(of: item, index) }
    return lines + page.paragraphs.flatMap { $0.lines(width: width) }
  }

  /// The name on the left, the number on the right; below the name where both have no room.
  private func lines(of item: Page.Item, _ index: Int) -> [StyledLine] {
    let isFocused = index == page.focus
    let style = isFocused ? Theme.focus : .plain
    var lines = item.label.lines(behind: isFocused ? "> " : "  ", width: width, style, item: index)
    guard let detail = item.detail, let last = lines.popLast() else { return lines }
    guard last.columns + 2 + detail.columns <= width else {
      return lines + [last] + detail.lines(behind: "    ", width: width, style, item: index)
    }
    return lines + [last.padded(to: width - detail.columns) + StyledLine(detail, style)]
  }
}
