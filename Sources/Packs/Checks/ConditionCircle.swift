import Interviews
import OrderedCollections
import Problems

/// Conditions never need each other in a circle: none of them could ever be answered.
struct ConditionCircle {
  private let interview: Interview
  private var finished: Set<String> = []
  private var found: [[String]] = []

  /// Says every circle, at its first member.
  static func check(_ interview: Interview, _ places: RulePlaces, _ log: ProblemLog) {
    for circle in circles(in: interview) {
      let first = circle.first ?? ""
      let name = String(first.drop { $0 != " " }.dropFirst())
      guard let place = first.hasPrefix("is: ") ? places[condition: name] : places[Route.ID(name)] else { continue }
      log.add(
        Problem(place, .conditionCircle, .conditionCircle, ["circle": circle.joined(separator: " → ")]))
    }
  }

  /// The circles of an interview, each from one member back to it.
  static func circles(in interview: Interview) -> [[String]] {
    var search = ConditionCircle(interview: interview)
    let starts = interview.conditions.keys.sorted().map { "is: \($0)" } + interview.routes.keys.map { "open: \($0)" }
    for start in starts { search.follow(start, way: []) }
    return search.found
  }

  private init(interview: Interview) { self.interview = interview }

  private mutating func follow(_ name: String, way: [String]) {
    guard !finished.contains(name) else { return }
    if let index = way.firstIndex(of: name) {
      found.append(Array(way[index...]) + [name])
      finished.formUnion(way[index...])
      return
    }
    for next in successors(of: name) { follow(next, way: way + [name]) }
    finished.insert(name)
  }

  private func successors(of name: String) -> [String] {
    let id = String(name.drop { $0 != " " }.dropFirst())
    let condition: Condition? =
      if name.hasPrefix("is: ") {
        interview.conditions[id]
      } else if let route = interview.routes[Route.ID(id)] {
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
    case .recommendedIsStale: interview.routes.keys.map { "open: \($0)" }
    case .always, .answer, .valid, .all, .any, .not: condition.parts.flatMap(names)
    }
  }
}
