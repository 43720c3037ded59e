import Testing

@testable import Directory

@Suite struct PlainWordsTests {
  @Test(
    arguments: [
      ("Chi può entrare?", ["chi", "puo", "entrare"]), ("pu\u{6F}\u{300}", ["puo"]), ("DELL'ÈLITE", ["dell", "elite"]),
      ("+39 800 123-570", ["39", "800", "123", "570"]), ("٠١٢", ["012"]), ("K10", ["k10"]), (" – ", []), ("", []),
      ("coast-guard", ["coast", "guard"]), ("عربي", ["عربي"]), ("ÆØ ß", ["æø", "ß"]),
    ] as [(String, [String])])
  func `a text is compared by its letters and digits alone`(text: String, words: [String]) {
    #expect(text.plainWords.map { String(String.UnicodeScalarView($0)) } == words)
  }
}
