import Problems
import Testing

@testable import Packs

@Suite struct ProblemLogTests {
  private func problem(_ file: String, _ line: Int, _ column: Int, _ rule: ProblemCode = .date) -> Problem {
    Problem(Place(file: file, line: line, column: column), rule, .dateExpected)
  }

  @Test func `problems come by file in the order given, by line and by column, none twice`() {
    let log = ProblemLog()
    let inOrder = [problem("z", 2, 9), problem("z", 10, 1), problem("a", 1, 1), problem("a", 1, 2), problem("?", 1, 1)]
    for problem in inOrder.reversed() + inOrder { log.add(problem) }
    let files = ["z", "a"].map { SourceFile(name: $0, text: "") }
    #expect(log.sorted(by: files) == inOrder)
    #expect(throws: inOrder[0]) { try log.throwFirst(by: files) }
  }

  @Test func `a warning is gathered by a check, and keeps nobody from using a pack`() throws {
    let thorough = ProblemLog(isThorough: true)
    let hurried = ProblemLog()
    for log in [thorough, hurried] { log.add(problem("a", 1, 1, .sourceUnused)) }
    #expect(thorough.count == 1)
    #expect(thorough.errorCount == 0)
    #expect(hurried.count == 0)
    try thorough.throwFirst(by: [])
  }
}
