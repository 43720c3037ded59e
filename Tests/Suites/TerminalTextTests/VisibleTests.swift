import TerminalText
import Testing

@Suite struct VisibleTests {
  @Test(arguments: [
    ("\u{1B}[2J", "␛[2J"), ("a\tb", "a␉b"), ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("Perché – sì", "Perché – sì"),
    ("\u{202E}abc", "\u{FFFD}abc"),
  ])
  func `a control character is shown, never sent`(text: String, shown: String) {
    #expect(text.visible == shown)
  }
}
