import Frames
import TerminalText
import Texts
import Wizard

/// Turns the list of the directory into lines of a width.
struct DirectoryLines {
  let list: Page.DirectoryList
  let width: Int

  /// The field stands first, so that it keeps its place whatever is found.
  var lines: [StyledLine] {
    var lines = FieldLines(entry: list.entry, cursor: list.cursor, beginning: "/ ", width: width).lines
    for line in [list.help, list.legend].compactMap(\.self) { lines += line.lines(width: width, Theme.quiet) }
    lines.append(StyledLine())
    for (index, item) in list.rows.enumerated() { lines += self.lines(of: item, index) }
    return lines + (list.nothing?.lines(width: width) ?? [])
  }

  /// The name on the left, the number on the right; below the name where both have no room.
  private func lines(of item: Page.Row, _ index: Int) -> [StyledLine] {
    let isFocused = index == list.focus
    let style = isFocused ? Theme.focus : .plain
    var lines = item.label.lines(behind: isFocused ? "> " : "  ", width: width, style, item: index)
    guard let detail = item.detail, let last = lines.popLast() else { return lines }
    guard last.columns + 2 + detail.columns <= width else {
      return lines + [last] + detail.lines(behind: "    ", width: width, style, item: index)
    }
    return lines + [last.padded(to: width - detail.columns) + StyledLine(detail, style)]
  }
}
