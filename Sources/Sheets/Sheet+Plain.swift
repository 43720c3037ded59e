extension Sheet {
  /// Whether a printer with fonts of its own can print it as text: its letters are Latin, Greek or Cyrillic, and it
  /// runs from left to right.
  ///
  /// Any other script would come out as boxes, or backwards.
  package var isPlain: Bool {
    !isRightToLeft && text(height: nil).hasPlainLetters
  }
}

extension QuestionSheet {
  /// The same of the questions.
  package var isPlain: Bool { !paper.sheet.isRightToLeft && text().hasPlainLetters }
}

extension String {
  fileprivate var hasPlainLetters: Bool {
    unicodeScalars.allSatisfy { $0.value < 0x0530 || !$0.properties.isAlphabetic }
  }
}
