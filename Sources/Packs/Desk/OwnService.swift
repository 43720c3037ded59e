import CivilTime
import Interviews
import Problems
import Texts

/// A service that a desk adds to those of the pack, with its words: a dormitory of the parish, a doctor round the corner.
package struct OwnService: Hashable, Sendable {
  /// The facts.
  package let service: StatedService
  /// The options of the pack under which it stands first, each where the desk's file names it.
  let topics: [Topic]
  /// Where its name stands in the desk's file.
  let place: Place
  /// Its name; for whom and what for; what a call costs; what people may look for.
  private let name, audience: String
  private let cost: String?
  private let search: [String]

  /// An option that adds the service.
  struct Topic: Hashable {
    let id: Option.ID
    let place: Place
  }

  init(
    _ service: StatedService, topics: [Topic], place: Place, name: String, audience: String, cost: String?,
    search: [String]
  ) {
    self.service = service
    self.topics = topics
    self.place = place
    self.name = name
    self.audience = audience
    self.cost = cost
    self.search = search
  }

  /// The desk's words for it, which nobody translates.
  ///
  /// - Parameter isOriginal: whether they stand among words of the pack's own language, as the desk's are.
  package func words(isOriginal: Bool) -> ServiceWords {
    let told = { (text: String) in Template(RichText(text, isOriginal ? .plain : .quotation)) }
    return ServiceWords(
      name: Template(RichText(name, .name)), audience: told(audience), cost: cost.map(told), answeredBy: nil,
      alert: nil, caution: nil, note: nil, deskNote: nil, emailBody: [], phoneNotes: [:], search: search)
  }
}
