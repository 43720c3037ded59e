import CPangoCairo

/// Shows what was set, with the characters that its glyphs stand for.
struct TextShowing {
  let cairo: OpaquePointer

  /// Shows a text with its upper left corner at the origin, in letters of the one size.
  func show(_ setting: Typesetter.Setting) {
    guard let iterator = pango_layout_get_iter(setting.layout) else { return }
    defer { pango_layout_iter_free(iterator) }
    guard let paragraph = pango_layout_get_text(setting.layout) else { return }
    let text = Array(String(cString: paragraph).utf8)
    var baseline = setting.extent.baseline
    var runs: [(item: PangoGlyphItem, x: Double)] = []
    // Where a line ends, there is no run.
    repeat {
      if let run = pango_layout_iter_get_run_readonly(iterator) {
        var extents = PangoRectangle()
        pango_layout_iter_get_run_extents(iterator, nil, &extents)
        runs.append((run.pointee, Double(extents.x) / Double(PANGO_SCALE)))
      } else {
        show(runs, of: text, paragraph, baseline: baseline)
        runs = []
        baseline += setting.lineHeight
      }
    } while pango_layout_iter_next_run(iterator) != 0
    show(runs, of: text, paragraph, baseline: baseline)
  }

  /// Shows the runs of a line in the order of reading.
  private func show(
    _ runs: [(item: PangoGlyphItem, x: Double)], of text: [UInt8], _ paragraph: UnsafePointer<CChar>, baseline: Double
  ) {
    for (run, x) in runs.sorted(by: { $0.item.item.pointee.offset < $1.item.item.pointee.offset }) {
      let analysis = run.item.pointee.analysis
      guard let font = analysis.font else { continue }
      cairo_set_scaled_font(cairo, pango_cairo_font_get_scaled_font(OpaquePointer(font)))
      let isRightToLeft = analysis.level % 2 == 1
      let bytes = text[Int(run.item.pointee.offset)...].prefix(Int(run.item.pointee.length))
      if !isRightToLeft, bytes.allSatisfy({ $0 < 0xCC }) {
        // One glyph stands for one Latin letter (U+02FF is the last one here): there is nothing to tell apart.
        var item = run
        cairo_move_to(cairo, x, baseline)
        pango_cairo_show_glyph_item(cairo, paragraph, &item)
        continue
      }
      let clusters = GlyphCluster.clusters(of: run, in: text, x: x, y: baseline)
      let readable = isRightToLeft ? ReadableRun(rightToLeft: clusters) : ReadableRun(leftToRight: clusters)
      for piece in readable.pieces { show(piece) }
    }
  }

  private func show(_ piece: [GlyphCluster]) {
    let glyphs = piece.flatMap { $0.glyphs + $0.marks }
    guard !glyphs.isEmpty else { return }
    let clusters = piece.map {
      cairo_text_cluster_t(num_bytes: Int32($0.text.utf8.count), num_glyphs: Int32($0.glyphs.count + $0.marks.count))
    }
    let text = piece.map(\.text).joined()
    cairo_show_text_glyphs(
      cairo, text, Int32(text.utf8.count), glyphs, Int32(glyphs.count), clusters, Int32(clusters.count),
      cairo_text_cluster_flags_t(rawValue: 0))
  }
}
