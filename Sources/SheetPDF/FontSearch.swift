import CPangoCairo

/// The search for fonts, which takes longer than anything else on a page.
package enum FontSearch {
  /// Reads which fonts there are, so that a paper that comes later finds them at once.
  package static func begin() {
    guard let map = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(map) else { return }
    defer { g_object_unref(UnsafeMutableRawPointer(context)) }
    let layout: OpaquePointer = pango_layout_new(context)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    pango_layout_set_text(layout, "1", -1)
    pango_layout_get_size(layout, nil, nil)
  }
}
