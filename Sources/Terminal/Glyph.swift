internal import CNcurses
internal import Frames
internal import Glibc

/// What ncurses is given for the columns of a row: a character with its marks, as the C library counts them.
///
/// `Frame` and the C library may disagree about the width of a rare character. Then the frame is right, for
/// everything right of it was placed by the frame, and what does not fit becomes U+FFFD or gets a space after it.
struct Glyph: Hashable {
  /// ncurses keeps one character and four marks in a cell.
  private static let limit = 5
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  /// The scalars of ASCII that are shown, each alone: a screen is full of them.
  private static let ascii = (UInt8(0x20)...0x7E).map { [Unicode.Scalar($0)] }

  /// The column it begins at.
  var column: Int
  /// The character and its marks.
  var scalars: [Unicode.Scalar]
  /// How it looks.
  var style: Style

  /// The glyphs of a row; each of its columns is covered by exactly one.
  static func of(_ row: some Sequence<Cell>) -> [Glyph] {
    let cells = Array(row)
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(cells.count)
    var column = 0
    while column < cells.count {
      let cell = cells[column]
      let isWide = column + 1 < cells.count && cell.character != nil && cells[column + 1].character == nil
      let (scalars, width) = spelled(cell.character ?? " ", isWide: isWide)
      glyphs.append(Glyph(column: column, scalars: scalars, style: cell.style))
      if isWide, width == 1 { glyphs.append(Glyph(column: column + 1, scalars: [" "], style: cell.style)) }
      column += isWide ? 2 : 1
    }
    return glyphs
  }

  private static func spelled(_ character: Character, isWide: Bool) -> ([Unicode.Scalar], Int) {
    if let value = character.asciiValue, (0x20...0x7E).contains(value) { return (ascii[Int(value) - 0x20], 1) }
    let scalars = character.unicodeScalars
    guard let base = scalars.first else { return ([replacement], 1) }
    let width = Int(cncurses_width(wchar_t(base.value)))
    guard width == 1 || (width == 2 && isWide) else { return ([replacement], 1) }
    // A selector or a joiner would make a terminal draw something wider than what ncurses counts.
    let marks = scalars.dropFirst().filter { $0.properties.generalCategory != .format && $0.value != 0xFE0F }
      .filter { cncurses_width(wchar_t($0.value)) == 0 }
    return ([base] + marks.prefix(limit - 1), width)
  }
}
