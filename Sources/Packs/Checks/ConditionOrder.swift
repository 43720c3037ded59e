import Interviews
import Problems

/// A question is asked by answers to earlier questions alone: those to later ones are not there yet.
enum ConditionOrder {
  static func check(_ questions: [Question], _ symbols: SymbolTable, _ log: ProblemLog) {
    let graph = RuleGraph(symbols)
    let order = Dictionary(questions.enumerated().map { ($0.element.id.text, $0.offset) }) { first, _ in first }
    for (index, question) in questions.enumerated() {
      let isTooLate = { (name: String, _: [String]) in (order[name] ?? -1) >= index }
      let user = RuleName(.question, question.id.text)
      for use in graph.uses(of: user) {
        guard let way = graph.way(from: use, to: isTooLate) else { continue }
        log.add(problem(use.place, question.id.text, way))
      }
      for reader in symbols.readers where reader.user == user {
        guard let way = graph.wayFromRecommended(to: isTooLate) else { continue }
        log.add(problem(reader.place, question.id.text, way))
      }
    }
  }

  private static func problem(_ place: Place, _ question: String, _ way: [RuleGraph.Step]) -> Problem {
    let read = way.last?.words ?? ""
    let message: ProblemMessage =
      switch (read == question, way.count > 1) {
      case (true, false): .orderItself
      case (true, true): .orderItselfThrough
      case (false, false): .orderLater
      case (false, true): .orderLaterThrough
      }
    return Problem(
      place, .conditionOrder, message,
      ["question": question, "later": read, "way": way.map(\.words).joined(separator: " → ")])
  }
}
