import Interviews
@testable import Proofs
import Seeded
import Testing

struct CoverTests {
  @Test(arguments: 0..<200) func `everybody inside is in one cube, and nobody from outside is in any`(seed: Int) throws
  {
    var chance = SeededGenerator(seed: UInt64(seed))
    let tried = try #require(TriedSet(&chance))
    let cover = Cover(tried.set, from: tried.start)
    #expect(cover.rest == 0)
    for answers in tried.inside { #expect(cover.cubes.count { $0.cube.contains(answers) } == 1) }
    for answers in tried.outside { #expect(!cover.cubes.contains { $0.cube.contains(answers) }) }
    for (cube, answersCount) in cover.cubes {
      #expect(answersCount == AnswersCount(tried.inside.count(where: cube.contains)))
    }
    #expect(cover.cubes.map(\.answersCount) == cover.cubes.map(\.answersCount).sorted(by: >))
  }

  @Test(arguments: 0..<100) func `what may not be told is not told, and who cannot be told apart is counted`(seed: Int)
    throws
  {
    var chance = SeededGenerator(seed: UInt64(seed))
    let tried = try #require(TriedSet(&chance))
    let silent = try #require(tried.set.levels.randomElement(using: &chance)).variable
    let cover = Cover(tried.set, from: tried.start, silent: [silent])
    for (depth, level) in tried.set.levels.enumerated() where level.variable == silent {
      #expect(cover.cubes.allSatisfy { !$0.cube.allowed[depth].contains(false) })
    }
    #expect(cover.cubes.map(\.answersCount).reduce(cover.rest, +) == AnswersCount(tried.inside.count))
    for answers in tried.outside { #expect(!cover.cubes.contains { $0.cube.contains(answers) }) }
  }

  // MARK: By hand

  private let names = (0..<8).map { Question.ID("q\($0)") }

  /// The cubes of the people for whom a condition about these questions holds.
  private func cover(_ condition: Condition) -> Cover {
    var rules = RuleFormulas(Interview(asking: names.map { .one($0) }), day: nil)
    let formula = rules.formula(condition)
    let diagram = DiagramBuilder.diagram(of: [[formula]], .all, &rules.space)
    let set = AnswersSet(diagram, rules.space) { $0[0] == 0 ? .inside : .outside }
    return Cover(set, from: set.starts[0].node)
  }

  @Test func `a group is told by what its people have in common, and by nothing else`() {
    let cover = self.cover(.all([.says("q1", "x"), .says("q5", "y")]))
    #expect(cover.cubes.map(\.answersCount) == [64])
    #expect(cover.cubes[0].cube.allowed.count { $0.contains(false) } == 2)
  }

  @Test func `two reasons are two groups, those with both in the larger one`() {
    let cover = self.cover(.any([.says("q1", "x"), .says("q5", "y")]))
    #expect(cover.cubes.map(\.answersCount) == [128, 64])
  }

  @Test func `where it takes too many groups the others are only counted`() {
    // Who says x an odd number of times: no two of them are one group.
    let odd = names.dropFirst().reduce(Condition.says(names[0], "x")) { odd, name in
      .any([.all([odd, .says(name, "y")]), .all([.not(odd), .says(name, "x")])])
    }
    let cover = self.cover(odd)
    #expect(cover.cubes.count <= 40)
    #expect(cover.rest > 0)
    #expect(cover.cubes.map(\.answersCount).reduce(cover.rest, +) == 128)
  }

  @Test func `nobody is no group`() {
    #expect(cover(.never).cubes.isEmpty)
    #expect(cover(.never).rest == 0)
  }
}
