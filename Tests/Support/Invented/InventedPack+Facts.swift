import CivilTime
package import Interviews
import OrderedCollections
package import Packs

/// Facts of the invented pack, by the name of their service.
extension InventedPack {
  private static let facts = Result { try InventedPack().pack() }
  private static let day = CivilDate(iso: "2026-11-24")

  /// A service.
  package static func service(_ id: Service.ID) throws -> ServiceRecord {
    guard let day, let service = try facts.get().service(id, on: day) else { throw NoSuchPiece(piece: id.text) }
    return service
  }

  /// The first number of a service.
  package static func phone(_ id: Service.ID) throws -> ServiceRecord.Phone {
    guard let phone = try service(id).phones.first else { throw NoSuchPiece(piece: "\(id.text).phone") }
    return phone
  }

  /// All numbers of a service, as people read them.
  package static func numbers(_ id: Service.ID) throws -> [String] { try service(id).phones.map(\.display) }

  /// The street and town of a service.
  package static func address(_ id: Service.ID) throws -> String {
    try stated(service(id).address, "\(id.text).address")
  }

  /// The e-mail address of a service.
  package static func email(_ id: Service.ID) throws -> String { try stated(service(id).email, "\(id.text).email") }

  /// The subject that an e-mail to a service must have.
  package static func emailSubject(_ id: Service.ID) throws -> String {
    try stated(service(id).emailSubject, "\(id.text).email_subject")
  }

  /// The web page of a service.
  package static func url(_ id: Service.ID) throws -> String { try stated(service(id).url, "\(id.text).url") }

  private static func stated(_ fact: String?, _ name: String) throws -> String {
    guard let fact else { throw NoSuchPiece(piece: name) }
    return fact
  }

  /// The numbers that stand on every sheet, in their order.
  package static func emergencyNumbers() throws -> [String] {
    try facts.get().printedAlways.map { try phone($0).display }
  }
}
