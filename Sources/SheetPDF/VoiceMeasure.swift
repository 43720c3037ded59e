import CPangoCairo

/// What gives way where not even the least detail fits on a page: first the letters that are set larger than their
/// nominal size, then the clearance of their lines.
enum Crowding: CaseIterable {
  case none, half, whole, close

  /// How much of what letters are larger is left.
  fileprivate var growth: Double {
    switch self {
    case .none: 1
    case .half: 0.5
    case .whole, .close: 0
    }
  }

  /// How far lines stand apart beside what keeps the highest sign clear of the deepest one.
  fileprivate var clearance: Double { self == .close ? 0.94 : 1 }
}

/// How large a voice's letters are set, and how far its lines stand apart; all in ems of the nominal size.
struct VoiceMeasure {
  /// How much larger letters are set than their nominal size, to look as large as the Latin ones beside them.
  private(set) var letterScale = 1.0
  /// Whether they look smaller than Latin ones of the same nominal size.
  private(set) var isScaled = false
  /// What a line takes at least, so that nothing in it touches the next one.
  private var least = 0.0
  /// How far the letters of a line rise and hang, as the font says.
  private var ascent = 0.8, descent = 0.2

  /// Latin letters of no font.
  init() {}

  /// Measures the letters of a script in its fonts, beside the Latin ones of another.
  init(_ script: Script, beside latin: Script, _ crowding: Crowding, in context: OpaquePointer) {
    if let sample = script.sample {
      let heights = { (script: Script, letters: [String]) in
        letters.map { VoiceMeasure.ink(of: $0, in: script, context) }.reduce(0, +)
      }
      let own = heights(script, sample.letters)
      if own > 0 { letterScale = max(1, heights(latin, LetterSample.latin.letters) / own) }
      isScaled = letterScale > 1
      letterScale = 1 + (letterScale - 1) * crowding.growth
      let ink = VoiceMeasure.ink(of: sample.extremes, in: script, context)
      least = letterScale * ink * (isScaled ? crowding.clearance : 1)
    }
    let font = script.font(size: 1000)
    defer { pango_font_description_free(font) }
    guard let metrics = pango_context_get_metrics(context, font, pango_language_from_string(script.language)) else {
      return
    }
    defer { pango_font_metrics_unref(metrics) }
    ascent = letterScale * Double(pango_font_metrics_get_ascent(metrics)) / Double(1000 * PANGO_SCALE)
    descent = letterScale * Double(pango_font_metrics_get_descent(metrics)) / Double(1000 * PANGO_SCALE)
    // A script of which nothing is known here keeps most of what its font asks.
    if script.sample == nil { least = min(0.82 * (ascent + descent), 1.3) }
  }

  /// From line to line, the same whatever letters stand in them.
  ///
  /// Lines a sixth apart are enough for Latin letters; the signs of others reach farther.
  func lineHeight(isTight: Bool) -> Double { max(isTight ? 1.08 : 1.17, least) }

  /// From the top of a line to its letters: what is left over stands above and below alike.
  func baseline(isTight: Bool) -> Double { ascent + (lineHeight(isTight: isTight) - ascent - descent) / 2 }

  /// The height of the ink of one line, in ems of the size it is set in.
  private static func ink(of text: String, in script: Script, _ context: OpaquePointer) -> Double {
    let layout: OpaquePointer = pango_layout_new(context)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    let font = script.font(size: 1000)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_text(layout, text, -1)
    var ink = PangoRectangle()
    pango_layout_get_extents(layout, &ink, nil)
    return Double(ink.height) / Double(1000 * PANGO_SCALE)
  }
}
