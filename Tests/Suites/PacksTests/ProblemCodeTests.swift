import Foundation
import Packs
import Problems
import Shipped
import Testing

@Suite struct ProblemCodeTests {
  @Test func `the README lists the rules with their codes, all of them and no others`() throws {
    let readme = try String(contentsOfFile: "\(Shipped.resources)/../README.md", encoding: .utf8)
    let between = try #require(
      readme.split(separator: "<!-- rules -->").last?.split(separator: "<!-- /rules -->").first)
    let rows = between.split(separator: "\n").dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let words = try Shipped.problemWords()
    let expected = ProblemCode.allCases.map { rule in
      ["`\(rule.rawValue)`", rule.severity.rawValue, words.meaning(rule)]
    }
    #expect(Array(rows) == expected, "\(expected.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))")
  }

  @Test(arguments: ProblemCode.allCases)
  func `a code is lower-case words, joined by hyphens`(rule: ProblemCode) {
    #expect(rule.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
  }
}
