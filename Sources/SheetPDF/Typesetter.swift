import CPangoCairo
import Texts

/// Shapes text and breaks it into lines.
///
/// Every text is set in letters of one size, between margins that are wider or narrower, and drawn larger or smaller:
/// to find a font takes longer than to set a page, and without hints a line breaks alike in every size. What was set
/// once is remembered, for a page is tried in several sizes.
@MainActor final class Typesetter: TextMeasuring {
  /// A text that was set: where it is drawn from.
  final class Setting {
    let layout: OpaquePointer
    /// In points, in letters of the one size.
    let extent: TextExtent
    /// From line to line, whatever letters stand in them; in points, in letters of the one size.
    let lineHeight: Double

    fileprivate init(layout: OpaquePointer, extent: TextExtent, lineHeight: Double) {
      self.layout = layout
      self.extent = extent
      self.lineHeight = lineHeight
    }

    isolated deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }
  }

  private struct Key: Hashable {
    let text: StyledText
    let isTight: Bool
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
  private var settings: [Key: Setting] = [:]
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
    // A long text surely takes several lines; were it only one, nothing would be wrong.
    let letters = text.runs.reduce(0) { $0 + $1.text.unicodeScalars.count }
    if let width, Double(letters) * 0.35 * max(leastSize, size.em * text.scale) > width {
      let (broken, scale) = setting(of: text, size: size, width: width)
      return broken.extent.scaled(by: scale)
    }
    // Most other texts are one line in any size: they are set but once.
    let (unbroken, scale) = setting(of: text, size: size, width: nil)
    let isOneLine = width.map { unbroken.extent.width * scale < $0 - 0.1 } ?? true
    let extent = isOneLine ? unbroken.extent : setting(of: text, size: size, width: width).setting.extent
    return extent.scaled(by: scale)
  }

  /// A text with its lines broken, and how much larger it is to be drawn.
  func setting(of text: StyledText, size: LetterSize, width: Double?) -> (setting: Setting, scale: Double) {
    let scale = max(leastSize, size.em * text.scale) / Typesetter.setSize
    // A hair more than there is, so that what just fits is not broken for a rounding.
    let units = width.map { Int32((max(1, $0) / scale * Double(PANGO_SCALE)).rounded(.up)) }
    var unscaled = text
    unscaled.scale = 1
    let key = Key(text: unscaled, isTight: size.isTight, width: units)
    if let known = settings[key] { return (known, scale) }
    let setting = set(unscaled, isTight: size.isTight, width: units)
    settings[key] = setting
    return (setting, scale)
  }

  private func set(_ text: StyledText, isTight: Bool, width: Int32?) -> Setting {
    let script = scripts[text.voice]
    let layout: OpaquePointer = pango_layout_new(contexts[text.voice])
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    let measure = measures[text.voice] ?? VoiceMeasure()
    let font = script.font(size: Typesetter.setSize * measure.letterScale)
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
        text, script, literals: scripts.official, isScaled: measure.letterScale != 1, longestWhole: longestWhole)
      pango_layout_set_text(layout, attributed.text, -1)
      pango_layout_set_attributes(layout, attributed.attributes)
      pango_layout_get_extents(layout, nil, &logical)
      guard let width, logical.width > width else { break }
    }
    let points = { (units: Int32) in Double(units) / Double(PANGO_SCALE) }
    let lineHeight = Typesetter.setSize * measure.lineHeight(isTight: isTight)
    let extent = TextExtent(
      width: points(logical.width), height: Double(pango_layout_get_line_count(layout)) * lineHeight,
      baseline: Typesetter.setSize * measure.baseline(isTight: isTight))
    return Setting(layout: layout, extent: extent, lineHeight: lineHeight)
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
