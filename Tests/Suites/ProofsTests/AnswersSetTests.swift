import CivilTime
import Interviews
import OrderedCollections
@testable import Proofs
import Seeded
import Testing

struct AnswersSetTests {
  /// The sets of answers for which a condition holds.
  private func set(_ interview: Interview, _ condition: Condition) -> AnswersSet {
    var rules = RuleFormulas(interview, day: nil)
    let formula = rules.formula(condition)
    return AnswersSet(DiagramBuilder.diagram(of: [[formula]], .all, &rules.space), rules.space) {
      $0[0] == 0 ? .inside : .outside
    }
  }

  @Test(arguments: 0..<200) func `every set of answers comes to the end where a replay says it belongs`(seed: Int)
    throws
  {
    var chance = SeededGenerator(seed: UInt64(seed))
    let tried = try #require(TriedSet(&chance))
    let everything = Cube(everythingOf: tried.set)
    #expect(tried.set.count(.inside, everything, from: tried.start) == AnswersCount(tried.inside.count))
    #expect(tried.set.count(.outside, everything, from: tried.start) == AnswersCount(tried.outside.count))
    for (answersCount, end) in [(tried.inside, AnswersSet.End.inside), (tried.outside, .outside)] {
      let ends = answersCount.map { edges in
        zip(tried.set.levels, edges).reduce(tried.start) { node, step in
          step.0.children[Int(node) * step.0.stride + step.1]
        }
      }
      #expect(ends.allSatisfy { $0 == end.rawValue })
    }
  }

  @Test(arguments: 0..<50) func `no two nodes and no two groups of answers lead to the same`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let set = try #require(TriedSet(&chance)).set
    for level in set.levels {
      let rows = (0..<level.count).map { Array(level.children[($0 * level.stride)...].prefix(level.stride)) }
      let columns = level.groups.indices.map { group in rows.map { $0[group] } }
      #expect(Set(rows).count == rows.count)
      #expect(Set(columns).count == columns.count)
    }
  }

  @Test func `days on which the same people are meant begin at one node`() {
    let routes = [
      Route(id: "old", when: .says("a", "x"), valid: Validity(to: .day(4))),
      Route(id: "new", when: .says("a", "x"), valid: Validity(from: .day(8))), .last,
    ]
    let set = set(Interview(asking: [.one("a")], routes), .any([.open("old"), .open("new")]))
    let begun = Dictionary(grouping: set.starts.flatMap { start in start.days.map { (start.node, $0) } }, by: \.0)
    #expect(Set(begun.values.map { $0.map(\.1).sorted() }) == [[0, 2], [1]])
  }

  @Test func `answers that make no difference for these people are one group`() throws {
    let ages = Interview(
      asking: [.number("age", 0...99, orUnknown: true)],
      [Route(id: "child", when: .says("age", 0...17)), Route(id: "old", when: .says("age", 61...99)), .last])
    var rules = RuleFormulas(ages, day: nil)
    let diagram = rules.recommended()
    let set = AnswersSet(diagram, rules.space) { $0[0] == 0 ? .inside : .outside }
    let level = try #require(set.levels.first)
    #expect(diagram.levels[1].groups.count == 3)
    #expect(level.groups == [[0], [1, 2, 3]])
    #expect(level.weights == [18, 83])
  }
}
