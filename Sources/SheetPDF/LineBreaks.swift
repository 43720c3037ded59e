import CPangoCairo

/// Where a text may be broken, and how much of a line goes from one such place to the next.
///
/// A page is tried in many sizes, and to shape a text anew for each takes most of its time: what a text takes at a width
/// is counted from what was shaped once. Pango breaks lines as greedily (`process_item` of pango-layout.c).
struct LineBreaks: Hashable, Sendable {
  /// What stays on one line, in Pango's units.
  struct Part: Hashable, Sendable {
    /// Without the space behind it, which a line that ends there does not need.
    var width: Int
    var space = 0
  }

  let parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }

  /// How many lines there are, and how wide the widest is; nil where a part is wider than a line, for then it is broken
  /// at its letters.
  func lines(within width: Int) -> (count: Int, widest: Int)? {
    var count = 1
    var widest = 0
    // What the line takes, with and without the space at its end.
    var used = 0
    var seen = 0
    for part in parts {
      if used > 0, used + part.width > width {
        count += 1
        used = 0
      }
      guard used + part.width <= width else { return nil }
      seen = used + part.width
      used = seen + part.space
      widest = max(widest, seen)
    }
    return (count, widest)
  }
}

extension LineBreaks {
  /// Those of a text that was set unbroken; nil where it has several lines all the same.
  @MainActor init?(of layout: OpaquePointer) {
    guard pango_layout_get_line_count(layout) == 1, let text = pango_layout_get_text(layout),
      let line = pango_layout_get_line_readonly(layout, 0)
    else { return nil }
    var count: gint = 0
    guard let places = pango_layout_get_log_attrs_readonly(layout, &count) else { return nil }
    let widths = LineBreaks.widths(of: line.pointee.runs, in: text)
    guard widths.count + 1 == Int(count) else { return nil }
    var parts: [Part] = []
    var part = Part(width: 0)
    for (index, width) in widths.enumerated() {
      if index > 0, places[index].is_line_break != 0 {
        parts.append(part)
        part = Part(width: 0)
      }
      part.width += part.space + (places[index].is_white == 0 ? width : 0)
      part.space = places[index].is_white == 0 ? 0 : width
    }
    self.init(parts + [part])
  }

  /// How much of the line each character takes, in the order of reading.
  private static func widths(of runs: UnsafeMutablePointer<GSList>?, in text: UnsafePointer<CChar>) -> [Int] {
    var told: [(start: Int32, widths: [Int])] = []
    var next = runs
    while let node = next {
      let run = node.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
      let item = run.pointee.item.pointee
      var widths = [Int32](repeating: 0, count: Int(item.num_chars))
      pango_glyph_item_get_logical_widths(run, text, &widths)
      told.append((item.offset, widths.map(Int.init)))
      next = node.pointee.next
    }
    return told.sorted { $0.start < $1.start }.flatMap(\.widths)
  }
}
