import CPangoCairo

/// Looks over what was set: no letter without a glyph, none from a font that was not asked for, and no word whose
/// letters come from two fonts, for they would not join.
struct GlyphReview {
  private let scripts: Scripts
  private var families: [OpaquePointer: String] = [:]
  private var missing: [Voice: Set<Unicode.Scalar>] = [:]

  init(_ scripts: Scripts) { self.scripts = scripts }

  /// What stops the page from being printed; nil where all is well.
  var fault: PDFFault? {
    for voice in [Voice.own, .official] {
      guard let found = missing[voice], !found.isEmpty else { continue }
      let some = found.sorted().prefix(12).map { String($0) }.joined(separator: " ")
      return .fonts(language: scripts[voice].language, package: scripts[voice].package, characters: some)
    }
    return nil
  }

  /// Looks over one text.
  mutating func review(_ layout: OpaquePointer, voice: Voice) {
    let text = Array(String(cString: pango_layout_get_text(layout)).utf8)
    var line = pango_layout_get_lines_readonly(layout)
    while let node = line {
      let runs = GlyphReview.runs(of: node.pointee.data.assumingMemoryBound(to: PangoLayoutLine.self).pointee.runs)
      review(runs, text, voice)
      line = node.pointee.next
    }
  }

  private struct Run {
    let start, end: Int
    let font: OpaquePointer?
    let isUnknown: Bool
  }

  /// The runs of a line in the order of reading.
  private static func runs(of list: UnsafeMutablePointer<GSList>?) -> [Run] {
    var runs: [Run] = []
    var next = list
    while let node = next {
      let run = node.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self).pointee
      let item = run.item.pointee
      let glyphs = run.glyphs.pointee
      let isUnknown = (0..<Int(glyphs.num_glyphs)).contains {
        glyphs.glyphs[$0].glyph & unknownGlyph != 0 && glyphs.glyphs[$0].glyph != emptyGlyph
      }
      runs.append(
        Run(
          start: Int(item.offset), end: Int(item.offset) + Int(item.length),
          font: item.analysis.font.map { OpaquePointer($0) },
          isUnknown: isUnknown))
      next = node.pointee.next
    }
    return runs.sorted { $0.start < $1.start }
  }

  /// The flag of a glyph that no font has, and the glyph of what is not seen (pango-glyph.h: both are casts, which
  /// Swift does not import).
  private static let unknownGlyph: UInt32 = 0x1000_0000
  private static let emptyGlyph: UInt32 = 0x0FFF_FFFF

  private mutating func review(_ runs: [Run], _ text: [UInt8], _ voice: Voice) {
    let known = Set(scripts[voice].families.map { $0.lowercased() })
    var before: (family: String, last: Unicode.Scalar)?
    for run in runs {
      let scalars = Array(String(decoding: text[run.start..<run.end], as: UTF8.self).unicodeScalars)
      let visible = scalars.filter(\.isSeen)
      let family = run.font.map { self.family(of: $0) } ?? ""
      if !visible.isEmpty, run.isUnknown || (!known.isEmpty && !known.contains(family)) {
        missing[voice, default: []].formUnion(visible)
      }
      if let before, let first = scalars.first, before.family != family, before.last.joins(first) {
        missing[voice, default: []].formUnion([before.last, first])
      }
      before = scalars.last.map { (family, $0) }
    }
  }

  private mutating func family(of font: OpaquePointer) -> String {
    if let known = families[font] { return known }
    let pointer = UnsafeMutablePointer<PangoFont>(font)
    let description = pango_font_describe(pointer)
    defer { pango_font_description_free(description) }
    let family = pango_font_description_get_family(description).map { String(cString: $0).lowercased() } ?? ""
    families[font] = family
    return family
  }
}

extension Unicode.Scalar {
  /// Whether it leaves ink.
  fileprivate var isSeen: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: false
    default: true
    }
  }

  /// Whether it is a letter, or a mark on one, that belongs to a word with another: Latin letters in the middle of
  /// Arabic are a word of their own.
  fileprivate func joins(_ other: Unicode.Scalar) -> Bool { isOfWord && other.isOfWord && isLatin == other.isLatin }

  private var isOfWord: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: properties.isAlphabetic
    }
  }
}
