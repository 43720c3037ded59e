import Interviews
import OpeningHours
import Packs
import Sheets
import Texts

/// The hours of a contact, in words.
///
/// Where a later source states other hours, the screen shows those of both. Paper, which is read later and by others,
/// tells what both are sure of, and to call.
extension Adviser {
  /// The hours in words; nil where no hours apply.
  func hours(of service: ServiceRecord, onPaper: Bool) -> RichText? {
    guard service.hasHours else { return nil }
    let isDisputed = onPaper && service.disputingHours(on: day) != nil
    guard let hours = isDisputed ? sureHours(of: service) : service.hours else {
      return isDisputed ? words(.hoursDisputed) : unstated(service)
    }
    let text = [words.hours.text(of: hours), machine(of: service), isDisputed ? words(.hoursDisputed) : nil]
      .compactMap(\.self).joined(separator: words.hours.phrases(.semicolon))
    return isDoubtfulOnHolidays(service) ? "\(text) (\(words(.holidaysUnstated)))" : text
  }

  /// The hours that are sure, and whether to call first; nil where no hours apply.
  func shortHours(of service: ServiceRecord) -> RichText? {
    guard service.hasHours else { return nil }
    let isDisputed = service.disputingHours(on: day) != nil
    guard let hours = sureHours(of: service) else { return isDisputed ? words(.hoursDisputed) : unstated(service) }
    return [words.hours.text(of: hours), isDisputed ? words(.hoursDisputed) : nil].compactMap(\.self)
      .joined(separator: words.hours.phrases(.semicolon))
  }

  /// The same as a table for paper.
  func hoursTable(of service: ServiceRecord) -> [Contact.Hours] {
    guard service.hasHours else { return [] }
    let isDisputed = service.disputingHours(on: day) != nil
    guard let hours = sureHours(of: service) else {
      return [Contact.Hours(days: isDisputed ? words(.hoursDisputed) : unstated(service))]
    }
    let more = [
      machine(of: service), isDoubtfulOnHolidays(service) ? words(.holidaysUnstated) : nil,
      isDisputed ? words(.hoursDisputed) : nil,
    ]
    return table(of: hours) + more.compactMap { $0.map { Contact.Hours(days: $0) } }
  }

  /// The hours that are sure: those of the service, or what a later source agrees on; nil where there are none.
  func sureHours(of service: ServiceRecord) -> OpeningHours? {
    guard let other = service.disputingHours(on: day) else { return service.hours }
    return service.hours?.shared(with: other)
  }

  /// Hours as rows of days and times.
  func table(of hours: OpeningHours) -> [Contact.Hours] {
    words.hours.table(of: hours).map { Contact.Hours(days: $0.days, times: $0.times) }
  }

  func unstated(_ service: ServiceRecord) -> RichText {
    words(service.phones.isEmpty ? .hoursUnstatedNoPhone : .hoursUnstated)
  }

  /// When a machine answers, in words; nil where there is none.
  func machine(of service: ServiceRecord) -> RichText? {
    service.answeringMachine.map { words(.hoursMachine, ["machine": words.hours.text(of: $0)]) }
  }

  private func isDoubtfulOnHolidays(_ service: ServiceRecord) -> Bool {
    guard service.holidays == .unstated, let hours = service.hours else { return false }
    return !hours.isAroundTheClock && !hours.isByAppointment
  }
}
