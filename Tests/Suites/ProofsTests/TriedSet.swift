import CivilTime
import Generated
import Interviews
import OrderedCollections
@testable import Proofs
import Seeded

/// The sets of answers of a small interview that come to one route on one day, as a set and tried out one by one.
struct TriedSet {
  let set: AnswersSet
  let start: Int32
  /// Of each set of answers the edges that it takes, level by level.
  let inside: [[Int]]
  let outside: [[Int]]

  init?(_ chance: inout SeededGenerator) {
    let all = AllAnswers(SmallInterview(&chance).interview)
    var rules = RuleFormulas(all.interview, day: nil)
    let list = rules.preferred()
    let diagram = DiagramBuilder.diagram(of: [list], .all, &rules.space)
    let rank = Int.random(in: 0...list.count, using: &chance)
    let set = AnswersSet(diagram, rules.space) { $0[0] == rank ? .inside : .outside }
    guard let day = all.days.randomElement(using: &chance),
      let value = rules.space.variables[0].values.firstIndex(where: { $0.holds(day) }),
      let start = set.starts.first(where: { $0.days.contains(value) })
    else { return nil }
    self.set = set
    self.start = start.node
    let route = rank < list.count ? all.interview.routes.keys[rank] : nil
    let answersCount = all.complete(on: day).map { answers, outcome in
      (isInside: outcome?.routes[0] == route, edges: TriedSet.edges(answers, set, rules.space))
    }
    inside = answersCount.filter(\.isInside).map(\.edges)
    outside = answersCount.filter { !$0.isInside }.map(\.edges)
  }

  private static func edges(_ answers: Answers, _ set: AnswersSet, _ space: AnswerSpace) -> [Int] {
    set.levels.map { level in
      let variable = space.variables[level.variable]
      guard let question = variable.subject.question, let answer = answers[question] else { return level.groups.count }
      return level.groups.firstIndex { $0.contains { variable.values[$0].matches(answer, variable.subject) } } ?? -1
    }
  }

  /// A cube in which every edge has its chance.
  func cube(_ chance: inout SeededGenerator) -> Cube {
    set.levels.indices.reduce(Cube(everythingOf: set)) { cube, depth in
      cube.with(depth, cube.allowed[depth].map { _ in Int.random(in: 0..<5, using: &chance) > 0 })
    }
  }
}

extension Cube {
  /// Whether a set of answers with these edges belongs to it.
  func contains(_ edges: [Int]) -> Bool { zip(allowed, edges).allSatisfy { $0[$1] } }
}

extension Variable.Value {
  fileprivate func holds(_ day: CivilDate) -> Bool {
    guard case .days(let from, let through) = self else { return false }
    return from <= day && (through.map { day <= $0 } ?? true)
  }
}
