import Invented
import Packs
import Problems
import Shipped
import Testing

@Suite struct LanguageNameTests {
  private func check(texts: [String], interfaces: [String]) throws -> [String] {
    let own = InventedPack()
    func files(_ folder: String, _ names: [String], _ text: (String) throws -> String) rethrows -> [SourceFile] {
      try names.map { name in
        SourceFile(name: "\(folder)/\(name).yaml", text: try text(name == "fr" ? "en" : name))
      }
    }
    let check = try CheckedPack(
      own.files(), texts: files("texts", texts) { own.text($0 == "it" ? .italian : .english) }.map { [$0] },
      interfaces: files("interface", interfaces) { try Shipped.file("interface/\($0).yaml").text })
    return try check.problems.map(Shipped.said)
  }

  @Test func `the words of a language lie in a file of its name`() throws {
    #expect(
      try check(texts: ["fr", "it"], interfaces: ["fr", "it"]) == [
        "texts/fr.yaml:1:1: error: this file is named after another language than \"en\"; change one of the two"
      ])
  }

  @Test func `the pack's own language has words`() throws {
    #expect(
      try check(texts: ["en"], interfaces: ["en", "it"]) == [
        "pack.yaml:4:11: error: the pack speaks \"it\", but its texts/it.yaml is missing"
      ])
  }

  @Test func `the program speaks the pack's own language; paper may speak others`() throws {
    #expect(try check(texts: ["en", "it"], interfaces: ["it"]) == [])
    #expect(
      try check(texts: ["en", "it"], interfaces: ["en"]) == [
        "pack.yaml:4:11: error: the program has no words in \"it\"; without them nobody can choose this language"
      ])
  }
}
