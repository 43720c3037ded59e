/// How many rows and columns a screen has.
package struct Size: Hashable, Sendable {
  /// Rows, at least 0.
  package var rows: Int
  /// Columns, at least 0.
  package var columns: Int

  /// A screen of so many rows and columns.
  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A place on a screen, counted from 0 at the upper left.
package struct Position: Hashable, Sendable {
  /// The row, 0 at the top.
  package var row: Int
  /// The column, 0 at the left.
  package var column: Int

  /// The place at this row and column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
