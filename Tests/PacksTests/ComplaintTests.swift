import Shipped
import Testing
import Texts

@testable import Packs

@Suite struct ComplaintTests {
  @Test(arguments: Complaint.allCases)
  func `a sentence stands in every language, with the same places`(complaint: Complaint) throws {
    let sentences = try ["en", "it"].map { try #require(Shipped.problemWords($0).sentence(of: complaint)) }
    #expect(Set(sentences[0].places) == Set(sentences[1].places))
    #expect(sentences[0] != sentences[1])
  }

  @Test(arguments: ["en", "it"])
  func `a catalogue has the sentences, the rules and the frame, and nothing more`(language: String) throws {
    let names = try Shipped.file("problems/\(language).yaml").text.matches(of: #/\n  ([a-z_0-9-]+): /#).map {
      String($0.output.1)
    }
    let wanted =
      Complaint.allCases.map(\.rawValue) + Rule.allCases.map(\.rawValue)
      + ProblemWords.Frame.allCases.map(\.rawValue)
    #expect(Set(names) == Set(wanted))
    #expect(names.count == Set(names).count)
    #expect(Set(wanted).count == wanted.count)
  }
}
