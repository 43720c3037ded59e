import CPangoCairo
import Texts

/// Shapes text and breaks it into lines.
///
/// Every text is set in letters of one size, between margins that are wider or narrower, and drawn larger or smaller:
/// to find a font takes longer than to set a page, and without hints a line breaks alike in every size. What was set
/// once is remembered, for a page is tried in several sizes; while it is tried, lines are counted from what was set
/// unbroken, and only what is drawn is broken by Pango itself.
@MainActor final class Typesetter: TextMeasuring {
  /// A text that was set: where it is drawn from.
  struct Setting {
    fileprivate let letters: Letters
    /// In points, in letters of the one size.
    let extent: TextExtent
    /// From line to line, whatever letters stand in them; in points, in letters of the one size.
    let lineHeight: Double

    /// As Pango set it; it lives as long as the setting.
    var layout: OpaquePointer { letters.layout }
  }

  /// Letters in their lines.
  fileprivate final class Letters {
    let layout: OpaquePointer
    /// The widest line in Pango's units, and how many lines there are.
    let width: Int
    let lineCount: Int
    /// Where they may be broken, if they are in one line.
    lazy var breaks = LineBreaks(of: layout)

    init(_ layout: OpaquePointer) {
      var logical = PangoRectangle()
      pango_layout_get_extents(layout, nil, &logical)
      self.layout = layout
      width = Int(logical.width)
      lineCount = Int(pango_layout_get_line_count(layout))
    }

    isolated deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }
  }

  private struct Key: Hashable {
    let text: StyledText
    let width: Int32?
  }

  /// The one size, in points.
  static let setSize = 10.0

  /// How both voices are written.
  let scripts: Scripts
  /// What gave way for want of room.
  let crowding: Crowding
  // One for each voice: what was set is set anew whenever the direction of its context changes.
  private let contexts: [Voice: OpaquePointer]
  private let isMirrored: Bool
  private var known: [Key: Letters] = [:]
  private var measures: [Voice: VoiceMeasure] = [:]

  /// Sets text for a drawing on this surface.
  init(drawing cairo: OpaquePointer, scripts: Scripts, _ crowding: Crowding = .none) {
    self.scripts = scripts
    self.crowding = crowding
    isMirrored = scripts.own.isRightToLeft
    var contexts: [Voice: OpaquePointer] = [:]
    for voice in [Voice.own, .official] {
      guard let context = pango_cairo_create_context(cairo) else { continue }
      let script = scripts[voice]
      // Letters stand where they belong, not on the dots of a screen: a size fits or not, whatever the printer.
      let options = cairo_font_options_create()
      cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
      cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
      pango_cairo_context_set_font_options(context, options)
      cairo_font_options_destroy(options)
      pango_context_set_round_glyph_positions(context, 0)
      pango_context_set_base_dir(context, script.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
      pango_context_set_language(context, pango_language_from_string(script.language))
      contexts[voice] = context
    }
    self.contexts = contexts
    for (voice, context) in contexts {
      measures[voice] = VoiceMeasure(scripts[voice], beside: scripts.official, crowding, in: context)
    }
  }

  isolated deinit { for context in contexts.values { g_object_unref(UnsafeMutableRawPointer(context)) } }

  /// Whether the person's letters are set larger than their nominal size where there is room.
  var isScaled: Bool { measures[.own]?.isScaled ?? false }

  /// How much larger than their nominal size the person's letters are set.
  var letterScale: Double { measures[.own]?.letterScale ?? 1 }

  func extent(of text: StyledText, size: LetterSize, width: Double?) -> TextExtent {
    let scale = scale(of: text, size)
    let unbroken = letters(of: text, within: nil)
    let broken = width.flatMap { width -> (count: Int, widest: Int)? in
      guard Double(unbroken.width) / Double(PANGO_SCALE) * scale >= width - 0.1 else { return nil }
      let units = Typesetter.units(width, scale)
      if known[Key(text: text.ofOneSize, width: units)] == nil, let counted = unbroken.breaks?.lines(within: Int(units))
      {
        return counted
      }
      let letters = letters(of: text, within: units)
      return (letters.lineCount, letters.width)
    }
    let lines = broken ?? (unbroken.lineCount, unbroken.width)
    return extent(of: text.voice, lines: lines.count, widest: lines.widest, size).scaled(by: scale)
  }

  /// A text with its lines broken, and how much larger it is to be drawn.
  func setting(of text: StyledText, size: LetterSize, width: Double?) -> (setting: Setting, scale: Double) {
    let scale = scale(of: text, size)
    let letters = letters(of: text, within: width.map { Typesetter.units($0, scale) })
    let extent = extent(of: text.voice, lines: letters.lineCount, widest: letters.width, size)
    return (Setting(letters: letters, extent: extent, lineHeight: lineHeight(of: text.voice, size)), scale)
  }

  /// Whether every text of a page takes the lines that were counted for it; what does not is counted right from now on.
  func breaksAsCounted(_ page: Placed) -> Bool {
    var isTrue = true
    page.eachText { text, size, width in
      let counted = extent(of: text, size: size, width: width)
      let (setting, scale) = setting(of: text, size: size, width: width)
      if setting.extent.scaled(by: scale).height != counted.height { isTrue = false }
    }
    return isTrue
  }

  /// How much larger a text is drawn than it is set.
  private func scale(of text: StyledText, _ size: LetterSize) -> Double {
    max(leastSize, size.em * text.scale) / Typesetter.setSize
  }

  /// A hair more than there is, so that what just fits is not broken for a rounding.
  private static func units(_ width: Double, _ scale: Double) -> Int32 {
    Int32((max(1, width) / scale * Double(PANGO_SCALE)).rounded(.up))
  }

  private func lineHeight(of voice: Voice, _ size: LetterSize) -> Double {
    Typesetter.setSize * (measures[voice] ?? VoiceMeasure()).lineHeight(isTight: size.isTight)
  }

  private func extent(of voice: Voice, lines: Int, widest: Int, _ size: LetterSize) -> TextExtent {
    TextExtent(
      width: Double(widest) / Double(PANGO_SCALE), height: Double(lines) * lineHeight(of: voice, size),
      baseline: Typesetter.setSize * (measures[voice] ?? VoiceMeasure()).baseline(isTight: size.isTight))
  }

  private func letters(of text: StyledText, within width: Int32?) -> Letters {
    let text = text.ofOneSize
    let key = Key(text: text, width: width)
    if let known = known[key] { return known }
    let letters = set(text, width: width)
    known[key] = letters
    return letters
  }

  private func set(_ text: StyledText, width: Int32?) -> Letters {
    let script = scripts[text.voice]
    let layout: OpaquePointer = pango_layout_new(contexts[text.voice])
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    let letterScale = measures[text.voice]?.letterScale ?? 1
    let font = script.font(size: Typesetter.setSize * letterScale)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    switch text.alignment {
    case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .page: pango_layout_set_alignment(layout, isMirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    case .voice: pango_layout_set_alignment(layout, script.isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    }
    if let width { pango_layout_set_width(layout, width) }
    var logical = PangoRectangle()
    // What stays whole is broken only where no line has room for it: the longest first, so that an e-mail does not take
    // the street beside it along.
    let lengths = Set(text.runs.filter(\.span.staysWhole).map(\.text.count)).sorted(by: >)
    for longestWhole in [Int.max] + lengths.map({ $0 - 1 }) {
      let attributed = AttributedRuns(
        text, script, literals: scripts.official, isScaled: letterScale != 1, longestWhole: longestWhole)
      pango_layout_set_text(layout, attributed.text, -1)
      pango_layout_set_attributes(layout, attributed.attributes)
      pango_layout_get_extents(layout, nil, &logical)
      guard let width, logical.width > width else { break }
    }
    return Letters(layout)
  }
}

extension StyledText {
  /// The same without its size: letters are shaped alike in all.
  fileprivate var ofOneSize: StyledText {
    var text = self
    text.scale = 1
    return text
  }
}

extension Script {
  /// Its font at a size in points; to be freed.
  func font(size: Double) -> OpaquePointer? {
    let font = pango_font_description_new()
    if !families.isEmpty { pango_font_description_set_family(font, families.joined(separator: ",")) }
    pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
    return font
  }
}

extension TextExtent {
  fileprivate func scaled(by scale: Double) -> TextExtent {
    TextExtent(width: width * scale, height: height * scale, baseline: baseline * scale)
  }
}
