import CivilTime
import OpeningHours
import OrderedCollections
package import Packs
package import Texts

extension Adviser {
  /// Whether somebody can be reached at a service now; nil where no hours apply, or where no moment was told.
  package func standing(of service: ServiceRecord) -> ServiceStanding? {
    guard let time else { return nil }
    return serviceHours(service)?.standing(at: time)
  }

  /// The minute, as people read it from a clock; nil where no moment was told.
  package var clock: RichText? { time.map { words.hours.clock($0.moment.minute) } }

  /// What the hours of a service come to on all days; nil where none apply to what it is now.
  func serviceHours(_ service: ServiceRecord) -> ServiceHours? {
    guard service.status == .ended || service.hasHours else { return nil }
    return pack.services[service.id].flatMap { ServiceHours($0, holidays: pack.holidays) }
  }
}
