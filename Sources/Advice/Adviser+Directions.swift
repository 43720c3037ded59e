import Interviews
import Packs
import Sheets
import Texts

/// Where a result sends somebody, by the route's own words and services.
extension Adviser {
  /// Where to go, when and whom to call, what to bring on the recommended route.
  func directions(_ result: InterviewResult) -> Directions {
    let open = result.recommended
    let services = open.services.compactMap { service($0) }
    var directions = Directions(bring: checklist(result).filter { $0.route == nil })
    if directions.bring.isEmpty { directions.bringing = catalogue.routes[open.route.id]?.bring.map { text($0) } }
    let goal = services.first { $0.address != nil || $0.isFilledByDesk }
    if let words = whereabouts(on: open) {
      directions.places = [Contact(name: words)]
    } else if let goal {
      directions.places = places(at: goal)
      // Where the list is published; who was on it once stands below.
      directions.missing = directions.places.isEmpty ? contact(for: goal).elsewhere : nil
    }
    let caller = services.first { !$0.phones.isEmpty }
    let alone = directions.places.count == 1 ? directions.places.first : nil
    directions.call = alone?.phones.isEmpty == false ? alone : caller.map(sure)
    let isGoalTold = directions.places.contains { $0.name != directions.call?.name }
    let told = [isGoalTold && whereabouts(on: open) == nil ? goal : nil, caller].compactMap(\.self)
    directions.legend = legend(for: told)
    return directions
  }

  /// The door of a service, or those of its members.
  private func places(at service: ServiceRecord) -> [Contact] {
    guard service.isFilledByDesk else { return [sure(service)] }
    // A desk that registers people itself sends nobody elsewhere.
    let isHere = desk?.role == .listedAssociation
    let members = contact(for: service).members
    return isHere ? Array(members.prefix(1)) : members
  }

  /// A service with the hours that are sure: nobody is sent by hours that another source denies.
  ///
  /// Whether a machine answers, or a holiday is in doubt, is told by what holds now; the rest stands on its own page.
  private func sure(_ service: ServiceRecord) -> Contact {
    var contact = contact(for: service)
    contact.hours = shortHours(of: service)
    contact.service = service.id.text
    return contact
  }
}
