package import CivilTime
package import Interviews
import OrderedCollections

/// What may still come for somebody who has answered some of the questions.
///
/// It is read off a diagram of one day, so it is right on every way: no more questions and no fewer than it says can
/// follow, and no other route can be recommended.
package struct LookAhead: Sendable {
  var interview: Interview { rules.interview }
  /// The day on which somebody answers.
  package let day: CivilDate
  private let rules: RuleFormulas
  private let diagram: DecisionDiagram
  /// The place of each variable's question, -1 for what is no question or counts with another variable.
  private let places: [Int]

  /// Looks ahead on one day; nil where that would take longer than anybody at a desk waits for a key.
  ///
  /// The interview goes on without it: how many questions are left, and what would change the route, is not told then.
  package init?(_ interview: Interview, day: CivilDate, within limit: ProofLimit = LookAhead.limit) {
    var rules = RuleFormulas(interview, day: day)
    do throws(BeyondLimit) {
      diagram = try rules.recommended(within: limit)
    } catch {
      return nil
    }
    self.rules = rules
    self.day = day
    places = rules.space.variables.map { variable in
      guard variable.isCounted, let question = variable.subject.question else { return -1 }
      return interview.questions.index(forKey: question) ?? -1
    }
  }

  /// What a desk waits for: some hundredths of a second.
  package static let limit = ProofLimit(states: 6000)

  /// How few and how many questions may still be asked after one, with the answers as they are.
  package func questions(after question: Question.ID, _ answers: Answers) -> ClosedRange<Int> {
    let place = interview.questions.index(forKey: question) ?? 0
    return diagram.lengths(counting: { places[$0.variable] > place }, taking: { group($0, answers) })
  }

  /// The routes that may come to be recommended, by preference.
  package func routes(_ answers: Answers) -> [Route.ID] {
    // The nodes to which the answers may lead, level by level, and at last the terminals.
    var reached: Set<Int32> = [0]
    for level in diagram.levels {
      let group = group(level, answers)
      reached = reached.reduce(into: []) { $0.formUnion(level.next(Int($1), by: group)) }
    }
    let found = Set(reached.map { diagram.terminals[Int($0)][0] })
    return interview.routes.keys.enumerated().filter { found.contains($0.offset) }.map(\.element)
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
