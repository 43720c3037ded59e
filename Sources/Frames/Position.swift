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
