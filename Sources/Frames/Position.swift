/// A place on a screen, counted from 0 at the upper left.
package struct Position: Hashable, Sendable {
  /// The row and the column.
  package var row, column: Int

  /// The place at this row and column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
