extension String {
  /// The text in lines of at most `width` columns, broken at spaces.
  ///
  /// A space between two digits is none: a telephone number broken in two is dialled wrongly. A word longer than a line
  /// is broken where it must be, a newline in the text always ends a line, and no-break spaces (U+00A0) never do.
  /// The result is never empty: an empty text is one empty line.
  ///
  /// - Parameters:
  ///   - width: columns to fill, at least 1.
  ///   - hanging: columns left free at the start of every line but the first.
  public func wrapped(to width: Int, hanging: Int = 0) -> [String] {
    let width = max(1, width)
    let indent = String(repeating: " ", count: min(hanging, width - 1))
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? "" : indent
      var isEmpty = true
      for word in paragraph.words {
        for piece in word.pieces(of: width - indent.columns) {
          if !isEmpty, line.columns + 1 + piece.columns > width {
            lines.append(line)
            line = indent
            isEmpty = true
          }
          line += (isEmpty ? "" : " ") + piece
          isEmpty = false
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The text filled with spaces up to `width` columns; a longer text stays as it is.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}

extension Substring {
  /// What may be parted at a line's end.
  fileprivate var words: [Substring] {
    var words: [Substring] = []
    for word in split(separator: " ") {
      if let before = words.last, let left = before.last, let right = word.first, left.isDigit, right.isDigit {
        words[words.count - 1] = self[before.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// The word in pieces that each fit into `width` columns.
  fileprivate func pieces(of width: Int) -> [String] {
    guard columns > width, width > 0 else { return [String(self)] }
    var pieces = [""]
    for character in self {
      if pieces[pieces.count - 1].columns + character.columns > width { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
