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
  var colorNumber: CInt {
    switch color {
    case nil: 0
    case .red: 1
    case .green: 2
    case .yellow: 3
    case .blue: 4
    case .magenta: 5
    case .cyan: 6
    }
  }
}
