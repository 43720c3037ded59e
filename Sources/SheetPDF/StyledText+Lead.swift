import Texts

extension StyledText {
  /// The text with the words up to its first pause in bold: eyes that only pass over a page take these in.
  ///
  /// A pause is a colon, or the end of a sentence; a text without one is bold as a whole.
  var withBoldLead: StyledText {
    var text = self
    text.runs = []
    var isLead = true
    for run in runs {
      let end = isLead && run.span.kind == .plain ? run.text.endOfClause : nil
      guard let end else {
        text.runs.append(Run(span: run.span, isBold: isLead || run.isBold))
        continue
      }
      text.runs += RichText(String(run.text[..<end])).runs(isBold: true)
      text.runs += RichText(String(run.text[end...])).runs(isBold: run.isBold)
      isLead = false
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
