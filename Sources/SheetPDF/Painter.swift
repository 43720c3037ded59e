import CPangoCairo

/// Draws what has its place.
struct Painter {
  let cairo: OpaquePointer
  let typesetter: Typesetter

  /// Draws with the upper left corner here, in points.
  func paint(_ placed: Placed, x: Double, y: Double) {
    switch placed.drawing {
    case .text(let text, let size, let width):
      let (setting, scale) = typesetter.setting(of: text, size: size, width: width)
      cairo_save(cairo)
      cairo_translate(cairo, x, y)
      cairo_scale(cairo, scale, scale)
      // The document speaks the person's language; what is the office's says so (PDFLanguage tells which one it is).
      let isSpan = text.voice == .official && typesetter.scripts.official.language != typesetter.scripts.own.language
      if isSpan { cairo_tag_begin(cairo, Tag.span.rawValue, nil) }
      TextShowing(cairo: cairo).show(setting)
      if isSpan { cairo_tag_end(cairo, Tag.span.rawValue) }
      cairo_restore(cairo)
    case .group(let parts):
      for part in parts { paint(part.placed, x: x + part.x, y: y + part.y) }
    case .tagged(let tag, let inner):
      cairo_tag_begin(cairo, tag.rawValue, nil)
      paint(inner, x: x, y: y)
      cairo_tag_end(cairo, tag.rawValue)
    case .outline(let line):
      cairo_set_line_width(cairo, line)
      cairo_rectangle(cairo, x + line / 2, y + line / 2, placed.width - line, placed.height - line)
      cairo_stroke(cairo)
    case .bar(let isGrey):
      if isGrey { cairo_set_source_rgb(cairo, 0.6, 0.6, 0.6) }
      cairo_rectangle(cairo, x, y, placed.width, placed.height)
      cairo_fill(cairo)
      cairo_set_source_rgb(cairo, 0, 0, 0)
    case .mark(let mark): paint(mark, x: x, y: y, side: placed.height)
    case .code(let content): paint(code: content, x: x, y: y, side: placed.height)
    }
  }

  private func paint(_ mark: Mark, x: Double, y: Double, side: Double) {
    // Behind text there is still a point from which an arc would draw a line.
    cairo_new_path(cairo)
    let line = side * 0.09
    switch mark {
    case .warning:
      cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
      cairo_set_line_width(cairo, line)
      cairo_move_to(cairo, x + 0.5 * side, y + line / 2)
      cairo_line_to(cairo, x + side - line / 2, y + side - line / 2)
      cairo_line_to(cairo, x + line / 2, y + side - line / 2)
      cairo_close_path(cairo)
      cairo_stroke(cairo)
      cairo_rectangle(cairo, x + 0.44 * side, y + 0.34 * side, 0.12 * side, 0.3 * side)
      cairo_rectangle(cairo, x + 0.44 * side, y + 0.71 * side, 0.12 * side, 0.12 * side)
      cairo_fill(cairo)
    case .dot:
      cairo_arc(cairo, x + 0.5 * side, y + 0.58 * side, 0.2 * side, 0, 2 * .pi)
      cairo_fill(cairo)
    case .pin, .clock, .handset, .bag: paint(sign: mark, x: x, y: y, side: side)
    case .dash:
      cairo_rectangle(cairo, x + 0.1 * side, y + 0.55 * side, 0.7 * side, 0.13 * side)
      cairo_fill(cairo)
    }
  }

  /// Squares are a whole number of printer's dots (1/600 inch) and begin on one: each comes out as wide as the next.
  private func paint(code content: String, x: Double, y: Double, side: Double) {
    guard let matrix = QRMatrix(content) else { return }
    let dot = 72.0 / 600
    let square = (side / Double(matrix.width + 2 * QRMatrix.quiet) / dot).rounded(.down) * dot
    let inset = (side - square * Double(matrix.width)) / 2
    let left = ((x + inset) / dot).rounded() * dot
    let top = ((y + inset) / dot).rounded() * dot
    cairo_save(cairo)
    cairo_set_antialias(cairo, CAIRO_ANTIALIAS_NONE)
    for row in 0..<matrix.width {
      for stretch in matrix.stretches(ofRow: row) {
        cairo_rectangle(
          cairo, left + Double(stretch.lowerBound) * square, top + Double(row) * square,
          Double(stretch.count) * square, square)
      }
    }
    cairo_fill(cairo)
    cairo_restore(cairo)
  }
}
