import Interviews
import OrderedCollections

extension Interview {
  /// Conditions that need each other, so that none could ever be answered; nil where there are none.
  var circle: [String]? {
    let starts = conditions.keys.sorted().map { "is: \($0)" } + routes.keys.map { "open: \($0)" }
    var finished: Set<String> = []
    for start in starts {
      if let circle = circle(from: start, way: [], finished: &finished) { return circle }
    }
    return nil
  }

  private func circle(from name: String, way: [String], finished: inout Set<String>) -> [String]? {
    if let index = way.firstIndex(of: name) { return Array(way[index...]) + [name] }
    guard !finished.contains(name) else { return nil }
    for next in successors(of: name) {
      if let circle = circle(from: next, way: way + [name], finished: &finished) { return circle }
    }
    finished.insert(name)
    return nil
  }

  private func successors(of name: String) -> [String] {
    let id = String(name.drop { $0 != " " }.dropFirst())
    let condition: Condition? =
      if name.hasPrefix("is: ") {
        conditions[id]
      } else if let route = routes[Route.ID(id)] {
        .all([route.when, route.preferred])
      } else {
        nil
      }
    return condition.map(names) ?? []
  }

  private func names(in condition: Condition) -> [String] {
    switch condition {
    case .named(let name): ["is: \(name)"]
    case .open(let id), .preferred(let id): ["open: \(id)"]
    case .recommendedIsStale: routes.keys.map { "open: \($0)" }
    case .always, .answer, .all, .any, .not: condition.parts.flatMap(names)
    }
  }
}
