/// How many rows and columns a screen has.
public struct Size: Hashable, Sendable {
  /// Rows, at least 0.
  public var rows: Int
  /// Columns, at least 0.
  public var columns: Int

  /// A screen of so many rows and columns.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A place on a screen, counted from 0 at the upper left.
public struct Position: Hashable, Sendable {
  /// The row, 0 at the top.
  public var row: Int
  /// The column, 0 at the left.
  public var column: Int

  /// The place at this row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
