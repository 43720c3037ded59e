import CivilTime
import Interviews
import OrderedCollections
import Problems

/// The services whose numbers stand on every sheet have a number on every day.
enum PrintedAlways {
  static func check(_ head: PackFile, _ services: ServicesFile, _ log: ProblemLog) {
    for (id, place) in zip(head.printedAlways, head.printedPlaces) {
      guard let service = services.services[id], !services.broken.contains(id) else { continue }
      if service.phones.isEmpty {
        log.add(Problem(place, .phoneAlways, .phoneAlways, ["service": id.text]))
      } else if let day = Validity.always.firstDay(without: service.days(of: .phone), since: head.rulesFrom) {
        log.add(Problem(place, .phoneAlways, .phoneAlwaysDay, ["service": id.text, "day": "\(day)"]))
      }
    }
  }
}
