package import Texts

extension RichText {
  /// How many columns a terminal gives this text.
  package var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

  /// The text in lines of at most `width` columns, broken at spaces.
  ///
  /// A fact that stays whole is broken only where no line has room for it: a telephone number broken in two is dialled
  /// wrongly. A word longer than a line is broken where it must be, a newline in the text always ends a line, and
  /// no-break spaces (U+00A0) never do. The result is never empty: an empty text is one empty line.
  ///
  /// - Parameters:
  ///   - width: columns to fill, at least 1.
  ///   - hanging: columns left free at the start of every line but the first.
  package func wrapped(to width: Int, hanging: Int = 0) -> [RichText] {
    let width = max(1, width)
    let indent = RichText(String(repeating: " ", count: min(hanging, width - 1)))
    let room = width - indent.columns
    var lines: [RichText] = []
    for paragraph in words(whole: room) {
      var line = lines.isEmpty ? RichText() : indent
      var columns = line.columns
      var isEmpty = true
      for word in paragraph {
        for (piece, pieceColumns) in word.pieces(of: room) {
          if !isEmpty, columns + 1 + pieceColumns > width {
            lines.append(line)
            line = indent
            columns = indent.columns
            isEmpty = true
          }
          line += isEmpty ? piece : " " + piece
          columns += (isEmpty ? 0 : 1) + pieceColumns
          isEmpty = false
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// What may not be parted at a line's end, paragraph by paragraph; a fact that no line has room for is parted as words
  /// are.
  private func words(whole room: Int) -> [[RichText]] {
    var paragraphs: [[RichText]] = [[]]
    // Whether what comes next belongs to the word before.
    var isGlued = false
    func add(_ text: Substring, _ kind: Kind) {
      guard !text.isEmpty else { return }
      let piece = RichText(String(text), kind)
      let last = paragraphs.count - 1
      if isGlued, let word = paragraphs[last].popLast() {
        paragraphs[last].append(word + piece)
      } else {
        paragraphs[last].append(piece)
      }
      isGlued = true
    }
    for span in spans {
      if span.staysWhole, span.text.columns <= room {
        add(span.text[...], span.kind)
        continue
      }
      var rest = span.text[...]
      while let sign = rest.firstIndex(where: { $0 == " " || $0 == "\n" }) {
        add(rest[..<sign], span.kind)
        isGlued = false
        if rest[sign] == "\n" { paragraphs.append([]) }
        rest = rest[rest.index(after: sign)...]
      }
      add(rest, span.kind)
    }
    return paragraphs
  }

  /// A word in pieces that each fit into `width` columns, with the columns of each.
  ///
  /// An address of the web is read on where a slash ends the line, and is guessed at where a number is torn.
  private func pieces(of width: Int) -> [(RichText, Int)] {
    let whole = columns
    guard whole > width, width > 0 else { return [(self, whole)] }
    var rest = spans.flatMap { span in span.text.map { (sign: $0, kind: span.kind) } }[...]
    var pieces: [(RichText, Int)] = []
    while !rest.isEmpty {
      var columns = 0
      let fitting = rest.prefix {
        columns += $0.sign.columns
        return columns <= width
      }
      // A sign wider than the line stands alone.
      let most = fitting.isEmpty ? rest.prefix(1) : fitting
      let slash = most.count < rest.count ? most.lastIndex { $0.sign == "/" } : nil
      let taken = slash.map { rest[...$0] } ?? most
      var piece = RichText()
      for (sign, kind) in taken { piece.grow(sign, kind) }
      pieces.append((piece, piece.columns))
      rest = rest[taken.endIndex...]
    }
    return pieces
  }
}

extension String {
  /// The text in lines of at most `width` columns, as a text of words is broken.
  package func wrapped(to width: Int, hanging: Int = 0) -> [String] {
    RichText(self).wrapped(to: width, hanging: hanging).map(\.text)
  }

  /// The text filled with spaces up to `width` columns; a longer text stays as it is.
  package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }
}
