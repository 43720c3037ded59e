import CivilTime
import Interviews
import OrderedCollections

/// Looks for what two interviews make differently, thing by thing.
struct DifferenceSearch {
  private var rules: JointRules
  private(set) var answersCount: AnswersCount = 0
  private(set) var routes: [Difference.Change<Difference.Outcome>] = []
  private(set) var items: [Difference.Item] = []
  /// What comes before anything is shown: no answer, no route.
  private var heads: (old: [Formula], new: [Formula]) = ([], [])

  init(_ rules: JointRules) { self.rules = rules }

  mutating func run() {
    findRoutes()
    let subjects = DifferenceSubjects(rules)
    for subject in subjects.all {
      if let whole = subject.whole, items.contains(where: { $0.subject == whole }) { continue }
      let (old, new) = subjects.views(of: subject, &rules)
      guard old != new else { continue }
      let changes = changes(of: subject, old, new)
      if !changes.isEmpty { items.append(Difference.Item(subject: subject, changes: changes)) }
    }
  }

  // MARK: Routes

  private mutating func findRoutes() {
    let old = rules.old.translation.preferred(&rules.space)
    let new = rules.new.translation.preferred(&rules.space)
    let diagram = DiagramBuilder.diagram(
      of: [[rules.old.unanswerable] + old, [rules.new.unanswerable] + new, [rules.impossible]], .all, &rules.space)
    answersCount = mostSheets(diagram)
    let outcomes = { (interview: Interview) in
      [.unanswerable] + interview.routes.keys.map { Difference.Outcome.route($0) } + [.noRoute]
    }
    routes = changes(
      diagram, outcomes(rules.old.interview), outcomes(rules.new.interview), silent: silent(about: nil))
    heads = (
      head(rules.old, old, isComplete: !diagram.terminals.contains { $0[0] == old.count + 1 && $0[2] == 1 }),
      head(rules.new, new, isComplete: !diagram.terminals.contains { $0[1] == new.count + 1 && $0[2] == 1 })
    )
  }

  private mutating func head(_ side: JointRules.Side, _ preferred: [Formula], isComplete: Bool) -> [Formula] {
    if isComplete { return [side.unanswerable] }
    let any = rules.space.formulas.any(preferred)
    return [side.unanswerable, rules.space.formulas.not(any)]
  }

  private func mostSheets(_ diagram: DecisionDiagram) -> AnswersCount {
    let set = AnswersSet(diagram, rules.space) { $0[2] == 0 ? .impossible : .inside }
    let everything = Cube(everythingOf: set)
    return set.starts.map { set.count(.inside, everything, from: $0.node) }.max() ?? 0
  }

  // MARK: Anything

  private mutating func changes(
    of subject: Difference.Subject, _ old: DifferenceSubjects.View, _ new: DifferenceSubjects.View
  ) -> [Difference.Change<Difference.State>] {
    let heads = subject.isAboutResult ? heads : ([rules.old.unanswerable], [rules.new.unanswerable])
    let lists = [heads.0 + old.formulas, heads.1 + new.formulas, [rules.impossible]]
    let states = (heads.0.map { _ in nil } + old.states, heads.1.map { _ in nil } + new.states)
    // Whether anything changes at all is cheaper to tell than for whom.
    let quick = DiagramBuilder.diagram(of: lists, .needed, &rules.space)
    let isChanged = quick.terminals.contains { terminal in
      guard terminal[2] == 1, let old = states.0[terminal[0]], let new = states.1[terminal[1]] else { return false }
      return old != new
    }
    guard isChanged else { return [] }
    return changes(
      DiagramBuilder.diagram(of: lists, .all, &rules.space), states.0, states.1, silent: silent(about: subject))
  }

  /// What tells nothing about people.
  ///
  /// A question is asked of whoever answers it; and that a question for several answers is asked, each of its options
  /// tells already.
  private func silent(about subject: Difference.Subject?) -> Set<Int> {
    let own: Question.ID? = if case .question(let id) = subject { id } else { nil }
    return Set(
      rules.space.variables.indices.filter { index in
        let variable = rules.space.variables[index].subject
        if case .asking = variable { return true }
        guard let own, let question = variable.question else { return false }
        return (rules.renamed[question] ?? question) == own
      })
  }

  /// The changes that the terminals of a diagram tell of; `nil` is nothing to compare.
  private func changes<Value: Hashable & Sendable>(
    _ diagram: DecisionDiagram, _ old: [Value?], _ new: [Value?], silent: Set<Int>
  ) -> [Difference.Change<Value>] {
    var pairs: OrderedSet<[Int]> = []
    for terminal in diagram.terminals.map({ Array($0.prefix(2)) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      if let old = old[terminal[0]], let new = new[terminal[1]], old != new { pairs.append(terminal) }
    }
    return pairs.flatMap { pair -> [Difference.Change<Value>] in
      guard let old = old[pair[0]], let new = new[pair[1]] else { return [] }
      let set = AnswersSet(diagram, rules.space) { terminal in
        terminal[2] == 0 ? .impossible : Array(terminal.prefix(2)) == pair ? .inside : .outside
      }
      return times(of: set).compactMap { node, days in
        let answersCount = set.count(.inside, Cube(everythingOf: set), from: node)
        guard answersCount != 0 else { return nil }
        return Difference.Change(
          old: old, new: new, days: days, answersCount: answersCount,
          people: People(set, from: node, rules, silent: silent))
      }
    }
  }

  /// The nodes where sets of answers begin, each with the days of which it tells.
  private func times(of set: AnswersSet) -> [(node: Int32, days: [Difference.Days])] {
    let spans: [Difference.Days] = rules.space.variables[0].values.compactMap { value in
      if case .days(let from, let through) = value { Difference.Days(from: from, through: through) } else { nil }
    }
    var nodes: OrderedDictionary<Int32, [Int]> = [:]
    for start in set.starts { nodes[start.node, default: []] += start.days }
    return nodes.map { node, values in
      var days: [Difference.Days] = []
      var last: Int?
      for value in values.sorted() {
        if let before = last, before + 1 == value, let first = days.popLast() {
          days.append(Difference.Days(from: first.from, through: spans[value].through))
        } else {
          days.append(spans[value])
        }
        last = value
      }
      return (node, days)
    }.sorted { $0.days[0].from < $1.days[0].from }
  }
}
