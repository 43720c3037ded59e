import Invented
import Packs
import Problems
import Shipped
import Testing

@Suite struct LanguageCodesTests {
  private func said(_ languages: String) throws -> [String] {
    let own = try InventedPack().replacing(
      "languages: [it, en, es, ar, fr]", with: "languages: [\(languages)]", in: .services)
    let check = try CheckedPack(
      own.files(), texts: [[own.source(.italian)]],
      interfaces: [SourceFile(name: "interface/it.yaml", text: Shipped.file("interface/it.yaml").text)],
      languages: Shipped.file("languages.yaml"))
    return try check.problems.map { try Shipped.problemWords().sentence($0) }
  }

  @Test func `codes of languages are the shortest there are`() throws {
    #expect(try said("it, prs, ckb, zh-Hant, pt-BR").isEmpty)
    #expect(
      try said("ita, per, zho-Hans") == [
        "write it instead of ita; the shortest code stands everywhere",
        "write fa instead of per; the shortest code stands everywhere",
        "write zh-Hans instead of zho-Hans; the shortest code stands everywhere",
      ])
  }

  @Test(arguments: ["../../etc/passwd", "Italian", "IT", "i", "it_IT", "it-", "italiano"])
  func `what is not the form of a code is none`(code: String) throws {
    #expect(try said("\"\(code)\"") == ["\"\(code)\" is not the code of a language; write one such as it, or prs"])
  }

  @Test func `two letters that no language has are told`() throws {
    #expect(try said("xx").first?.hasPrefix("\"xx\" is not the code of a language") == true)
  }

  @Test func `a file of words is named after the shortest code`() throws {
    let own = InventedPack()
    let italian = SourceFile(
      name: "texts/ita.yaml", text: own.text(.italian).replacing("language: it\n", with: "language: ita\n"))
    let check = try CheckedPack(
      own.files(), texts: [[own.source(.italian)], [italian]], interfaces: [], languages: Shipped.file("languages.yaml")
    )
    #expect(check.problems.contains { $0.message == .languageShorter && $0.place.file == "texts/ita.yaml" })
  }
}
