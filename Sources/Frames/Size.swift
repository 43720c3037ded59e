/// How many rows and columns a screen has.
package struct Size: Hashable, Sendable {
  /// Rows and columns, at least 0.
  package var rows, columns: Int

  /// A screen of so many rows and columns.
  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}
