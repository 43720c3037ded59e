import CivilTime
package import Interviews
import OrderedCollections
package import Packs

/// Facts of the pack that ships, for tests that need one, whatever it is today.
extension Shipped {
  private static let facts = Result { try pack() }
  private static let day = CivilDate(iso: "2026-11-24")

  /// A fact that a test asks for and the pack does not have.
  package struct NoSuchFact: Error {
    /// What was asked for.
    package let name: String
  }

  /// A service.
  package static func service(_ id: Service.ID) throws -> ServiceRecord {
    guard let day, let service = try facts.get().service(id, on: day) else { throw NoSuchFact(name: id.text) }
    return service
  }

  /// The first number of a service.
  package static func phone(_ id: Service.ID) throws -> ServiceRecord.Phone {
    guard let phone = try service(id).phones.first else { throw NoSuchFact(name: "\(id.text).phone") }
    return phone
  }

  /// All numbers of a service, as people read them.
  package static func numbers(_ id: Service.ID) throws -> [String] { try service(id).phones.map(\.display) }

  /// The e-mail address of a service.
  package static func email(_ id: Service.ID) throws -> String {
    guard let email = try service(id).email else { throw NoSuchFact(name: "\(id.text).email") }
    return email
  }

  /// The subject that an e-mail to a service must have.
  package static func emailSubject(_ id: Service.ID) throws -> String {
    guard let subject = try service(id).emailSubject else { throw NoSuchFact(name: "\(id.text).email_subject") }
    return subject
  }

  /// The numbers that stand on every sheet, in their order.
  package static func emergencyNumbers() throws -> [String] {
    let pack = try facts.get()
    return try pack.printedAlways.map { try phone($0).display }
  }
}
