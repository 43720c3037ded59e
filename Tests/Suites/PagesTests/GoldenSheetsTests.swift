import Foundation
import Interviews
import Pages
import Sheets
import Shipped
import Testing

/// What a plain person of each combination of routes reads, word for word.
@Suite struct GoldenSheetsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: Shipped.languages)
  func `every combination of routes says what it said`(language: String) throws {
    var seen: Set<[Route.ID]> = []
    var texts: [String] = []
    for day in ShippedPapers.days {
      let papers = try ShippedPapers(on: day)
      for person in papers.plainPeople where seen.insert(person.routes).inserted {
        let sheet = try #require(papers.sheet(for: person, in: language))
        texts.append("#### \(day) \(person.routes.map(\.text).joined(separator: ", "))\n\n\(sheet.text(height: nil))")
      }
    }
    let text = texts.joined(separator: "\n")
    let file = GoldenSheetsTests.folder.appending(path: "\(language).txt")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    guard text != golden else { return }
    let pairs = zip(text.split(separator: "\n"), golden.split(separator: "\n"))
    let (line, was) = pairs.first { $0 != $1 } ?? ("", "")
    Issue.record(
      "\(language): \"\(line)\" was \"\(was)\"; where the new words are meant, GOLDEN=write .ci/test --filter GoldenSheets writes them down"
    )
  }
}
