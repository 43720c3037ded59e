import CPangoCairo

/// The signs of the frame: drawn with a few strokes, so that they come out of any printer.
extension Painter {
  /// A sign in a square of this side, in points.
  func paint(sign mark: Mark, x: Double, y: Double, side: Double) {
    cairo_save(cairo)
    cairo_new_path(cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, side, side)
    cairo_set_line_width(cairo, 0.07)
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
    switch mark {
    case .pin: pin()
    case .clock: clock()
    case .handset: handset()
    case .bag: bag()
    case .warning, .dash, .dot: break
    }
    cairo_restore(cairo)
  }

  /// A drop upside down with a hole: a place on a map.
  private func pin() {
    cairo_arc(cairo, 0.5, 0.38, 0.3, 0.85 * .pi, 2.15 * .pi)
    cairo_line_to(cairo, 0.5, 0.96)
    cairo_close_path(cairo)
    cairo_fill(cairo)
    cairo_set_source_rgb(cairo, 1, 1, 1)
    cairo_arc(cairo, 0.5, 0.38, 0.12, 0, 2 * .pi)
    cairo_fill(cairo)
    cairo_set_source_rgb(cairo, 0, 0, 0)
  }

  /// A dial with two hands.
  private func clock() {
    cairo_set_line_width(cairo, 0.09)
    cairo_arc(cairo, 0.5, 0.5, 0.38, 0, 2 * .pi)
    cairo_stroke(cairo)
    cairo_move_to(cairo, 0.5, 0.24)
    cairo_line_to(cairo, 0.5, 0.5)
    cairo_line_to(cairo, 0.68, 0.6)
    cairo_stroke(cairo)
  }

  /// The receiver of a telephone.
  private func handset() {
    cairo_set_line_width(cairo, 0.2)
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT)
    cairo_move_to(cairo, 0.2, 0.3)
    cairo_curve_to(cairo, 0.26, 0.56, 0.44, 0.74, 0.7, 0.8)
    cairo_stroke(cairo)
    for (x, y) in [(0.2, 0.26), (0.74, 0.8)] {
      cairo_save(cairo)
      cairo_translate(cairo, x, y)
      cairo_rotate(cairo, x < 0.5 ? -0.35 : 1.22)
      cairo_rectangle(cairo, -0.11, -0.17, 0.27, 0.3)
      cairo_fill(cairo)
      cairo_restore(cairo)
    }
  }

  /// A bag with its handle.
  private func bag() {
    cairo_rectangle(cairo, 0.1, 0.38, 0.8, 0.5)
    cairo_stroke(cairo)
    cairo_move_to(cairo, 0.34, 0.38)
    cairo_curve_to(cairo, 0.34, 0.1, 0.66, 0.1, 0.66, 0.38)
    cairo_stroke(cairo)
    cairo_move_to(cairo, 0.1, 0.58)
    cairo_line_to(cairo, 0.9, 0.58)
    cairo_stroke(cairo)
  }
}
