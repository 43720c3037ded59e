package import CivilTime
package import Interviews
import OrderedCollections

/// What may still come for somebody who has answered some of the questions.
///
/// It is read off a diagram of one day, so it is right on every way: no more questions and no fewer than it says can
/// follow, and no other route can be recommended.
package struct LookAhead: Sendable {
  /// The questions and rules.
  package var interview: Interview { rules.interview }
  /// The day on which somebody answers.
  package let day: CivilDate
  private let rules: RuleFormulas
  private let diagram: DecisionDiagram
  /// The place of each variable's question, -1 for what is no question or counts with another variable.
  private let places: [Int]

  /// Looks ahead on one day.
  package init(_ interview: Interview, day: CivilDate) {
    var rules = RuleFormulas(interview, day: day)
    let list = interview.routes.values.map { rules.preferred($0) }
    diagram = DiagramBuilder.diagram(of: [list], .all, &rules.space)
    self.rules = rules
    self.day = day
    places = rules.space.variables.map { variable in
      guard variable.isCounted, let question = variable.subject.question else { return -1 }
      return interview.questions.index(forKey: question) ?? -1
    }
  }

  /// How few and how many questions may still be asked after one, with the answers as they are.
  package func questions(after question: Question.ID, _ answers: Answers) -> ClosedRange<Int> {
    let place = rules.interview.questions.index(forKey: question) ?? 0
    let reached = reached(answers)
    var ranges: [ClosedRange<Int>] = Array(repeating: 0...0, count: diagram.terminals.count)
    for (depth, level) in diagram.levels.enumerated().reversed() {
      let step = places[level.variable] > place ? 1 : 0
      let group = group(level, answers)
      ranges = (0..<level.count).map { node in
        guard reached[depth][node] else { return 0...0 }
        let isAsked = level.isAsked(node)
        var range: ClosedRange<Int>?
        for child in LookAhead.children(level, node, group) {
          let next = ranges[Int(child)]
          range = range.map { min($0.lowerBound, next.lowerBound)...max($0.upperBound, next.upperBound) } ?? next
        }
        let found = range ?? 0...0
        return isAsked ? (found.lowerBound + step)...(found.upperBound + step) : found
      }
    }
    return ranges.first ?? 0...0
  }

  /// The routes that may come to be recommended, by preference.
  package func routes(_ answers: Answers) -> [Route.ID] {
    let reached = reached(answers)
    let found = Set(
      diagram.terminals.enumerated().filter { reached[diagram.levels.count][$0.offset] }.map { $0.element[0] })
    return rules.interview.routes.keys.enumerated().filter { found.contains($0.offset) }.map(\.element)
  }

  /// The nodes to which the answers may lead, level by level, the terminals last.
  private func reached(_ answers: Answers) -> [[Bool]] {
    var reached: [[Bool]] = [[true]]
    for (depth, level) in diagram.levels.enumerated() {
      let group = group(level, answers)
      let next = depth + 1 < diagram.levels.count ? diagram.levels[depth + 1].count : diagram.terminals.count
      var isReached = Array(repeating: false, count: next)
      for node in 0..<level.count where reached[depth][node] {
        for child in LookAhead.children(level, node, group) { isReached[Int(child)] = true }
      }
      reached.append(isReached)
    }
    return reached
  }

  /// Where a node leads: by the answer that was given, or by all where none was.
  private static func children(_ level: DecisionDiagram.Level, _ node: Int, _ group: Int?) -> [Int32] {
    let row = level.row(node)
    guard level.isAsked(node), let group else { return row.filter { $0 >= 0 } }
    return [row[row.startIndex + group]]
  }

  /// The group of values to which an answer belongs.
  private func group(_ level: DecisionDiagram.Level, _ answers: Answers) -> Int? {
    let variable = rules.space.variables[level.variable]
    guard let question = variable.subject.question, let answer = answers[question] else { return nil }
    return level.groups.firstIndex { $0.contains { variable.values[$0].matches(answer, variable.subject) } }
  }
}

extension Variable.Value {
  /// Whether an answer has this value.
  func matches(_ answer: Answer, _ subject: Variable.Subject) -> Bool {
    switch (self, answer, subject) {
    case (.option(let id), .option(let chosen), _): id == chosen
    case (.numbers(let range), .number(let number), _): range.contains(number)
    case (.unknown, .unknown, _): true
    case (.chosen(let isChosen), .options(let chosen), .option(_, let id)): chosen.contains(id) == isChosen
    default: false
    }
  }
}
