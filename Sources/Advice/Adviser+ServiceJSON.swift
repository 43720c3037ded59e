import CivilTime
import Interviews
import OpeningHours
import OrderedCollections
package import Packs
package import Sheets
import Texts

extension Adviser {
  /// A service as `route` and `helplines` print it; the role is null in the directory.
  package func json(_ service: ServiceRecord, role: String?) -> JSON {
    let contact = contact(for: service)
    let standing = standing(of: service)
    return .keys([
      "id": .string(service.id.text), "name": .string(contact.name.text), "role": .text(role),
      "phones": .array(service.phones.map(json)),
      "former_phones": .array(service.formerPhones.map(json)), "email": .text(service.email),
      "email_subject": .text(service.emailSubject), "address": .text(service.address), "url": .text(service.url),
      "audience": .text(contact.audience?.text), "languages": .texts(service.languages),
      "cost": .text(contact.cost?.text),
      "answered_by": .text(contact.answeredBy?.text), "hours": .text(contact.hours?.text),
      "opening_hours": .text(service.hours?.description),
      "answering_machine": .text(service.answeringMachine?.description), "status": .string(service.status.rawValue),
      "replaced_by": .text(service.replacedBy?.text), "state": .text(standing?.state.rawValue),
      "next_change": .text(standing?.next?.time.description), "next_state": .text(standing?.next?.state.rawValue),
      "disputed": .bool(service.disputingHours(on: day) != nil), "alert_hours": json(alertHoursOf: service),
      "source": .string(service.source.text), "assured_date": .text(service.assuredDate?.description),
      "stale": .bool(pack.interview.isStale(service.assuredDate, on: day)),
      "alert": .text(alert(of: service, own: ownValues(of: service))?.text),
      "caution": .text(contact.caution?.text), "may_not_answer": .bool(service.mayNotAnswer),
      "changes_ahead": .text(changesAhead(of: service)?.text),
      "note": .text([contact.note, contact.missing].compactMap(\.self).joined(separator: " ").nonEmpty?.text),
      "members": .array(members(of: service).map(json)), "members_date": .text(listDate(of: service)?.description),
      "search": .texts(searchWords(of: service)),
      "known_members": service.knownMembers.map(json) ?? .null,
    ])
  }

  /// The hours that a later source states against the service's own, with their source; null where it states none.
  private func json(alertHoursOf service: ServiceRecord) -> JSON {
    guard let alert = service.alert(on: day), let hours = alert.openingHours else { return .null }
    return .keys([
      "opening_hours": .string(hours.description),
      "holidays": .string((alert.holidays ?? .unstated).rawValue), "source": .string(alert.source.text),
      "date": .string(alert.date),
    ])
  }

  /// What people may look for when they mean a service: in their language and in the pack's own, for a desk types either.
  package func searchWords(of service: ServiceRecord) -> [String] {
    OrderedSet([words(of: service.id), official.services[service.id]].flatMap { $0?.search ?? [] }).elements
  }

  private func json(_ phone: ServiceRecord.Phone) -> JSON {
    .keys(["number": .string(phone.number), "display": .string(phone.display)])
  }

  private func json(_ phone: ServiceRecord.FormerPhone) -> JSON {
    .keys(["number": .text(phone.number), "display": .string(phone.display)])
  }

  private func json(_ members: ServiceRecord.KnownMembers) -> JSON {
    .keys(["date": .string(members.date.description), "names": .texts(members.names)])
  }

  private func json(_ association: Desk.Association) -> JSON {
    .keys([
      "name": .string(association.name), "address": .text(association.address),
      "phones": .array(association.phones.map(json)), "email": .text(association.email),
      "hours": .text(association.hours.map { words.hours.text(of: $0).text }),
      "opening_hours": .text(association.hours?.description), "languages": .texts(association.languages),
    ])
  }
}
