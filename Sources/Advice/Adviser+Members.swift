package import CivilTime
import Interviews
package import Packs

/// Those who belong to a service that a desk fills in.
extension Adviser {
  /// The associations: the desk itself first if it is one, then its own list, or that of the pack where it has none.
  package func members(of service: ServiceRecord) -> [Desk.Association] {
    guard service.isFilledByDesk else { return [] }
    let own = desk?.associations ?? []
    let listed = own.isEmpty ? service.associations?.associations ?? [] : own
    return (desk?.role == .listedAssociation ? [desk?.itself].compactMap(\.self) : []) + listed
  }

  /// The day of the list; nil where the desk says none for its own, or where there is no list.
  package func listDate(of service: ServiceRecord) -> CivilDate? {
    guard service.isFilledByDesk else { return nil }
    return desk?.associations.isEmpty == false ? desk?.associationsDate : service.associations?.date
  }

  /// Whether the list bears a day, and is due for a fresh look.
  func isListStale(of service: ServiceRecord) -> Bool {
    listDate(of: service).map { pack.interview.isStale($0, on: day) } ?? false
  }
}
