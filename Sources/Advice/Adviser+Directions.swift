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
    let goal = goal(of: open)
    if let words = whereabouts(on: open) {
      directions.places = [Contact(name: words)]
    } else if let goal {
      directions.places = places(at: goal)
      directions.missing = directions.places.isEmpty ? unnamed(goal) : nil
    }
    let caller = caller(of: open)
    var other: ServiceRecord?
    if directions.places.count == 1, var place = directions.places.first, !place.phones.isEmpty {
      if let goal, !goal.isFilledByDesk { place.hours = hoursOfLine(goal) }
      directions.call = place
    } else {
      directions.call = caller.map(line)
      other = caller.flatMap { instead(of: $0, among: services) }
      directions.instead = other.map(line)
    }
    let isGoalTold = directions.places.contains { $0.name != directions.call?.name }
    let told = [isGoalTold && whereabouts(on: open) == nil ? goal : nil, caller, other].compactMap(\.self)
    directions.legend = legend(for: told)
    return directions
  }

  /// The first of a route's services that is a door; nil where there is none.
  func goal(of open: InterviewResult.OpenRoute) -> ServiceRecord? {
    open.services.compactMap { service($0) }.first { $0.address != nil || $0.isFilledByDesk }
  }

  /// The first of a route's services that has a number; nil where there is none.
  func caller(of open: InterviewResult.OpenRoute) -> ServiceRecord? {
    open.services.compactMap { service($0) }.first { !$0.phones.isEmpty }
  }

  /// The associations of a list to which somebody is sent: a desk that registers people itself sends nobody elsewhere.
  func goals(at list: ServiceRecord) -> [Desk.Association] {
    let members = members(of: list)
    return desk?.role == .listedAssociation ? Array(members.prefix(1)) : members
  }

  /// Who was known to be on a list that the desk has not filled in; where the list is published, if nobody was.
  private func unnamed(_ list: ServiceRecord) -> RichText? {
    let contact = contact(for: list)
    return known(list.knownMembers).map { [contact.name, $0].joined(separator: " · ") } ?? contact.elsewhere
  }

  /// The door of a service, or those of its members.
  private func places(at service: ServiceRecord) -> [Contact] {
    guard service.isFilledByDesk else { return [sure(service)] }
    return Array(contact(for: service).members.prefix(goals(at: service).count))
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

  /// A service to be called: hours that nobody states are no hours, so that nobody waits for them.
  private func line(_ service: ServiceRecord) -> Contact {
    var contact = sure(service)
    contact.hours = hoursOfLine(service)
    return contact
  }

  private func hoursOfLine(_ service: ServiceRecord) -> RichText? {
    let areStated = service.hours != nil || service.disputingHours(on: day) != nil
    return areStated ? shortHours(of: service) : nil
  }

  /// Who may answer now, where the one to call does not.
  private func instead(of called: ServiceRecord, among services: [ServiceRecord]) -> ServiceRecord? {
    guard let state = standing(of: called)?.state, state == .closed || state == .answeringMachine else { return nil }
    let others = services.filter {
      $0.id != called.id && !$0.phones.isEmpty && $0.status == .active && !$0.mayNotAnswer
    }
    let inState = { (state: ServiceState) in others.first { self.standing(of: $0)?.state == state } }
    return inState(.open) ?? inState(.unknown)
  }
}
