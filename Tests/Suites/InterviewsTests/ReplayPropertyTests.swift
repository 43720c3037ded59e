import CivilTime
import Interviews
import Seeded
import Testing

/// What holds of every replay, whatever the interview and whatever the answers.
@Suite struct ReplayPropertyTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `a replay keeps its promises for any interview and any answers`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var complete = 0
    var withUnused = 0
    for round in 0..<40 {
      let random = try RandomInterview(&chance)
      for _ in 0..<12 {
        let answers = random.answers(&chance)
        let replay = try random.interview.replay(answers, on: Ferry.date(Ferry.day))
        try check(replay, answers, random, "seed \(seed), round \(round)")
        complete += replay.result == nil ? 0 : 1
        withUnused += replay.unused.isEmpty ? 0 : 1
      }
    }
    // Chance must reach the cases that matter.
    #expect(complete > 20)
    #expect(withUnused > 20)
  }

  private func check(_ replay: Replay, _ answers: Answers, _ random: RandomInterview, _ comment: Comment) throws {
    let order = random.questions.map(\.id)
    let day = try Ferry.date(Ferry.day)
    #expect(Set(replay.path).count == replay.path.count, comment)
    #expect(Set(replay.unused).count == replay.unused.count, comment)
    #expect(replay.path == order.filter(Set(replay.path).contains), comment)
    #expect(replay.unused == order.filter(Set(replay.unused).contains), comment)
    #expect(Set(replay.path).isDisjoint(with: replay.unused), comment)
    #expect((replay.path + replay.unused).allSatisfy { answers[$0] != nil }, comment)
    if let next = replay.next {
      #expect(answers[next.id] == nil, comment)
    } else {
      #expect(Set(replay.path + replay.unused) == Set(order.filter { answers[$0] != nil }), comment)
    }
    var used = answers
    for id in replay.unused { used[id] = nil }
    let again = random.interview.replay(used, on: day)
    #expect(again.path == replay.path, comment)
    #expect(again.standing == replay.standing, comment)
    #expect(again.unused == [], comment)
    if let result = replay.result { check(result, answers, random, comment) }
  }

  private func check(
    _ result: InterviewResult, _ answers: Answers, _ random: RandomInterview, _ comment: Comment
  ) {
    #expect(result.routes.filter(\.isRecommended).map(\.route.id) == [result.recommended.route.id], comment)
    #expect(Set(result.routes.map(\.route.id)).count == result.routes.count, comment)
    let alternatives = result.alternatives.map(\.route.id)
    #expect(alternatives == random.routes.map(\.id).filter(Set(alternatives).contains), comment)
    #expect(Set(result.services.map(\.id)).count == result.services.count, comment)
    #expect(Set(result.documents.map(\.id)).count == result.documents.count, comment)
    #expect(Set(result.documents.map(\.id)) == Set(result.routes.flatMap(\.documents)), comment)
    #expect(result.routes.allSatisfy { $0.because.allSatisfy { answers[$0] != nil } }, comment)
  }
}
