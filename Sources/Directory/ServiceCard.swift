import Advice
import Interviews
import OrderedCollections
package import Packs
package import Sheets
package import Texts

/// Everything that is known of one service, for a page of its own.
package struct ServiceCard: Hashable, Sendable {
  /// The name, with the mark where its facts are due for a fresh look.
  package let name: RichText
  /// For whom and what for.
  package let audience: RichText?
  /// That it has ended and what replaced it; nil while it works.
  package let ending: RichText?
  /// The numbers to call; none once it has ended.
  package let phones: [Contact.Phone]
  /// What must be known before turning to it.
  package let caution: RichText?
  /// What a later source says otherwise.
  package let alert: RichText?
  /// What to do where nobody is named to turn to.
  package let missing: RichText?
  /// The other facts by their names, in the order of telling.
  package let facts: [Labelled]
  /// Those who belong to it, such as the associations of a list.
  package let members: [Contact]
  /// What the mark means; nil where there is none.
  package let legend: RichText?
}

extension Adviser {
  /// Everything that is known of a service.
  ///
  /// - Parameter interface: the wizard's words, for the names of the facts.
  package func card(for service: ServiceRecord, _ interface: Strings<WizardPhrase>) -> ServiceCard {
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
      phones: hasEnded ? [] : contact.phones, caution: contact.caution, alert: contact.alert, missing: contact.missing,
      facts: facts.compactMap { label, text in text.map { Labelled(label: label, text: $0) } },
      members: contact.members, legend: legend(for: [service]))
  }
}
