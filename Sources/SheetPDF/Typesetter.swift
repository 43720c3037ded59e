import CPangoCairo

/// Shapes text and breaks it into lines; what was set once is remembered, for a page is tried in several sizes.
final class Typesetter: TextMeasuring {
  /// A text that was set: where it is drawn from.
  final class Setting {
    let layout: OpaquePointer
    let extent: TextExtent

    fileprivate init(layout: OpaquePointer, extent: TextExtent) {
      self.layout = layout
      self.extent = extent
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }
  }

  private struct Key: Hashable {
    let text: StyledText
    let em: Double
    let width: Double?
  }

  // One for each voice: a text that was set is set anew whenever the direction of its context changes.
  private let contexts: [Voice: OpaquePointer]
  private let scripts: Scripts
  private let isMirrored: Bool
  private var settings: [Key: Setting] = [:]
  private var lineHeights: [Voice: Double] = [:]

  /// Sets text for a drawing on this surface.
  init(drawing cairo: OpaquePointer, scripts: Scripts) {
    self.scripts = scripts
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
    lineHeights[.own] = lineHeight(.own)
    lineHeights[.official] = lineHeight(.official)
  }

  deinit { for context in contexts.values { g_object_unref(UnsafeMutableRawPointer(context)) } }

  func extent(of text: StyledText, em: Double, width: Double?) -> TextExtent {
    setting(of: text, em: em, width: width).extent
  }

  /// A text with its lines broken.
  func setting(of text: StyledText, em: Double, width: Double?) -> Setting {
    let key = Key(text: text, em: em, width: width)
    if let known = settings[key] { return known }
    let script = scripts[text.voice]
    let layout: OpaquePointer = pango_layout_new(contexts[text.voice])
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    let size = max(leastSize, em * text.scale)
    let attributed = AttributedRuns(
      text, script, literals: scripts.official, size: size, lineHeight: lineHeights[text.voice] ?? 1)
    pango_layout_set_text(layout, attributed.text, -1)
    pango_layout_set_attributes(layout, attributed.attributes)
    let font = script.font(size: size)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    switch text.alignment {
    case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .page: pango_layout_set_alignment(layout, isMirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    case .voice: pango_layout_set_alignment(layout, script.isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    }
    if let width { pango_layout_set_width(layout, Int32((max(1, width) * Double(PANGO_SCALE)).rounded())) }
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    let points = { (units: Int32) in Double(units) / Double(PANGO_SCALE) }
    let setting = Setting(
      layout: layout,
      extent: TextExtent(
        width: points(logical.width), height: points(logical.height),
        baseline: points(pango_layout_get_baseline(layout))))
    settings[key] = setting
    return setting
  }

  /// Lines a fifth apart are enough for Latin letters; scripts that stack their letters keep most of what their font asks.
  private func lineHeight(_ voice: Voice) -> Double {
    let script = scripts[voice]
    let font = script.font(size: 100)
    defer { pango_font_description_free(font) }
    guard let metrics = pango_context_get_metrics(contexts[voice], font, pango_language_from_string(script.language))
    else {
      return 1
    }
    defer { pango_font_metrics_unref(metrics) }
    let natural = Double(pango_font_metrics_get_height(metrics)) / Double(100 * PANGO_SCALE)
    return natural > 0 ? max(1.17, 0.82 * natural) / natural : 1
  }
}

extension Script {
  /// Its font at a size in points; to be freed.
  fileprivate func font(size: Double) -> OpaquePointer? {
    let font = pango_font_description_new()
    if !families.isEmpty { pango_font_description_set_family(font, families.joined(separator: ",")) }
    pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
    return font
  }
}
