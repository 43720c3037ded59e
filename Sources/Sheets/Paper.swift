/// What goes to the printer: a sheet, and beside it the same in the language of the land.
package struct Paper: Hashable, Sendable {
  /// The sheet in the person's language.
  package var sheet: Sheet
  /// The same result in the pack's own language; nil where the person reads that one.
  ///
  /// It has the same blocks in the same order, so that they can stand side by side.
  package var official: Sheet?
  /// Whether it is printed in large letters.
  package var isLarge: Bool

  /// What goes to the printer.
  package init(sheet: Sheet, official: Sheet? = nil, isLarge: Bool = false) {
    self.sheet = sheet
    self.official = official
    self.isLarge = isLarge
  }
}
