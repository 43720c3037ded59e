/// How a cell looks; never the only carrier of a meaning.
public struct Style: Hashable, Sendable {
  /// The eight colours every terminal has, less the two that could vanish on its background.
  public enum Color: Sendable, CaseIterable {
    /// Colours beside the terminal's own default.
    case red, green, yellow, blue, magenta, cyan
  }

  /// Heavier letters.
  public var isBold: Bool
  /// Paler letters; terminals that cannot, show them as usual.
  public var isDim: Bool
  /// Foreground and background exchanged.
  public var isReversed: Bool
  /// A line under the letters.
  public var isUnderlined: Bool
  /// The letters' colour, nil for the terminal's own.
  public var color: Color?

  /// A style; without arguments the terminal's own.
  public init(
    bold: Bool = false, dim: Bool = false, reversed: Bool = false, underlined: Bool = false, color: Color? = nil
  ) {
    isBold = bold
    isDim = dim
    isReversed = reversed
    isUnderlined = underlined
    self.color = color
  }

  /// The terminal's own look.
  public static let plain = Style()
  /// Heavier letters.
  public static let bold = Style(bold: true)
  /// Paler letters.
  public static let dim = Style(dim: true)
}
