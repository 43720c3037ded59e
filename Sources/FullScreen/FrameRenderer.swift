import Frames
import Packs
import TerminalText
import Texts
import Wizard

/// Draws a page on a screen of any size.
struct FrameRenderer {
  /// The program's own words in the language of the screen.
  let words: Strings<WizardPhrase>

  /// The frame of a page; on a screen that is too small, a sentence that says so.
  ///
  /// - Parameter scrolled: the first line of a long text that is shown, from 0.
  func frame(_ page: Page, _ size: Size, scrolled: Int = 0) -> Frame {
    var frame = Frame(size: size)
    if page.content == .blank {
      let clock = page.title.text
      let place = Position(row: size.rows / 2, column: max(0, (size.columns - clock.columns) / 2))
      frame.put(clock, at: place, style: Theme.quiet)
      return frame
    }
    guard !FrameRenderer.isTooSmall(size) else {
      let text = words(
        .tooSmall,
        [
          "columns": "\(size.columns)", "rows": "\(size.rows)",
          "minimumColumns": "\(ScreenLayout.minimum.columns)", "minimumRows": "\(ScreenLayout.minimum.rows)",
        ])
      for (row, line) in text.wrapped(to: max(1, size.columns)).enumerated() {
        frame.put(line.text, at: Position(row: row, column: 0))
      }
      return frame
    }
    draw(ScreenLayout(page: page, size: size, words: words, scrolled: scrolled), on: &frame)
    return frame
  }

  /// Whether a screen has no room for a page.
  static func isTooSmall(_ size: Size) -> Bool {
    size.rows < ScreenLayout.minimum.rows || size.columns < ScreenLayout.minimum.columns
  }

  private func draw(_ layout: ScreenLayout, on frame: inout Frame) {
    let size = layout.size
    let page = layout.page
    let offset = layout.offset
    let rule = String(repeating: "─", count: size.columns)
    frame.put(" \(page.place.text)", at: Position(row: 0, column: 0), style: Theme.title)
    let shown = shown(of: layout)
    let right = progress(of: layout, offset: offset, shown: shown)
    frame.put(right, at: Position(row: 0, column: size.columns - right.columns - 1))
    let surround = layout.surround
    for row in 0..<max(0, shown) { put(layout.lines[offset + row], row: surround.above + row, on: &frame) }
    let end = size.rows - surround.legend
    for (index, line) in layout.footer.enumerated() { put(line, row: end - layout.footer.count + index, on: &frame) }
    if surround == .whole {
      for row in [1, end] { frame.put(rule, at: Position(row: row, column: 0), style: Theme.quiet) }
    }
    if surround != .bare {
      let last = Position(row: size.rows - 1, column: ScreenLayout.margin - 1)
      frame.put(layout.legend, at: last, style: Theme.quiet)
    }
    frame.cursor = layout.cursor
  }

  /// How many lines are shown: a heading at the end of the screen waits for what it is the heading of.
  private func shown(of layout: ScreenLayout) -> Int {
    let count = min(layout.height, layout.lines.count - layout.offset)
    guard count > 1, layout.offset + count < layout.lines.count else { return count }
    return layout.lines[layout.offset + count - 1].isHeading ? count - 1 : count
  }

  private func put(_ line: StyledLine, row: Int, on frame: inout Frame) {
    var column = ScreenLayout.margin
    for piece in line.pieces {
      frame.put(piece.text, at: Position(row: row, column: column), style: piece.style)
      column += piece.text.columns
    }
  }

  /// Where the interview stands, and whether there is more to read above or below; arrows alone where space is short.
  private func progress(of layout: ScreenLayout, offset: Int, shown: Int) -> String {
    let page = layout.page
    let hasAbove = offset > 0
    let hasBelow = offset + shown < layout.lines.count
    let told = page.progress.isEmpty ? [] : [page.progress.text]
    let line = { (above: String, below: String) in
      ((hasAbove ? [above] : []) + (hasBelow ? [below] : []) + told).joined(separator: "   ")
    }
    let inWords = line("↑ " + words.text(.moreAbove), "↓ " + words.text(.moreBelow))
    // Where even the arrows have no room beside a moment that was set, that moment counts for more.
    return [inWords, line("↑", "↓"), page.progress.text].first {
      page.place.columns + $0.columns + 4 <= layout.size.columns
    } ?? ""
  }
}
