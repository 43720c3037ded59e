import Interviews
import OrderedCollections
import Problems

/// Who finds a closed door is sent on to another that exists, and never back.
enum Fallbacks {
  static func check(_ routes: RoutesFile, _ services: ServicesFile, _ log: ProblemLog) {
    for stated in routes.fallbacks {
      let fallback = stated.fallback
      // A service that is misspelt above is told there.
      if let contacts = stated.contacts, contacts.allSatisfy({ services.services[$0] != nil }),
        !contacts.contains(fallback.service)
      {
        log.add(
          Problem(
            stated.place, .fallback, .fallbackContact, ["name": fallback.service.text],
            hint: Spelling.hint(fallback.service.text, among: contacts.map(\.text))))
      }
      if services.services[fallback.successor]?.status == .ended {
        log.add(
          Problem(stated.successorPlace, .fallback, .fallbackEnded, ["name": fallback.successor.text]))
      }
    }
    let ways = Dictionary(grouping: routes.fallbacks) { $0.fallback.service }
    var told: Set<Service.ID> = []
    for stated in routes.fallbacks where !told.contains(stated.fallback.service) {
      guard let circle = circle(from: stated.fallback.service, ways) else { continue }
      told.formUnion(circle)
      log.add(
        Problem(
          stated.place, .fallbackCircle, .fallbackCircle,
          ["circle": (circle + [stated.fallback.service]).map(\.text).joined(separator: " → ")]))
    }
  }

  /// The shortest way from a service back to it, without its end; nil where none leads back.
  ///
  /// The routes count together: somebody may have several of them open.
  private static func circle(
    from start: Service.ID, _ ways: [Service.ID: [RoutesFile.StatedFallback]]
  ) -> [Service.ID]? {
    var known: Set<Service.ID> = []
    var waiting: [[Service.ID]] = [[start]]
    while !waiting.isEmpty {
      var next: [[Service.ID]] = []
      for way in waiting {
        for stated in way.last.flatMap({ ways[$0] }) ?? [] {
          if stated.fallback.successor == start { return way }
          if known.insert(stated.fallback.successor).inserted { next.append(way + [stated.fallback.successor]) }
        }
      }
      waiting = next
    }
    return nil
  }
}
