import Packs
import Problems
import Shipped
import Testing

@Suite struct LanguageNameTests {
  private func check(texts: [String], interfaces: [String]) throws -> [String] {
    func files(_ folder: String, _ names: [String]) throws -> [SourceFile] {
      try names.map { name in
        let language = name == "fr" ? "en" : name
        return SourceFile(name: "\(folder)/\(name).yaml", text: try Shipped.file("\(folder)/\(language).yaml").text)
      }
    }
    let check = try CheckedPack(
      Shipped.files(), texts: files("packs/milano/texts", texts), interfaces: files("interface", interfaces))
    return try check.problems.map(Shipped.said)
  }

  @Test func `the words of a language lie in a file of its name`() throws {
    #expect(
      try check(texts: ["fr", "it"], interfaces: ["fr", "it"]) == [
        "packs/milano/texts/fr.yaml:1:1: error: this file is named after another language than \"en\"; change one of the two"
      ])
  }

  @Test func `the pack's own language has words`() throws {
    #expect(
      try check(texts: ["en"], interfaces: ["en", "it"]) == [
        "pack.yaml:6:11: error: the pack speaks \"it\", but its texts/it.yaml is missing"
      ])
  }

  @Test func `the program speaks the pack's own language; paper may speak others`() throws {
    #expect(try check(texts: ["en", "it"], interfaces: ["it"]) == [])
    #expect(
      try check(texts: ["en", "it"], interfaces: ["en"]) == [
        "pack.yaml:6:11: error: the program has no words in \"it\"; without them nobody can choose this language"
      ])
  }
}
