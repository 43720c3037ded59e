import Interviews
import OrderedCollections

/// Merges a diagram from its ends: what asks the same and leads to the same is one.
///
/// The diagram must take the variables in the interview's own order, the day first.
struct GraphMerger {
  private enum Entry: Hashable {
    /// A question, with the next number for each value.
    case question(variable: Int, next: [Int])
    /// One option of a question of the kind several.
    case option(variable: Int, without: Int, with: Int)
    /// A question of the kind several, before the first of its options.
    case several(variable: Int, first: Int)
  }

  private let space: AnswerSpace
  /// The first numbers are ends: the recommended route, and behind all routes that there is none.
  private let ends: Int
  private var entries: OrderedSet<Entry> = []
  /// Where everybody begins.
  private(set) var root = 0

  init(_ diagram: DecisionDiagram, _ space: AnswerSpace, _ extent: InterviewGraph.Extent) {
    self.space = space
    var numbers = diagram.terminals.map { $0[0] }
    ends = (numbers.max() ?? 0) + 1
    for level in diagram.levels.reversed() {
      let values = space.variables[level.variable].values.indices
      let groups = values.map { value in level.groups.firstIndex { $0.contains(value) } ?? 0 }
      numbers = (0..<level.count).map { node in
        let row = Array(level.row(node))
        guard level.isAsked(node) else { return numbers[Int(row[row.count - 1])] }
        return number(level.variable, next: groups.map { numbers[Int(row[$0])] }, extent)
      }
    }
    root = numbers.first ?? 0
  }

  private mutating func number(_ variable: Int, next: [Int], _ extent: InterviewGraph.Extent) -> Int {
    // A question without any option, which no pack has, leads nowhere.
    guard let same = next.first else { return ends - 1 }
    let isDeciding = next.contains { $0 != same }
    switch space.variables[variable].subject {
    case .day: return same
    case .question, .edition, .asking:
      return isDeciding || extent == .everyQuestion ? number(.question(variable: variable, next: next)) : same
    case .option:
      let first = isDeciding ? number(.option(variable: variable, without: same, with: next[1])) : same
      guard space.variables[variable].isCounted else { return first }
      return isInside(first) || extent == .everyQuestion ? number(.several(variable: variable, first: first)) : first
    }
  }

  private mutating func number(_ entry: Entry) -> Int { ends + entries.append(entry).index }

  /// Whether a number stands among the options of a question whose answer is not complete yet.
  private func isInside(_ number: Int) -> Bool { option(number) != nil }

  private func option(_ number: Int) -> (id: Option.ID, without: Int, with: Int)? {
    guard number >= ends, case .option(let variable, let without, let with) = entries[number - ends],
      case .option(_, let id) = space.variables[variable].subject
    else { return nil }
    return (id, without, with)
  }

  // MARK: What came out

  /// The question that a number stands for; nil for an end.
  func question(_ number: Int) -> Question.ID? {
    guard number >= ends else { return nil }
    switch entries[number - ends] {
    case .question(let variable, _), .option(let variable, _, _), .several(let variable, _):
      return space.variables[variable].subject.question
    }
  }

  /// The answers to a question, in groups that lead to the same number.
  func edges(_ number: Int) -> [(answers: AnswerGroup, next: Int)] {
    guard number >= ends else { return [] }
    switch entries[number - ends] {
    case .question(let variable, let next):
      let values = space.variables[variable].values
      let targets = next.indices.filter { !next[..<$0].contains(next[$0]) }.map { next[$0] }
      guard targets.count > 1 else { return targets.map { (.all, $0) } }
      return targets.map { target in
        (AnswerGroup(next.indices.filter { next[$0] == target }.map { values[$0] }), target)
      }
    case .several(_, let first):
      guard isInside(first) else { return [(.all, first)] }
      return choices(from: first)
    case .option: return []
    }
  }

  // MARK: Several options at once

  private typealias Literal = (option: Option.ID, isChosen: Bool)

  private func choices(from first: Int) -> [(answers: AnswerGroup, next: Int)] {
    var found: OrderedDictionary<Int, OrderedSet<AnswerGroup.Choice>> = [:]
    for way in ways(from: first) {
      let literals = widened(way.literals, from: first, to: way.next)
      let choice = AnswerGroup.Choice(
        with: literals.filter(\.isChosen).map(\.option), without: literals.filter { !$0.isChosen }.map(\.option))
      found[way.next, default: []].append(choice)
    }
    return found.map { (.choices($0.value.elements), $0.key) }
  }

  private func ways(from number: Int) -> [(literals: [Literal], next: Int)] {
    guard let option = option(number) else { return [([], number)] }
    return [(option.with, true), (option.without, false)].flatMap { next, isChosen in
      ways(from: next).map { ([(option.id, isChosen)] + $0.literals, $0.next) }
    }
  }

  /// A way without what it need not say: "B" for "B, but not A", where A alone leads to the same.
  private func widened(_ literals: [Literal], from first: Int, to target: Int) -> [Literal] {
    var left = literals
    for literal in literals {
      let fewer = left.filter { $0.option != literal.option }
      if leads(from: first, fewer, onlyTo: target) { left = fewer }
    }
    return left
  }

  private func leads(from number: Int, _ literals: [Literal], onlyTo target: Int) -> Bool {
    guard let option = option(number) else { return number == target }
    let isChosen = literals.first { $0.option == option.id }?.isChosen
    return (isChosen == false || leads(from: option.with, literals, onlyTo: target))
      && (isChosen == true || leads(from: option.without, literals, onlyTo: target))
  }
}
