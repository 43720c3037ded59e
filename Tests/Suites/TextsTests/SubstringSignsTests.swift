import Testing

@testable import Texts

@Suite struct SubstringSignsTests {
  @Test(arguments: [
    ("", nil), ("è", nil), ("a(b", 1), ("èè)(", 2), ("(", 0), ("((", 0),
    // With a mark behind it a sign is another character.
    ("(\u{301}", nil), ("a(\u{301}b)", 3), ("日(", 1),
  ])
  func `the first of two signs is found as the character that it is`(text: String, place: Int?) {
    #expect(text[...].firstIndex(of: "(", or: ")").map { text.distance(from: text.startIndex, to: $0) } == place)
    #expect(text[...].firstIndex(of: "(", or: ")") == text.firstIndex { $0 == "(" || $0 == ")" })
  }

  @Test func `what stands before a piece of a text is not looked at`() {
    let text = "(a)(b"
    #expect(text.dropFirst(3).firstIndex(of: "(", or: ")") == text.index(text.startIndex, offsetBy: 3))
    #expect(text.dropFirst(4).firstIndex(of: "(", or: ")") == nil)
  }
}
