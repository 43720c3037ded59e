package import CivilTime
package import Interviews
import OrderedCollections
package import Packs
package import Problems

/// Something that a pack takes from a source, and that needs a fresh look there now and then.
package struct Fact: Hashable, Sendable {
  /// What a fact is about.
  package enum Kind: Hashable, Sendable {
    /// A route's rule.
    case route(Route.ID)
    /// A service's entry.
    case service(Service.ID)
    /// A document people bring.
    case document(RequiredDocument.ID)
    /// A number with a source of its own; what a later source says of a service.
    case phone(Service.ID, number: String), alert(Service.ID)
    /// Who was known to belong to a service.
    case members(Service.ID)
    /// The associations that a desk, or a pack, lists with their addresses.
    case associations(Service.ID)
  }

  /// What it is about.
  package let kind: Kind
  /// Its date as far as it is known: a year, a month or a day in ISO 8601; nil where its source bears none.
  package let date: String?
  /// Where it can be looked up.
  package let sources: [Source.ID]
  /// Where it stands in the pack: at the service, for its numbers and alerts.
  package let place: Place?

  /// The day from which its age counts: of a year or a month the first, for it may be as old as that.
  package var assuredDate: CivilDate? {
    date.flatMap { CivilDate(iso: $0) ?? CivilDate(iso: $0 + "-01") ?? CivilDate(iso: $0 + "-01-01") }
  }
}

extension Pack {
  /// Every fact of the pack that matters from a day on: routes, services with their numbers and alerts, documents.
  ///
  /// What is over changes no more: a service that has ended, and whatever's last day lies before, are left out.
  ///
  /// - Parameter desk: the desk whose own list of associations stands in the place of the pack's.
  package func facts(from day: CivilDate, desk: Desk? = nil) -> [Fact] {
    let stated = statedFacts(from: day)
    guard let desk, !desk.associations.isEmpty else { return stated }
    let filled = services.values.filter { $0.record(on: day).isFilledByDesk }.map(\.id)
    let own = filled.map { id in
      Fact(
        kind: .associations(id), date: desk.associationsDate?.description, sources: [Pack.deskSource], place: nil)
    }
    return own + stated.filter { fact in !own.contains { $0.kind == fact.kind } }
  }

  private func statedFacts(from day: CivilDate) -> [Fact] {
    let routes = interview.routes.values.filter { $0.valid.isAhead(on: day) }
    return routes.map { route in
      Fact(
        kind: .route(route.id), date: route.assuredDate?.description, sources: route.sources,
        place: placesInFolder[route.id])
    }
      + services.values.filter { $0.status == .active && $0.valid.isAhead(on: day) }.flatMap {
        facts(of: $0, from: day)
      }
      + interview.documents.values.filter { $0.valid.isAhead(on: day) }.compactMap { document in
        document.source.map { source in
          fact(.document(document.id), of: source, date: sources[source]?.date, at: placesInFolder[document.id])
        }
      }
  }

  private func facts(of service: StatedService, from day: CivilDate) -> [Fact] {
    let place = placesInFolder[service.id]
    let record = service.record(on: day)
    let phones = service.phones.filter { $0.valid.isAhead(on: day) }.map(\.value).compactMap { phone in
      phone.source.map { source in
        fact(.phone(service.id, number: phone.number), of: source, date: sources[source]?.date, at: place)
      }
    }
    let alert = record.alert.map { Fact(kind: .alert(service.id), date: $0.date, sources: [$0.source], place: place) }
    let members = record.knownMembers.map { fact(.members(service.id), of: $0.source, date: $0.date, at: place) }
    let associations = record.associations.map {
      fact(.associations(service.id), of: $0.source, date: $0.date, at: place)
    }
    return [fact(.service(service.id), of: record.source, date: record.assuredDate, at: place)] + phones
      + [alert, members, associations].compactMap(\.self)
  }

  private func fact(_ kind: Fact.Kind, of source: Source.ID, date: CivilDate?, at place: Place?) -> Fact {
    Fact(kind: kind, date: date?.description, sources: [source], place: place)
  }

  /// The facts that are due for a fresh look on a day: first those of unknown age, then the oldest; within a date
  /// by source, so that each is looked up once.
  package func staleFacts(on day: CivilDate, desk: Desk? = nil) -> [Fact] {
    let stale = facts(from: day, desk: desk).filter { interview.isStale($0.assuredDate, on: day) }
    let keyed = stale.enumerated().map { index, fact in
      let date = fact.assuredDate?.dayNumber ?? Int.min
      let source = fact.sources.first.flatMap { sources.index(forKey: $0) } ?? 0
      return (key: [date, source, index], fact: fact)
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.fact)
  }
}

extension Validity {
  /// Whether one of the days is still to come, or this very one.
  fileprivate func isAhead(on day: CivilDate) -> Bool { to.map { day <= $0 } ?? true }
}
