import Frames
import TerminalText
import Texts

/// A line of the screen before it has a place: pieces of text with their looks.
struct StyledLine: Hashable {
  struct Piece: Hashable {
    let text: String
    let style: Style
  }

  var pieces: [Piece]
  /// The row this line belongs to, where it is one that can be picked.
  var item: Int?
  /// The column of this line in which the next letter goes, where it is of a field and the letter goes there.
  var cursor: Int?

  var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }

  /// Whether it names what follows.
  var isHeading: Bool { !pieces.isEmpty && pieces.allSatisfy { $0.style == Theme.heading } }

  static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(
      pieces: left.pieces + right.pieces, item: left.item ?? right.item,
      cursor: left.cursor ?? right.cursor.map { left.columns + $0 })
  }

  /// The line filled up to a width, so that another may stand beside it.
  func padded(to width: Int) -> StyledLine {
    let missing = width - columns
    return missing > 0 ? self + StyledLine(RichText(String(repeating: " ", count: missing))) : self
  }
}

extension StyledLine {
  /// A text of one look; numbers to call stand out.
  init(_ text: RichText = RichText(), _ style: Style = .plain, item: Int? = nil) {
    self.init(pieces: [], item: item)
    for span in text.spans {
      let look = span.kind == .number ? Theme.number(in: style) : style
      if let last = pieces.last, last.style == look {
        pieces[pieces.count - 1] = Piece(text: last.text + span.text, style: look)
      } else {
        pieces.append(Piece(text: span.text, style: look))
      }
    }
  }
}

extension RichText {
  /// A text in lines behind a beginning; the later lines hang under the first word.
  func lines(behind beginning: String = "", width: Int, _ style: Style = .plain, item: Int? = nil) -> [StyledLine] {
    let indent = String(repeating: " ", count: beginning.columns)
    return wrapped(to: max(8, width - beginning.columns)).enumerated().map { index, text in
      StyledLine(RichText(index == 0 ? beginning : indent) + text, style, item: item)
    }
  }
}
