import Testing

@testable import Packs

@Suite struct FindingsTests {
  private func problem(_ file: String, _ line: Int, _ column: Int, _ rule: Rule = .date) -> Problem {
    Problem(Place(file: file, line: line, column: column), rule, .dateExpected)
  }

  @Test func `problems come by file in the order given, by line and by column, none twice`() {
    let findings = Findings()
    let inOrder = [problem("z", 2, 9), problem("z", 10, 1), problem("a", 1, 1), problem("a", 1, 2), problem("?", 1, 1)]
    for problem in inOrder.reversed() + inOrder { findings.add(problem) }
    let files = ["z", "a"].map { SourceFile(name: $0, text: "") }
    #expect(findings.sorted(by: files) == inOrder)
    #expect(throws: inOrder[0]) { try findings.throwFirst(by: files) }
  }

  @Test func `a warning is gathered by a check, and keeps nobody from using a pack`() throws {
    let thorough = Findings(isThorough: true)
    let hurried = Findings()
    for findings in [thorough, hurried] { findings.add(problem("a", 1, 1, .sourceUnused)) }
    #expect(thorough.count == 1)
    #expect(thorough.errorCount == 0)
    #expect(hurried.count == 0)
    try thorough.throwFirst(by: [])
  }
}
