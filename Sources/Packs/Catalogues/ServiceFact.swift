package import Interviews

/// A fact of a service that a text names: `{avsi-secretary.phone}`.
///
/// A number typed into a sentence would be a second truth; a place takes it from where it stands once.
package struct ServiceFact: Hashable, Sendable {
  /// Which of its facts.
  package enum Kind: String, CaseIterable, Sendable {
    /// The first telephone number.
    case phone
    /// All telephone numbers.
    case phones
    /// Street and town.
    case address
    /// The hours in words.
    case hours
    /// The e-mail address.
    case email
    /// The web page.
    case url
    /// The exact subject of an e-mail.
    case emailSubject = "email_subject"
  }

  /// The service.
  package let service: Service.ID
  /// Which of its facts.
  package let kind: Kind

  /// What the name of a place asks for.
  enum Reading: Hashable {
    /// A fact of a service.
    case fact(ServiceFact)
    /// A fact that no service has.
    case unknown(String)
    /// A value that the place of use knows, such as `{answer}` or `{alert.date}`.
    case value(String)
  }

  /// Reads the name of a place.
  static func reading(of place: String) -> Reading {
    guard let dot = place.firstIndex(of: "."), !place.hasPrefix("alert.") else { return .value(place) }
    let name = String(place[place.index(after: dot)...])
    guard let kind = Kind(rawValue: name) else { return .unknown(name) }
    return .fact(ServiceFact(service: Service.ID(String(place[..<dot])), kind: kind))
  }

  private init(service: Service.ID, kind: Kind) {
    self.service = service
    self.kind = kind
  }

  /// The fact that the name of a place asks for; nil where it asks for anything else.
  package init?(place: String) {
    guard case .fact(let fact) = ServiceFact.reading(of: place) else { return nil }
    self = fact
  }
}
