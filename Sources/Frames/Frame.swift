import TerminalText

/// One cell of a screen.
package struct Cell: Hashable, Sendable {
  /// What stands in it; the second cell of a wide character holds nil.
  package var character: Character?
  /// How it looks.
  package var style: Style

  /// An empty cell.
  package static let blank = Cell(character: " ", style: .plain)
}

/// A whole screen as a value: cells and the place of the cursor.
///
/// A screen reader follows the hardware cursor, so every frame says where it stands.
package struct Frame: Hashable, Sendable {
  /// Rows and columns.
  package let size: Size
  /// The cells, row by row.
  package private(set) var rows: [[Cell]]
  /// Where the hardware cursor stands; always on the screen.
  package var cursor: Position {
    get { place }
    set {
      place = Position(
        row: min(max(0, newValue.row), max(0, size.rows - 1)),
        column: min(max(0, newValue.column), max(0, size.columns - 1)))
    }
  }
  private var place = Position(row: 0, column: 0)

  /// An empty screen.
  package init(size: Size) {
    self.size = size
    rows = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// Writes a text from a place on to the right edge; what does not fit is cut, controls are made visible.
  package mutating func put(_ text: String, at position: Position, style: Style = .plain) {
    guard rows.indices.contains(position.row), position.column >= 0 else { return }
    var column = position.column
    for character in text.visible {
      let width = character.columns
      if width == 0 {
        join(character, row: position.row, before: column)
        continue
      }
      guard column + width <= size.columns else { break }
      rows[position.row][column] = Cell(character: character, style: style)
      if width == 2 { rows[position.row][column + 1] = Cell(character: nil, style: style) }
      column += width
    }
  }

  /// A mark that takes no column of its own belongs to the character before it.
  private mutating func join(_ mark: Character, row: Int, before column: Int) {
    guard column > 0, column <= size.columns, let base = rows[row][column - 1].character else { return }
    let joined = String(base) + String(mark)
    if joined.count == 1, let character = joined.first { rows[row][column - 1].character = character }
  }
}

extension Frame: CustomStringConvertible {
  /// The screen as text, row by row, without the spaces at the end of the rows.
  package var description: String {
    rows.map { row in
      var line = String(row.compactMap(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
