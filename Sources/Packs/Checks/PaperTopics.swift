import Interviews
import Problems

/// Routes, documents and questions never depend on an answer that paper keeps to itself.
///
/// Paper would then tell another way than the screen, or tell by what is missing.
enum PaperTopics {
  static func check(_ questions: [Question], _ symbols: SymbolTable, _ log: ProblemLog) {
    let guarded = Set(
      questions.filter { $0.options.contains { $0.addition?.isPrintedWhenChosen == false } }.map(\.id.text))
    guard !guarded.isEmpty else { return }
    let graph = RuleGraph(symbols)
    var said: Set<RuleName> = []
    for use in symbols.uses {
      guard let user = use.user, [.question, .route, .document].contains(user.kind), !said.contains(user),
        graph.way(from: use, to: guarded.contains) != nil
      else { continue }
      said.insert(user)
      log.add(Problem(use.place, .paperTopics, .paperTopics, ["name": user.name]))
    }
  }
}
