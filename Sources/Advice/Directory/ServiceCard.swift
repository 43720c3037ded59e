import Interviews
import OrderedCollections
public import Packs
public import Sheets
public import Texts

/// Everything that is known of one service, for a page of its own.
public struct ServiceCard: Hashable, Sendable {
  /// The name, with the mark where its facts are due for a fresh look.
  public let name: RichText
  /// For whom and what for.
  public let audience: RichText?
  /// That it has ended and what replaced it; nil while it works.
  public let ending: RichText?
  /// The numbers to call; none once it has ended.
  public let phones: [Contact.Phone]
  /// What a later source says otherwise.
  public let alert: RichText?
  /// What to do where nobody is named to turn to.
  public let missing: RichText?
  /// The other facts by their names, in the order of telling.
  public let facts: [Labelled]
  /// Those who belong to it, such as the associations of a list.
  public let members: [Contact]
  /// What the mark means; nil where there is none.
  public let legend: RichText?
}

extension Adviser {
  /// Everything that is known of a service.
  ///
  /// - Parameter interface: the wizard's words, for the names of the facts.
  public func card(for service: ServiceRecord, _ interface: Strings<WizardPhrase>) -> ServiceCard {
    let contact = contact(for: service)
    let hasEnded = service.status == .ended
    let facts: [(RichText, RichText?)] = [
      (
        interface(.cardHours),
        [contact.standing?.text, contact.hours].compactMap(\.self).joined(separator: " · ").nonEmpty
      ),
      (interface(.cardAddress), contact.address), (interface(.cardEmail), contact.email),
      (words(.emailSubject), service.emailSubject.map { RichText($0, .exact) }), (interface(.cardWeb), contact.url),
      (interface(.cardCost), contact.cost),
      (interface(.cardLanguages), service.languages.isEmpty ? nil : words.text(ofLanguages: service.languages)),
      (interface(.cardAnswers), contact.answeredBy), (interface(.cardNote), hasEnded ? nil : contact.note),
      (interface(.cardSource), contact.source),
    ]
    return ServiceCard(
      name: contact.markedName, audience: contact.audience, ending: hasEnded ? contact.note : nil,
      phones: hasEnded ? [] : contact.phones, alert: contact.alert, missing: contact.missing,
      facts: facts.compactMap { label, text in text.map { Labelled(label: label, text: $0) } },
      members: contact.members, legend: legend(for: [service]))
  }
}
