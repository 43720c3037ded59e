import Testing

@testable import Packs

@Suite struct RawTextTests {
  @Test func `ten aliases are few enough, and the eleventh is named with its place`() {
    let ten = (1...10).map { "k\($0): *a\n" }.joined()
    #expect(RawText.fault(in: ten) == nil)
    #expect(RawText.fault(in: ten + "perché: *b\n") == .alias(line: 11, column: 9))
  }

  @Test(arguments: ["a: 'x'' \"'\n", "a: say \"hi\n", "a: l-'x\n", "{a-#b: c}\n", "a: \"x\\\n  y\"\n"])
  func `no quote hides an alias`(before: String) {
    let text = before + String(repeating: "? [*a, *a]\n", count: 6)
    #expect(RawText.fault(in: text) != nil)
  }

  @Test func `a sign of multiplication is none`() {
    #expect(RawText.fault(in: String(repeating: "5 * 3\n", count: 40)) == nil)
  }

  @Test(arguments: ["\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{FEFF}", "\u{FFFE}"])
  func `a character that no YAML file may hold is named with its place`(character: String) {
    guard case .control(let line, let column, let code) = RawText.fault(in: "a: b\nè: \(character)\n") else {
      Issue.record("no fault")
      return
    }
    #expect((line, column) == (2, 4))
    #expect(code.hasPrefix("U+"))
  }
}
