import Frames

/// What each part of a page looks like.
///
/// Colour only repeats what words and signs say.
enum Theme {
  static let title = Style.bold
  static let heading = Style(bold: true, color: .cyan)
  static let focus = Style(bold: true)
  static let quiet = Style.dim
  static let number = Style.bold

  /// A number in the middle of other words: it keeps their colour.
  static func number(in style: Style) -> Style {
    var look = style
    (look.isBold, look.isDim) = (true, false)
    return look
  }

  static let urgent = Style(bold: true, color: .red)
  static let warning = Style(color: .yellow)
  static let problem = Style(bold: true, color: .red)
  static let news = Style(color: .green)
  static let open = Style(bold: true, color: .green)
  static let held = Style(color: .green)
}
