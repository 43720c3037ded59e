import Lines
import Packs
import Screens
import Texts
import Wizard

/// Where the lines of a page stand on a screen: which of them are shown, and where the cursor is.
struct PageLayout {
  /// The smallest screen on which a question and its options can be read.
  static let minimum = Size(rows: 16, columns: 60)
  static let margin = 2
  static let firstRow = 2

  let page: Page
  let size: Size
  let lines: [StyledLine]
  let legend: [String]
  let footer: [StyledLine]
  /// The first line that is shown: as far as was scrolled, and so that the focused row is in sight.
  private(set) var offset = 0

  init(page: Page, size: Size) {
    self.page = page
    self.size = size
    let width = size.columns - 2 * PageLayout.margin
    lines = PageLines(page: page, width: width).lines
    legend = KeyTable.legend(of: page, width: width)
    var footer: [StyledLine] = []
    if let soFar = page.soFar, page.sheet == nil {
      footer += Array(
        (page.words(.soFar) + " " + soFar).lines(width: width, Theme.quiet).prefix(2))
    }
    if let notice = page.notice {
      footer += Array(
        notice.text.lines(
          behind: notice.isProblem ? "! " : "", width: width, notice.isProblem ? Theme.problem : Theme.news
        )
        .prefix(3))
    }
    self.footer = footer
    offset = shownOffset
  }

  /// How many lines of the page are on the screen at once.
  var height: Int { max(1, size.rows - PageLayout.firstRow - footer.count - 1 - legend.count) }

  /// The first line that is shown at most, so that no screen stays half empty.
  var lastOffset: Int { max(0, lines.count - height) }

  private var shownOffset: Int {
    var offset = min(page.offset, lastOffset)
    if page.isRead { return offset }
    if let first = lines.firstIndex(where: { $0.item == page.focusedItem }),
      let last = lines.lastIndex(where: { $0.item == page.focusedItem })
    {
      if last >= offset + height { offset = last - height + 1 }
      // Of a long path the end is what is being typed.
      if page.isTyping { return offset }
      if first < offset { offset = first }
    }
    return offset
  }

  /// Where the cursor stands: on the focused row, behind what is typed, or where reading begins.
  var cursor: Position {
    let margin = PageLayout.margin
    guard !page.isRead, let index = lines.lastIndex(where: { $0.item == page.focusedItem }) else {
      return Position(row: PageLayout.firstRow, column: margin)
    }
    if page.isTyping {
      return Position(row: PageLayout.firstRow + index - offset, column: margin + lines[index].columns)
    }
    let first = lines.firstIndex { $0.item == page.focusedItem } ?? index
    return Position(row: PageLayout.firstRow + first - offset, column: margin)
  }
}

extension Page {
  /// Whether the page is read rather than chosen from.
  var isRead: Bool {
    switch kind {
    case .text, .result, .service, .keys, .blank: true
    case .one, .several, .number, .list, .path, .directory: false
    }
  }

  /// Whether what is pressed goes into a field.
  var isTyping: Bool { field != nil && isFieldFocused }

  /// The row that must be in sight: the field's while somebody types, else the focused one.
  var focusedItem: Int { isTyping ? PageLines.fieldItem : focus }
}
