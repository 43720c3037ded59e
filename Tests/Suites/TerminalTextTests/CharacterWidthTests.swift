import TerminalText
import Testing

@Suite struct CharacterWidthTests {
  @Test(arguments: [
    ("Perché", 6), ("e\u{301}", 1), ("日本", 4), ("–", 1), ("", 0), ("\u{2066}12\u{2069}", 2),
  ])
  func `a text is as wide as a terminal shows it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}
