import Interviews
import OpeningHours
import Packs

/// Whether somebody can be reached at a service, as far as that does not depend on the clock.
///
/// Hours that come and go with the clock are `unknown` here.
enum ServiceState: String {
  case open, closed, unknown
  case byAppointment = "by_appointment"

  /// The state, or nil where no hours apply: an address for e-mail, a web page.
  init?(_ service: ServiceRecord) {
    if service.status == .ended {
      self = .closed
    } else if !service.hasHours {
      return nil
    } else if service.hours?.isByAppointment == true {
      self = .byAppointment
    } else if service.hours?.isAroundTheClock == true, service.holidays == .open {
      self = .open
    } else {
      self = .unknown
    }
  }
}
