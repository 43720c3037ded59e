package import CivilTime
import Interviews
package import Packs

/// Those who belong to a service that a desk fills in.
extension Adviser {
  /// The associations: the desk itself first if it is one, then those of the list.
  package func members(of service: ServiceRecord) -> [Desk.Association] {
    guard service.isFilledByDesk else { return [] }
    let itself = desk?.role == .listedAssociation ? desk?.itself : nil
    return [itself].compactMap(\.self) + list(of: service).associations
  }

  /// The day of the list; nil where it bears none, or where there is no list.
  package func listDate(of service: ServiceRecord) -> CivilDate? { list(of: service).date }

  /// Whether the list bears a day, and is due for a fresh look.
  func isListStale(of service: ServiceRecord) -> Bool {
    listDate(of: service).map { pack.interview.isStale($0, on: day) } ?? false
  }

  /// The desk's own list, or that of the pack where it has none.
  private func list(of service: ServiceRecord) -> (associations: [Desk.Association], date: CivilDate?) {
    guard service.isFilledByDesk else { return ([], nil) }
    if let desk, !desk.associations.isEmpty { return (desk.associations, desk.associationsDate) }
    return (service.associations?.associations ?? [], service.associations?.date)
  }
}
