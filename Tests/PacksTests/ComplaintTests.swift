import Shipped
import Testing

@testable import Packs

@Suite struct ComplaintTests {
  /// The names in braces of a text, as a set.
  private func places(_ text: String?) -> Set<String> {
    Set((text ?? "").matches(of: /\{([A-Za-z_]+)\}/).map { String($0.output.1) })
  }

  @Test(arguments: Complaint.allCases)
  func `a sentence stands in every language, with the same places`(complaint: Complaint) throws {
    let sentences = try ["en", "it"].map { try Shipped.problemWords($0).pattern(complaint) }
    #expect(sentences.allSatisfy { $0?.isEmpty == false })
    #expect(places(sentences[0]) == places(sentences[1]))
    #expect(sentences[0] != sentences[1])
  }

  @Test(arguments: ["en", "it"])
  func `a catalogue has the sentences, the rules and the frame, and nothing more`(language: String) throws {
    let names = try Shipped.problemWords(language).names
    let wanted =
      Complaint.allCases.map(\.rawValue) + Rule.allCases.map(\.rawValue)
      + ProblemWords.Frame.allCases.map(\.rawValue)
    #expect(names == Set(wanted))
    #expect(Set(wanted).count == wanted.count)
  }
}
