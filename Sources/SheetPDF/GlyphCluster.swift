import CPangoCairo

/// Glyphs that stand for some characters together, and cannot be told apart.
struct GlyphCluster {
  var text: String
  /// What takes room, from left to right; empty where the characters leave no ink.
  var glyphs: [cairo_glyph_t] = []
  /// What takes none: the marks over and under a letter, where the letter is another glyph.
  var marks: [cairo_glyph_t] = []

  /// Whether it is a space.
  var isSpace: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// Whether it belongs to a word, rather than standing between two.
  var isOfWord: Bool {
    text.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  /// Whether it is nothing but marks on a letter.
  private var isOfMarks: Bool { text.unicodeScalars.allSatisfy { $0.properties.generalCategory == .nonspacingMark } }

  /// Whether one glyph stands for one character.
  var isSimple: Bool { glyphs.count == 1 && marks.isEmpty && text.unicodeScalars.count == 1 }
}

extension GlyphCluster {
  /// The clusters of a run from left to right, whatever its direction; those without ink are left out.
  ///
  /// - Parameters:
  ///   - text: the text of the whole paragraph, in UTF-8.
  ///   - x: where the run begins; y: where its letters stand.
  static func clusters(of run: PangoGlyphItem, in text: [UInt8], x: Double, y: Double) -> [GlyphCluster] {
    let item = run.item.pointee
    let string = run.glyphs.pointee
    let count = Int(string.num_glyphs)
    let starts = (0..<count).map { Int(string.log_clusters[$0]) }
    let bounds = Set(starts).sorted() + [Int(item.length)]
    let ends = Dictionary(uniqueKeysWithValues: zip(bounds, bounds.dropFirst()))
    var clusters: [GlyphCluster] = []
    var left = x
    for index in 0..<count {
      let start = starts[index]
      if index == 0 || starts[index - 1] != start {
        let bytes = Int(item.offset) + start..<Int(item.offset) + (ends[start] ?? Int(item.length))
        clusters.append(GlyphCluster(text: String(decoding: text[bytes], as: UTF8.self)))
      }
      let glyph = string.glyphs[index]
      let points = { (units: Int32) in Double(units) / Double(PANGO_SCALE) }
      defer { left += points(glyph.geometry.width) }
      guard glyph.glyph != emptyGlyph else { continue }
      let placed = cairo_glyph_t(
        index: UInt(glyph.glyph), x: left + points(glyph.geometry.x_offset), y: y + points(glyph.geometry.y_offset))
      // Some alefs take no room either, for they lean on their lam.
      let last = clusters.count - 1
      if clusters[last].isOfMarks || glyph.geometry.width == 0 && clusters[last].text.unicodeScalars.count > 1 {
        clusters[last].marks.append(placed)
      } else {
        clusters[last].glyphs.append(placed)
      }
    }
    return clusters.filter { !$0.glyphs.isEmpty || !$0.marks.isEmpty }
  }

  /// The glyph of what is not seen (pango-glyph.h: a cast, which Swift does not import).
  private static let emptyGlyph: UInt32 = 0x0FFF_FFFF
}
