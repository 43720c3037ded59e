import CPangoCairo
import Texts

/// A paragraph as Pango takes it: one text, and what holds for which of its bytes.
@MainActor final class AttributedRuns {
  private(set) var text = ""
  let attributes: OpaquePointer?
  private let literals: Script
  private let isScaled: Bool

  /// - Parameters:
  ///   - literals: what numbers and addresses are written in.
  ///   - isScaled: whether the script's own letters are set larger than the nominal size; Latin ones are not.
  ///   - longestWhole: how many characters something may have to stay whole; what is longer may be broken at its
  ///     spaces, because no line has room for it.
  init(
    _ styled: StyledText, _ script: Script, literals: Script, isScaled: Bool, longestWhole: Int = .max
  ) {
    self.literals = literals
    self.isScaled = isScaled
    attributes = pango_attr_list_new()
    for run in styled.runs {
      let start = text.utf8.count
      let isLoose = run.text.count > longestWhole
      let told = script.isRightToLeft ? run.isolated : run.text
      text += run.span.staysWhole && !isLoose ? told.replacing("–", with: "–\u{2060}") : told
      add(run, start..<text.utf8.count, isLoose: isLoose)
    }
    let whole = 0..<text.utf8.count
    if styled.isItalic { add(pango_attr_style_new(PANGO_STYLE_ITALIC), whole) }
    add(pango_attr_insert_hyphens_new(0), whole)
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
      keepWhole(range)
    } else if run.span.kind == .exact || run.span.staysWhole && run.span.kind != .email {
      for word in words(in: range) { keepWhole(word) }
    }
  }

  /// Where Pango 1.50 is told not to break, it breaks behind a dash even where it would not have (a joiner of words
  /// keeps it from that): the dash is left out.
  private func keepWhole(_ range: Range<Int>) {
    let dash = Array("–".utf8)
    let bytes = Array(text.utf8)
    var start = range.lowerBound
    for place in range where bytes[place...].starts(with: dash) {
      add(pango_attr_allow_breaks_new(0), start..<place)
      start = place + dash.count
    }
    add(pango_attr_allow_breaks_new(0), start..<range.upperBound)
  }

  private func addFamilies(_ range: Range<Int>) {
    if isScaled { add(pango_attr_size_new_absolute(Int32(Typesetter.setSize * Double(PANGO_SCALE))), range) }
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
