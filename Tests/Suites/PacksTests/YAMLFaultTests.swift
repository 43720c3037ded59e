import Problems
import Shipped
import Testing

@testable import Packs

@Suite struct YAMLFaultTests {
  @Test(
    arguments: [
      ("a:\n\tb: c\n", "2:1", .tab), ("a: @b\n", "1:4", .sign), ("a: b: c\n", "1:5", .secondColon),
      ("a: 'x'y\n", "1:7", .key), ("a: [b\nc: d\n", "2:2", .listEnd), ("a: {b: c\nd: e\n", "2:2", .pairsEnd),
      ("- a: b\n c: d\n", "2:2", .dash), ("a:\n - b\n\t- c\n", "3:1", .tab),
      ("a: }\n", "1:4", .content), ("a: b\nc\nd: e\n", "3:1", .colon),
      ("a: 'b\n", "2:1", .quote), ("a: 'b\n---\nc'\n", "2:1", .partInQuotes), ("a: *b\n", "1:4", .alias),
      ("a: \"\\q\"\n", "1:5", .escape), ("a: - b\n", "1:4", .list), ("a: ? b\n", "1:4", .keyHere),
      ("[a] b\n", "1:5", .part),
    ] as [(String, String, YAMLFault)])
  func `the usual slips are said in plain words`(text: String, place: String, fault: YAMLFault) throws {
    let log = ProblemLog()
    var documents = YAMLDocuments(SourceFile(name: "x.yaml", text: text), log)
    _ = documents.last()
    let problem = try #require(log.problems.first)
    #expect(problem.message == fault.message)
    #expect(problem.rule == .yamlSyntax)
    #expect("\(problem.place)" == "x.yaml:\(place)")
    #expect(log.count == 1)
  }

  @Test func `an unusual slip is said in the words of YAML's reader`() throws {
    let log = ProblemLog()
    var documents = YAMLDocuments(SourceFile(name: "x.yaml", text: "%YAML 1.3\n---\na: b\n"), log)
    _ = documents.last()
    let problem = try #require(log.problems.first)
    #expect(
      try Shipped.problemWords("it").sentence(problem)
        == "questo non è YAML. Il lettore di YAML dice: found incompatible YAML document")
  }
}
