import Testing

@testable import Packs

@Suite struct AliasLimitTests {
  @Test func `ten aliases are few enough, and the eleventh is named with its place`() {
    let ten = (1...10).map { "k\($0): *a\n" }.joined()
    #expect(AliasLimit.excess(in: ten) == nil)
    let excess = AliasLimit.excess(in: ten + "perché: *b\n")
    #expect(excess?.line == 11)
    #expect(excess?.column == 9)
  }

  @Test(arguments: ["a: 'x'' \"'\n", "a: say \"hi\n", "a: l-'x\n", "{a-#b: c}\n", "a: \"x\\\n  y\"\n"])
  func `no quote hides an alias`(before: String) {
    let text = before + String(repeating: "? [*a, *a]\n", count: 6)
    #expect(AliasLimit.excess(in: text) != nil)
  }

  @Test func `a sign of multiplication is none`() {
    #expect(AliasLimit.excess(in: String(repeating: "5 * 3\n", count: 40)) == nil)
  }
}
