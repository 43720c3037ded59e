import OpeningHours
package import Packs

extension Adviser {
  /// Whether somebody can be reached at a service now; nil where no hours apply, or where no moment was told.
  package func standing(of service: ServiceRecord) -> ServiceStanding? {
    guard let time else { return nil }
    return ServiceHours(service, holidays: pack.holidays)?.standing(at: time)
  }
}
