/// How a cell looks; never the only carrier of a meaning.
package struct Style: Hashable, Sendable {
  /// The eight colours every terminal has, less the two that could vanish on its background.
  package enum Color: Int, Sendable, CaseIterable {
    /// Colours beside the terminal's own default, by their ANSI numbers.
    case red = 1, green, yellow, blue, magenta, cyan
  }

  /// Heavier letters; paler ones, which terminals that cannot show as usual; foreground and background exchanged; a line
  /// under the letters.
  package var isBold, isDim, isReversed, isUnderlined: Bool
  /// The letters' colour, nil for the terminal's own.
  package var color: Color?

  /// A style; without arguments the terminal's own.
  package init(
    bold: Bool = false, dim: Bool = false, reversed: Bool = false, underlined: Bool = false, color: Color? = nil
  ) {
    isBold = bold
    isDim = dim
    isReversed = reversed
    isUnderlined = underlined
    self.color = color
  }

  /// The terminal's own look.
  package static let plain = Style()
  /// Heavier letters.
  package static let bold = Style(bold: true)
  /// Paler letters.
  package static let dim = Style(dim: true)
}
