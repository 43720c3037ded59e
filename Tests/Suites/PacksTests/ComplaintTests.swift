import Shipped
import Testing
import Texts

@testable import Packs

@Suite struct ComplaintTests {
  @Test(arguments: Complaint.allCases)
  func `a complaint stands in every language, with the same places`(complaint: Complaint) throws {
    let sentences = try ["en", "it"].map { try #require(Shipped.problemWords($0).sentence(of: complaint)) }
    #expect(Set(sentences[0].places) == Set(sentences[1].places))
    #expect(sentences[0] != sentences[1])
  }

  @Test(arguments: ["en", "it"])
  func `a TERM from elsewhere is shown and never obeyed`(language: String) throws {
    let words = try Shipped.problemWords(language)
    #expect(words.sentence(.terminalTypeUnknown, ["type": "\u{1B}[2J"]).contains("TERM=␛[2J "))
  }

  @Test func `without a catalogue a complaint is its name with its values, and steers no terminal`() {
    #expect(
      ProblemWords.none.sentence(.pathMissing, ["path": "a\u{1B}[2Jb"]) == "path_missing; path: a␛[2Jb")
  }
}
