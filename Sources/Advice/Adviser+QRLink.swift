import Packs
import Sheets

extension Adviser {
  /// What the QR code beside a contact holds, and the words under it: a link that calls the number, else where to go,
  /// else where more is written; nil for a service that has ended, or where there is none of them.
  func qrLink(of service: ServiceRecord) -> Contact.Code? {
    guard service.status == .active else { return nil }
    if let phone = service.phones.first {
      return Contact.Code(content: "tel:\(phone.number)", caption: words(.codeCall))
    }
    return (service.address ?? service.url).map { Contact.Code(content: $0, caption: words(.codePlace)) }
  }
}
