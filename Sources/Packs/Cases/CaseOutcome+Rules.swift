import Interviews
import OrderedCollections
import Problems

extension CaseOutcome {
  /// The rules behind what came out and what was expected, each once: routes first, then what each difference names.
  static func rules(
    _ output: Case.Expectation, _ replay: Replay, _ differences: [Difference], _ pack: Pack
  ) -> [Rule] {
    var rules: [Rule] = []
    func add(_ name: String, _ place: Place?) {
      guard let place, !rules.contains(where: { $0.place == place }) else { return }
      rules.append(Rule(name: name, place: place))
    }
    let routes = [replay.result?.recommended.route.id, output.ending.route].compactMap(\.self)
    for id in routes { add(id.text, pack.places[id]) }
    for difference in differences {
      for name in difference.disputed {
        switch difference.key {
        case .route, .alternatives: add(name, pack.places[Route.ID(name)])
        case .asks, .because, .unused: add(name, pack.places[Question.ID(name)])
        case .have: add(name, pack.places[RequiredDocument.ID(name)])
        case .notes: add(name, pack.places[Note.ID(name)])
        case .documents:
          for route in opened(replay, routes, pack) where route.documents.contains(where: { $0.id.text == name }) {
            add(route.id.text, pack.places[route.id])
          }
        case .services:
          for route in opened(replay, routes, pack) where route.services.contains(where: { $0.id.text == name }) {
            add(route.id.text, pack.places[route.id])
          }
          for question in pack.interview.questions.values where question.adds(Service.ID(name)) {
            add(question.id.text, pack.places[question.id])
          }
        }
      }
    }
    return rules
  }

  /// The routes that are open, and the one that was expected.
  private static func opened(_ replay: Replay, _ routes: [Route.ID], _ pack: Pack) -> [Route] {
    let open = replay.result?.routes.map(\.route) ?? []
    return open + routes.filter { id in !open.contains { $0.id == id } }.compactMap { pack.interview.routes[$0] }
  }
}

extension CaseOutcome.Difference {
  /// The names that only one side has; a mere change of order disputes none.
  fileprivate var disputed: [String] {
    let sides = [got, expected].map { side in
      side.map { key == .have ? String($0.prefix(while: { $0 != ":" })) : $0 }
    }
    guard key != .have else { return sides[1] }
    return sides[0].filter { !sides[1].contains($0) } + sides[1].filter { !sides[0].contains($0) }
  }
}

extension Question {
  fileprivate func adds(_ service: Service.ID) -> Bool {
    options.contains { $0.addition?.services.contains { $0.id == service } == true }
  }
}
