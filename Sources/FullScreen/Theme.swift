import Screens

/// What each part of a page looks like.
///
/// Colour only repeats what words and signs say.
enum Theme {
  static let title = Style.bold
  static let heading = Style(bold: true, color: .cyan)
  static let focus = Style(bold: true)
  static let quiet = Style.dim
  static let number = Style.bold
  static let urgent = Style(bold: true, color: .red)
  static let warning = Style(color: .yellow)
  static let problem = Style(bold: true, color: .red)
  static let news = Style(color: .green)
  static let open = Style(bold: true, color: .green)
  static let held = Style(color: .green)
}
