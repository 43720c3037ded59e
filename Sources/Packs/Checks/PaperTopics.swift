import Interviews
import Problems

/// Routes, documents and questions never depend on a topic that paper keeps to itself.
///
/// Paper would then tell another way than the screen, or tell by what is missing. That a topic is not ticked tells as
/// much as that it is, so it does not matter how a condition reads it. A topic that is printed when ticked hides nothing.
enum PaperTopics {
  static func check(_ questions: [Question], _ symbols: SymbolTable, _ log: ProblemLog) {
    let guarded = Dictionary(
      questions.map { question in
        let hidden = question.options.filter { $0.addition?.isPrintedWhenChosen == false }
        return (question.id.text, Set(hidden.map(\.id.text)))
      }, uniquingKeysWith: { $0.union($1) })
    guard guarded.values.contains(where: { !$0.isEmpty }) else { return }
    let graph = RuleGraph(symbols)
    let isGuarded = { (question: String, options: [String]) in
      guarded[question].map { !$0.isDisjoint(with: options) } ?? false
    }
    let hidden = Set(
      questions.flatMap { question in
        (guarded[question.id.text] ?? []).map { RuleName(option: Option.ID($0), of: question.id) }
      })
    var said: Set<RuleName> = []
    for use in symbols.uses {
      guard let user = use.user, [.question, .option, .route, .document].contains(user.kind), !said.contains(user),
        // What a topic adds that paper keeps to itself is kept off paper as well.
        !hidden.contains(user), graph.way(from: use, to: isGuarded) != nil
      else { continue }
      said.insert(user)
      log.add(Problem(use.place, .paperTopics, .paperTopics, ["name": user.name]))
    }
  }
}
