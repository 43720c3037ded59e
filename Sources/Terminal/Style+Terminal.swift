internal import CNcurses
internal import Frames

extension Style {
  /// The attributes as ncurses is told of them.
  var look: CInt {
    var look = 0
    if isBold { look |= cncurses_bold }
    if isDim { look |= cncurses_dim }
    if isReversed { look |= cncurses_reverse }
    if isUnderlined { look |= cncurses_underline }
    return CInt(look)
  }

  /// The colour's ANSI number, 0 for the terminal's own.
  var colorNumber: CInt { CInt(color?.rawValue ?? 0) }
}
