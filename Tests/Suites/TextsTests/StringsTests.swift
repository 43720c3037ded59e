import Testing
import Texts

@Suite struct StringsTests {
  private enum Key: String, CaseIterable { case call, nothing }

  private func strings() throws -> Strings<Key> { Strings([.call: try Template(parsing: "Chiama {number}")]) }

  @Test func `a text is asked for by what it is for`() throws {
    #expect(try strings()(.call, ["number": RichText("112", .number)]) == "Chiama " + RichText("112", .number))
    #expect(try strings().text(.call, ["number": "112"]) == "Chiama 112")
    #expect(try strings()[.call]?.places == ["number"])
  }

  @Test func `a text that is missing is told by its name`() throws {
    #expect(try strings().text(.nothing) == "nothing")
    #expect(try strings()[.nothing] == nil)
  }
}
