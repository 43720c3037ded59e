import Interviews
import OrderedCollections
import Invented
import Packs
import Problems
import Shipped
import Testing

@Suite struct PackLanguageTests {
  private func source(_ text: String) -> SourceFile { SourceFile(name: "x.yaml", text: text) }

  @Test func `the language of a pack needs nothing but its beginning`() throws {
    #expect(try Pack.language(of: InventedPack().files().layers.map(\.pack)) == "it")
    #expect(try Pack.language(of: [source("language: ti\n---\n: : nothing to read [")]) == "ti")
  }

  @Test(arguments: [
    "# a comment\n\n---\nlanguage: ti\n---\n: [", "%YAML 1.2\n---\nlanguage: ti\n--- # more\n: [",
    "---\nlanguage: ti\n---\n: [", "language: ti", "language: ti\r\n---\r\n: [",
    "x: |\n  ---\n  still a text\nlanguage: ti\n---\n\u{0}",
  ])
  func `the beginning ends where its document ends`(text: String) throws {
    #expect(try Pack.language(of: [source(text)]) == "ti")
  }

  @Test(arguments: [
    ("", "x.yaml:1:1: error: this file is empty"),
    ("id: x\n", "x.yaml:1:1: error: \"language\" is missing here"),
    ("language: no\n", "x.yaml:1:11: error: \"no\" without quotes means false in YAML; write \"no\" in quotes"),
    ("language: [it]\n", "x.yaml:1:11: error: a text is expected here"),
  ])
  func `without a language the beginning is at fault`(text: String, message: String) throws {
    let problem = #expect(throws: Problem.self) { try Pack.language(of: [source(text)]) }
    #expect(try problem.map(Shipped.said) == message)
  }

  @Test func `the first question stands before anything else is read`() throws {
    let pack = try InventedPack().pack()
    let questions = try #require(InventedPack().files().layers[0].questions)
    let first = try Pack.firstQuestion(of: questions)
    #expect(first == pack.interview.questions[first.id])
    #expect(first.id == "trip")
  }

  @Test func `an interview has at least one question`() throws {
    let problem = #expect(throws: Problem.self) { try Pack.firstQuestion(of: source("questions: []\n")) }
    #expect(try problem.map(Shipped.said) == "x.yaml:1:12: error: an interview has at least one question")
  }
}
