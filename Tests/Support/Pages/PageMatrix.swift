import Advice
package import Foundation

/// Heaps of papers, each made and looked at: many minutes of work for as many hands as there are cores.
package struct PageMatrix: Sendable {
  private let heaps: [(papers: ShippedPapers, person: EveryResult.Person)]
  private let folder: URL

  /// The papers of the pack that ships, one heap for each result.
  ///
  /// - Parameters:
  ///   - isBrief: whether only the fullest paper of every combination of routes is looked at.
  ///   - folder: where the last pages stay.
  package init(isBrief: Bool, in folder: URL) throws {
    var heaps: [(papers: ShippedPapers, person: EveryResult.Person)] = []
    for day in ShippedPapers.days {
      let papers = try ShippedPapers(on: day)
      let seen = Set(heaps.map(\.person.routes))
      let people = (isBrief ? papers.fullestPeople : papers.people).filter { !seen.contains($0.routes) }
      heaps += people.map { (papers, $0) }
    }
    self.heaps = heaps
    self.folder = folder
  }

  /// How many results there are.
  package var count: Int { heaps.count }

  /// Makes and reviews them all.
  ///
  /// - Parameters:
  ///   - hands: how many heaps are worked on at once, each in a folder of its own: most of the time is that of other
  ///     programs.
  ///   - tell: takes what was wrong in a heap, and how many are done.
  package func review(
    hands: Int, tell: (_ outcome: PageReview.Outcome, _ done: Int) -> Void
  ) async throws -> PageReview.Outcome {
    try await withThrowingTaskGroup(of: (Int, PageReview.Outcome).self) { group in
      var rest = heaps.makeIterator()
      func takeNext(_ hand: Int) throws {
        guard let (papers, person) = rest.next() else { return }
        let review = try PageReview(in: folder.appending(path: String(hand)))
        group.addTask { (hand, try await review.review(papers.papers(for: person))) }
      }
      for hand in 0..<hands { try takeNext(hand) }
      var all = PageReview.Outcome()
      var done = 0
      while let (hand, outcome) = try await group.next() {
        try takeNext(hand)
        done += 1
        all.pages += outcome.pages
        all.codes += outcome.codes
        all.faults += outcome.faults
        tell(outcome, done)
      }
      return all
    }
  }
}
