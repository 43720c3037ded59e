import CivilTime
import Interviews
import Problems

extension YAMLMapping {
  /// Takes the days on which an entry holds: `valid_from` and `valid_to`, both included, either of which may be missing.
  ///
  /// A day to come is none too late: what changes then is written down before.
  mutating func validity() -> Validity {
    let days = DateOrder.read(from: optional("valid_from"), to: optional("valid_to"))
    return Validity(from: days.from, to: days.to)
  }

  /// The same of what a service has; days on which the service is not there are told.
  mutating func validity(of service: Service.ID, there days: Validity) -> Validity {
    let valid = validity()
    let isInOrder = valid.intersection(.always) != nil
    if isInOrder, valid.intersection(days) == nil { value.report(.daysIdle, .daysIdle, ["service": service.text]) }
    return valid
  }
}
