import Packs
import Sheets

/// What a telephone reads from paper, each with words under it that say what it holds.
extension Adviser {
  /// A link that calls the first number; nil where there is none, and where perhaps nobody answers it.
  func callCode(of service: ServiceRecord) -> Contact.Code? {
    guard service.status == .active, !service.mayNotAnswer else { return nil }
    return service.phones.first.map { callCode($0) }
  }

  /// The same of an association.
  func callCode(of association: Desk.Association) -> Contact.Code? { association.phones.first.map { callCode($0) } }

  /// Where to go; nil where no address says it.
  func placeCode(of address: String?) -> Contact.Code? {
    address.map { Contact.Code(content: $0, caption: words(.codePlace)) }
  }

  /// The page of a list that the desk has not filled in: else nobody could find who is on it.
  func listCode(of service: ServiceRecord) -> Contact.Code? {
    guard service.status == .active, service.isFilledByDesk, members(of: service).isEmpty else { return nil }
    return service.url.map { Contact.Code(content: $0, caption: words(.codeList)) }
  }

  private func callCode(_ phone: ServiceRecord.Phone) -> Contact.Code {
    Contact.Code(content: "tel:\(phone.number)", caption: words(.codeCall))
  }
}
