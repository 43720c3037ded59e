import CPangoCairo
import Texts

/// A paragraph as Pango takes it: one text, and what holds for which of its bytes.
@MainActor final class AttributedRuns {
  private(set) var text = ""
  let attributes: OpaquePointer?
  private let literals: Script

  /// - Parameters:
  ///   - literals: what numbers and addresses are written in.
  ///   - lineHeight: the height of lines beside what the font asks.
  ///   - longestWhole: how many characters something may have to stay whole; what is longer may be broken at its
  ///     spaces, because no line has room for it.
  init(
    _ styled: StyledText, _ script: Script, literals: Script, lineHeight: Double, longestWhole: Int = .max
  ) {
    self.literals = literals
    attributes = pango_attr_list_new()
    for run in styled.runs {
      let start = text.utf8.count
      text += script.isRightToLeft ? run.isolated : run.text
      add(run, start..<text.utf8.count, isLoose: run.text.count > longestWhole)
    }
    let whole = 0..<text.utf8.count
    if styled.isItalic { add(pango_attr_style_new(PANGO_STYLE_ITALIC), whole) }
    add(pango_attr_insert_hyphens_new(0), whole)
    add(pango_attr_line_height_new(lineHeight), whole)
    // A ligature would be found as another letter by whoever searches the page; only Latin letters can do without.
    for range in text.latinRanges {
      add(pango_attr_font_features_new("liga=0, clig=0"), range)
      // Beside letters of another script they look the same everywhere, as the officer knows them.
      if !script.isLatin { addFamilies(range) }
    }
  }

  isolated deinit { pango_attr_list_unref(attributes) }

  private func add(_ run: StyledText.Run, _ range: Range<Int>, isLoose: Bool) {
    if run.isBold { add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), range) }
    switch run.span.kind {
    case .plain, .name, .date, .time, .quotation: break
    case .number, .address, .email, .web, .exact: addFamilies(range)
    }
    if run.span.kind == .number || run.span.staysWhole && !isLoose {
      add(pango_attr_allow_breaks_new(0), range)
    } else if run.span.kind == .exact || run.span.staysWhole && run.span.kind != .email {
      for word in words(in: range) { add(pango_attr_allow_breaks_new(0), word) }
    }
  }

  private func addFamilies(_ range: Range<Int>) {
    guard !literals.families.isEmpty else { return }
    add(pango_attr_family_new(literals.families.joined(separator: ",")), range)
  }

  private func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>) {
    guard let attribute, !range.isEmpty else { return }
    attribute.pointee.start_index = UInt32(range.lowerBound)
    attribute.pointee.end_index = UInt32(range.upperBound)
    pango_attr_list_insert(attributes, attribute)
  }

  /// The bytes between spaces.
  private func words(in range: Range<Int>) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    return bytes[range].split(separator: UInt8(ascii: " ")).map { $0.startIndex..<$0.endIndex }
  }
}
