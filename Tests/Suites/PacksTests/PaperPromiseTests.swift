import Interviews
import Seeded
import Testing

/// What the check of topics is for: paper never differs by a topic that it keeps to itself.
@Suite struct PaperPromiseTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `of a pack that the check accepts nobody's paper tells which guarded topics were ticked`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let people = GuardedPack.everybody
    #expect(people.count == 16 && people.allSatisfy { $0.count == 4 })
    var (accepted, refused, differing) = (0, 0, 0)
    for round in 0..<60 {
      let pack = try GuardedPack(&chance, guardedShare: round % 2 == 0 ? 0 : 10)
      guard let interview = pack.interview else {
        refused += 1
        continue
      }
      accepted += 1
      for alike in people {
        let papers = alike.map { interview.paperResult($0, on: GuardedPack.day, withTopics: false) }
        #expect(Set(papers).count == 1, "seed \(seed), round \(round)")
        let screens = alike.map { interview.replay($0, on: GuardedPack.day).result }
        differing += Set(screens).count > 1 ? 1 : 0
      }
    }
    // Chance must reach the cases that matter: packs of both kinds, and people whose screens differ.
    #expect(accepted > 30 && refused > 10 && differing > 200)
  }
}
