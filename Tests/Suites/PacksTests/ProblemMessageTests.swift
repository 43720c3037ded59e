import Problems
import Shipped
import Testing
import Texts

@testable import Packs

@Suite struct ProblemMessageTests {
  @Test(arguments: ProblemMessage.allCases)
  func `a sentence stands in every language, with the same places`(message: ProblemMessage) throws {
    let sentences = try ["en", "it"].map { try #require(Shipped.problemWords($0).sentence(of: message)) }
    #expect(Set(sentences[0].places) == Set(sentences[1].places))
    #expect(sentences[0] != sentences[1])
  }

  @Test(arguments: ["en", "it"])
  func `a catalogue has the sentences, the rules, the complaints and the frame, and nothing more`(language: String)
    throws
  {
    let names = try Shipped.file("problems/\(language).yaml").text.matches(of: #/\n  ([a-z_0-9-]+): /#).map {
      String($0.output.1)
    }
    let wanted =
      ProblemMessage.allCases.map(\.rawValue) + ProblemCode.allCases.map(\.rawValue)
      + ProblemWords.Frame.allCases.map(\.rawValue) + Complaint.allCases.map(\.rawValue)
    #expect(Set(names) == Set(wanted))
    #expect(names.count == Set(names).count)
    #expect(Set(wanted).count == wanted.count)
  }
}
