import Interviews
import Seeded
import Testing

/// What the check of topics is for: paper never differs by a topic that it keeps to itself, and says nothing else than
/// the screen of what it may say.
@Suite struct PaperPromiseTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `of a pack that the check accepts nobody's paper tells which guarded topics were ticked`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let people = GuardedPack.everybody
    #expect(people.count == 16 && people.allSatisfy { $0.count == 4 })
    var (accepted, refused, differing) = (0, 0, 0)
    for round in 0..<150 {
      let comment: Comment = "seed \(seed), round \(round)"
      let pack = try GuardedPack(&chance, guardedShare: round % 2 == 0 ? 0 : 8)
      guard let interview = pack.interview else {
        refused += 1
        continue
      }
      accepted += 1
      for alike in people {
        let papers = try alike.map {
          try #require(interview.paperResult($0, on: GuardedPack.day, withTopics: false), comment)
        }
        let screens = try alike.map { try #require(interview.replay($0, on: GuardedPack.day).result, comment) }
        #expect(Set(papers).count == 1, comment)
        differing += Set(screens).count > 1 ? 1 : 0
        for (answers, (paper, screen)) in zip(alike, zip(papers, screens)) {
          check(paper, screen, isGuarded: GuardedPack.isGuarded(answers), comment)
        }
      }
    }
    // Chance must reach the cases that matter: packs of both kinds, and people whose screens differ.
    #expect(accepted > 60 && refused > 20 && differing > 500)
  }

  /// The ways and what to bring are those of the screen; services are missing only where a guarded topic was ticked.
  private func check(_ paper: InterviewResult, _ screen: InterviewResult, isGuarded: Bool, _ comment: Comment) {
    #expect(paper.routes == screen.routes, comment)
    #expect(paper.documents == screen.documents, comment)
    let told = Set(paper.services.map(\.id))
    #expect(told.isSubset(of: screen.services.map(\.id)), comment)
    if !isGuarded { #expect(paper.services == screen.services, comment) }
  }
}
