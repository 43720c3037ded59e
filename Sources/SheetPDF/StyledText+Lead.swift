import Texts

extension StyledText {
  /// The text with the words up to its first pause in bold: eyes that only pass over a page take these in.
  ///
  /// A pause is a colon, or the end of a sentence; a text without one is bold as a whole.
  var withBoldLead: StyledText {
    var text = self
    text.runs = []
    var isLead = true
    for (index, run) in runs.enumerated() {
      guard isLead else {
        text.runs.append(run)
        continue
      }
      let end = run.span.kind == .plain ? run.text.endOfClause : nil
      guard let end, end < run.text.endIndex || index + 1 < runs.count else {
        text.runs.append(Run(span: run.span, isBold: true))
        continue
      }
      isLead = false
      let parts = [(run.text[..<end], true), (run.text[end...], run.isBold)].filter { !$0.0.isEmpty }
      text.runs += parts.flatMap { part, isBold in
        RichText(String(part), run.span.kind).runs(isBold: isBold)
      }
    }
    return text
  }
}

extension String {
  /// The place behind the first sign that ends a clause, where a space follows it or nothing does; nil where none ends.
  fileprivate var endOfClause: Index? {
    indices.lazy.filter { [":", ".", "!", "?", "؟", "۔", "।"].contains(self[$0]) }.map { self.index(after: $0) }
      .first { $0 == self.endIndex || self[$0].isWhitespace }
  }
}
