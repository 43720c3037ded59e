import Frames
import Packs
import TerminalText
import Texts
import Wizard

/// Where the lines of a page stand on a screen: which of them are shown, and where the cursor is.
struct ScreenLayout {
  /// The smallest screen on which the focused row can be read.
  static let minimum = Size(rows: 5, columns: 20)
  static let margin = 2

  /// What stands around a page; where rows are few, it gives way to the page.
  enum Surround {
    /// Rules above and below, the answers so far, the keys.
    case whole
    /// The keys, and no rules.
    case keys
    /// Nothing but the head, and what has just happened.
    case bare

    init(rows: Int) { self = rows >= 16 ? .whole : rows >= 10 ? .keys : .bare }

    /// The rows above the page.
    var above: Int { self == .whole ? 2 : 1 }
    /// The rows of the keys below it.
    var legend: Int {
      switch self {
      case .whole: 2
      case .keys: 1
      case .bare: 0
      }
    }
  }

  let page: Page
  let size: Size
  /// The program's own words in the language of the screen.
  let words: Strings<WizardPhrase>
  let lines: [StyledLine]
  let legend: String
  let footer: [StyledLine]
  let surround: Surround
  /// The first line that is shown: as far as was scrolled, and so that the focused row is in sight.
  private(set) var offset = 0

  /// - Parameter scrolled: the first line of a long text that is wanted, from 0.
  init(page: Page, size: Size, words: Strings<WizardPhrase>, scrolled: Int) {
    self.page = page
    self.size = size
    self.words = words
    let width = size.columns - 2 * ScreenLayout.margin
    lines = PageLines(page: page, width: width, words: words).lines
    legend = KeyBindings.legend(of: page, width: width, words: words)
    surround = Surround(rows: size.rows)
    var footer: [StyledLine] = []
    if surround == .whole, let soFar = page.soFar {
      footer += (words(.soFar) + " " + soFar).lines(width: width, Theme.quiet).prefix(2)
    }
    if let notice = page.notice {
      let (sign, style) = notice.isProblem ? ("! ", Theme.problem) : ("", Theme.news)
      let most = surround == .whole ? 3 : min(2, size.rows - 4)
      footer += notice.text.lines(behind: sign, width: width, style).prefix(most)
    }
    self.footer = footer
    offset = shown(scrolled)
  }

  /// How many lines of the page are on the screen at once.
  var height: Int { max(1, size.rows - surround.above - footer.count - surround.legend) }

  /// The first line that is shown at most, so that no screen stays half empty.
  var lastOffset: Int { max(0, lines.count - height) }

  /// The line that a text is scrolled to; never past its end, so that one key back always moves it.
  func offset(after scroll: Scroll) -> Int {
    let line: Int =
      switch scroll {
      case .lines(let count): offset + count
      case .screens(let count): offset + count * (height - 1)
      case .first: 0
      case .last: lastOffset
      }
    return min(max(0, line), lastOffset)
  }

  private func shown(_ scrolled: Int) -> Int {
    if page.isRead { return min(scrolled, lastOffset) }
    guard let rows = focusedRows else { return 0 }
    let last = max(0, rows.upperBound - height + 1)
    return min(last, rows.lowerBound)
  }

  /// The lines of what must be in sight: while somebody types, the one in which the next letter goes.
  private var focusedRows: ClosedRange<Int>? {
    if page.isTyping, let row = lines.firstIndex(where: { $0.cursor != nil }) { return row...row }
    guard let first = lines.firstIndex(where: { $0.item == page.focusedItem }),
      let last = lines.lastIndex(where: { $0.item == page.focusedItem })
    else { return nil }
    return first...last
  }

  /// Where the cursor stands: on the focused row, where the next letter goes, or where reading begins.
  var cursor: Position {
    var place = Position(row: surround.above, column: ScreenLayout.margin)
    guard !page.isRead, let rows = focusedRows else { return place }
    place.row += rows.lowerBound - offset
    if page.isTyping { place.column += lines[rows.lowerBound].cursor ?? 0 }
    return place
  }
}

/// How far a text is scrolled.
enum Scroll: Hashable {
  /// So many lines, or screens, down, or up where it is less than nothing; to the beginning; to the end.
  case lines(Int), screens(Int), first, last
}

extension Page {
  /// The answers so far, where a question is asked.
  fileprivate var soFar: RichText? {
    switch content {
    case .one(let choices), .several(let choices): choices.soFar
    case .number(let field): field.soFar
    case .list, .directory, .path, .text, .result, .service, .keys, .blank: nil
    }
  }
}
