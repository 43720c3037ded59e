import Interviews
import OrderedCollections
public import Packs
public import Sheets

/// Everything that is known of one service, for a page of its own.
public struct ServiceCard: Hashable, Sendable {
  /// The name, with the mark where its facts are due for a fresh look.
  public let name: String
  /// For whom and what for.
  public let audience: String?
  /// That it has ended and what replaced it; nil while it works.
  public let ending: String?
  /// The numbers to call; none once it has ended.
  public let phones: [Contact.Phone]
  /// What a later source says otherwise.
  public let alert: String?
  /// What to do where nobody is named to turn to.
  public let missing: String?
  /// The other facts by their names, in the order of telling.
  public let facts: [Labelled]
  /// Those who belong to it, such as the associations of a list.
  public let members: [Contact]
  /// What the mark means; nil where there is none.
  public let legend: String?
}

extension Adviser {
  /// Everything that is known of a service.
  public func card(for service: ServiceRecord) -> ServiceCard {
    let contact = contact(for: service)
    let hasEnded = service.status == .ended
    let facts: [(String, String?)] = [
      (
        words(.cardHours), [contact.standing?.text, contact.hours].compactMap(\.self).joined(separator: " · ").nonEmpty
      ),
      (words(.cardAddress), contact.address), (words(.cardEmail), contact.email),
      (words(.emailSubject), service.emailSubject), (words(.cardWeb), contact.url), (words(.cardCost), contact.cost),
      (words(.cardLanguages), service.languages.isEmpty ? nil : saying.text(ofLanguages: service.languages)),
      (words(.cardAnswers), contact.answeredBy), (words(.cardNote), hasEnded ? nil : contact.note),
      (words(.cardSource), contact.source),
    ]
    return ServiceCard(
      name: contact.markedName, audience: contact.audience, ending: hasEnded ? contact.note : nil,
      phones: hasEnded ? [] : contact.phones, alert: contact.alert, missing: contact.missing,
      facts: facts.compactMap { label, text in text.map { Labelled(label: label, text: $0) } },
      members: contact.members, legend: legend(for: [service]))
  }
}
