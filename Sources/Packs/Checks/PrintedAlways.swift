import Interviews
import OrderedCollections
import Problems

/// The services whose numbers stand on every sheet have a number.
enum PrintedAlways {
  static func check(_ head: PackFile, _ services: ServicesFile, _ log: ProblemLog) {
    for (id, place) in zip(head.printedAlways, head.printedPlaces) {
      guard let service = services.services[id], !services.broken.contains(id), service.phones.isEmpty else { continue }
      log.add(Problem(place, .phoneAlways, .phoneAlways, ["service": id.text]))
    }
  }
}
