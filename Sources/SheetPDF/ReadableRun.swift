import CPangoCairo

/// A run of glyphs in the pieces that programs read it by: each one is shown on its own, with the characters it stands
/// for.
///
/// A page is read aloud, translated and searched by what its file says of every glyph, and by their order. Programs
/// take the glyphs of a word from left to right, and turn those of Arabic round themselves; words they take in the
/// order of the file, or by their place. So words stand in the order of reading, and the glyphs of each from left to
/// right (looked at in the readers of poppler, of Chrome and of MuPDF).
struct ReadableRun {
  /// Pieces in the order of reading, each with its clusters from left to right.
  private(set) var pieces: [[GlyphCluster]]

  /// A run that is read from left to right.
  ///
  /// A word with signs that stand before or around the letter they follow, as in Bengali, is one cluster: a program
  /// that splits it at the gaps between glyphs would tear it.
  init(leftToRight clusters: [GlyphCluster]) {
    var merged: [GlyphCluster] = []
    var word: [GlyphCluster] = []
    func end() {
      if word.allSatisfy(\.isSimple) {
        merged += word
      } else {
        let text = word.map(\.text).joined()
        merged.append(GlyphCluster(text: text, glyphs: word.flatMap { $0.glyphs + $0.marks }))
      }
      word = []
    }
    for cluster in clusters {
      if cluster.isSpace {
        end()
        merged.append(cluster)
      } else {
        word.append(cluster)
      }
    }
    end()
    pieces = [merged]
  }

  /// A run that is read from right to left.
  init(rightToLeft clusters: [GlyphCluster]) {
    var letters: [GlyphCluster] = []
    var marks: [cairo_glyph_t] = []
    // The text of marks that stand to the left of the letter they belong to.
    var pending = ""
    for cluster in clusters {
      marks += cluster.marks
      if cluster.glyphs.isEmpty {
        pending = cluster.text + pending
        continue
      }
      var letter = cluster
      letter.marks = []
      letter.text += pending
      pending = ""
      if let alef = letters.last, let ligature = Ligature(lam: letter, alef: alef) {
        letters[letters.count - 1] = ligature.cluster
      } else {
        letters.append(letter)
      }
    }
    pieces = letters.reversed().split { $0.isSpace != $1.isSpace || $0.isOfWord != $1.isOfWord }
      .map { [.separator] + $0.reversed() }
    // Between the letters of a word, marks would tear it; a letter tells them already.
    if !marks.isEmpty { pieces.append([GlyphCluster(text: GlyphCluster.separator.text, glyphs: marks)]) }
  }
}

extension GlyphCluster {
  /// Tells a program that another piece begins; a mark of the direction, which says nothing.
  fileprivate static let separator = GlyphCluster(text: "\u{200F}")
}

/// Lam and alef, which are written into each other.
///
/// Poppler takes glyphs that overlap for two words, and two letters of one glyph in the wrong order; the sign that
/// Unicode has for both together (compatible with the two letters) it takes as it is.
private struct Ligature {
  let cluster: GlyphCluster

  private static let signs: [Unicode.Scalar: Character] = [
    "\u{0622}": "\u{FEF5}", "\u{0623}": "\u{FEF7}", "\u{0625}": "\u{FEF9}", "\u{0627}": "\u{FEFB}",
  ]

  /// Both, where they are such a pair; alef stands to the left.
  init?(lam: GlyphCluster, alef: GlyphCluster) {
    guard lam.text.unicodeScalars.first == "\u{0644}", let first = alef.text.unicodeScalars.first,
      let sign = Ligature.signs[first]
    else { return nil }
    let marks = lam.text.unicodeScalars.dropFirst() + Array(alef.text.unicodeScalars.dropFirst())
    cluster = GlyphCluster(
      text: String(sign) + String(String.UnicodeScalarView(marks)), glyphs: alef.glyphs + lam.glyphs)
  }
}

extension Sequence {
  /// Stretches that begin wherever two neighbours differ.
  fileprivate func split(where differ: (Element, Element) -> Bool) -> [[Element]] {
    var stretches: [[Element]] = []
    for element in self {
      if let last = stretches.last?.last, !differ(last, element) {
        stretches[stretches.count - 1].append(element)
      } else {
        stretches.append([element])
      }
    }
    return stretches
  }
}
