import Advice
import Foundation
import Interviews
import Pages
import Testing

/// The papers of the pack that ships, as pages.
@Suite struct ShippedPagesTests {
  /// For each combination of routes, on whatever day it is open, whoever has the fullest paper.
  private static let fullest = Result<[(papers: ShippedPapers, person: EveryResult.Person)], any Error> {
    var seen: Set<[Route.ID]> = []
    return try ShippedPapers.days.flatMap { day in
      let papers = try ShippedPapers(on: day)
      return papers.fullestPeople.filter { seen.insert($0.routes).inserted }.map { (papers, $0) }
    }
  }

  @Test(arguments: 0..<52)
  func `the fullest paper of every combination of routes is one page, whole and legible, in every language`(
    number: Int
  ) async throws {
    let fullest = try ShippedPagesTests.fullest.get()
    // Whoever adds a way through the rules adds a number above.
    #expect(fullest.count == 52)
    let (papers, person) = try #require(fullest.dropFirst(number).first)
    let folder = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString)")
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
    }
    // Every language in one of the two sizes, by turn: .ci/pages takes both.
    let both = papers.papers(for: person)
    let byTurn = both.indices.filter { ($0 / 2 + $0 % 2 + number).isMultiple(of: 2) }.map { both[$0] }
    let outcome = try await PageReview(in: folder).review(byTurn)
    #expect(both.count == 14 && outcome.pages == 7)
    #expect(outcome.faults == [])
  }
}
