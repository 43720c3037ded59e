import OrderedCollections

/// To whom a person turns where a contact of a route does not help.
package struct Fallback: Hashable, Sendable {
  /// Why a contact does not help.
  package enum Reason: String, CaseIterable, Sendable {
    /// Nobody answers; there is no place left, or no appointment; it is closed.
    case noReply = "no_reply"
    case noPlace = "no_place"
    case closed
  }

  /// The contact that does not help.
  package let service: Service.ID
  /// In which cases, in the order of telling.
  package let reasons: [Reason]
  /// To whom one turns then.
  package let successor: Service.ID

  /// A fallback.
  package init(_ service: Service.ID, if reasons: [Reason], turnTo successor: Service.ID) {
    self.service = service
    self.reasons = reasons
    self.successor = successor
  }
}

extension InterviewResult {
  /// Where to turn if a service does not help, by the routes that list it: the recommended one's first, each once.
  package func fallbacks(of service: Service.ID) -> [Fallback] {
    OrderedSet(routes.flatMap { $0.fallbacks.filter { $0.service == service } }).elements
  }
}
