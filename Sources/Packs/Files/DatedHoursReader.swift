import CivilTime
import Interviews
import OpeningHours
import Problems

/// Reads hours, or a list of hours of which each has its days: `[{hours: "Mo-Fr 09:00-13:00", valid_to: 2027-02-28}]`.
enum DatedHoursReader {
  /// The hours of a service that is there on some days.
  static func hours(_ value: YAMLValue?, of service: Service.ID, there days: Validity) -> [Dated<OpeningHours>] {
    guard let value else { return [] }
    guard value.listCount != nil else { return [value.hours().map { Dated($0) }].compactMap(\.self) }
    var read: [Dated<OpeningHours>] = []
    for entry in value.list() ?? [] {
      guard entry.isMapping else {
        entry.report(.wrongType, .hoursExpected)
        continue
      }
      let count = entry.log.count
      var fields = entry.fields()
      let hours = fields.required("hours").hours()
      let valid = fields.validity(of: service, there: days)
      fields.end()
      // Days that could not be read are open at that end: nobody can say then what they share.
      guard let hours, entry.log.count == count else { continue }
      if read.contains(where: { $0.valid.intersection(valid) != nil }) { entry.report(.hoursTwice, .hoursTwice) }
      read.append(Dated(hours, valid: valid))
    }
    return read
  }
}
