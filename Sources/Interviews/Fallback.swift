/// To whom a person turns where a contact of a route does not help.
public struct Fallback: Hashable, Sendable {
  /// Why a contact does not help.
  public enum Reason: String, CaseIterable, Sendable {
    /// Nobody answers; there is no place left, or no appointment; it is closed.
    case noReply = "no_reply"
    case noPlace = "no_place"
    case closed
  }

  /// The contact that does not help.
  public let service: Service.ID
  /// In which cases, in the order of telling.
  public let reasons: [Reason]
  /// To whom one turns then.
  public let successor: Service.ID

  /// A fallback.
  public init(_ service: Service.ID, if reasons: [Reason], turnTo successor: Service.ID) {
    self.service = service
    self.reasons = reasons
    self.successor = successor
  }
}

extension InterviewResult {
  /// Where to turn if a service does not help, by the routes that list it: the recommended one's first, each once.
  public func fallbacks(of service: Service.ID) -> [Fallback] {
    var found: [Fallback] = []
    for open in routes where open.services.contains(service) {
      for fallback in open.route.fallbacks where fallback.service == service && !found.contains(fallback) {
        found.append(fallback)
      }
    }
    return found
  }
}
