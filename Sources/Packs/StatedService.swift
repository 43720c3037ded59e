package import CivilTime
package import Interviews
package import OpeningHours

/// A service as the pack states it for all days; what holds on one of them is its `ServiceRecord`.
///
/// A number or hours that change on a day stand twice, each with its days, so that the change is written down before.
package struct StatedService: Hashable, Sendable, Identifiable {
  /// What is the same on every day.
  let steady: ServiceRecord
  /// The days on which the service is there at all.
  package let valid: Validity
  /// All its numbers, in the order of telling.
  package let phones: [Dated<ServiceRecord.Phone>]
  /// All its hours; no day has two.
  package let hours: [Dated<OpeningHours>]
  /// All hours of its machine; no day has two.
  package let answeringMachine: [Dated<OpeningHours>]

  /// A service with what changes from day to day.
  ///
  /// - Parameter steady: everything else that is known of it.
  init(
    _ steady: ServiceRecord, valid: Validity, phones: [Dated<ServiceRecord.Phone>], hours: [Dated<OpeningHours>],
    answeringMachine: [Dated<OpeningHours>]
  ) {
    self.steady = steady
    self.valid = valid
    self.phones = phones
    self.hours = hours
    self.answeringMachine = answeringMachine
  }

  /// The service's stable name.
  package var id: Service.ID { steady.id }
  /// Whether it still works.
  package var status: ServiceRecord.Status { steady.status }
  /// What a later source says otherwise, on whatever days.
  package var alert: ServiceRecord.Alert? { steady.alert }

  /// Whether it is a desk's own, which has its words in the desk's file.
  package var isOfDesk: Bool { steady.source == Pack.deskSource }

  /// The service as it is on a day, whether it is there then or not.
  package func record(on day: CivilDate) -> ServiceRecord {
    var record = steady
    record.phones = phones.values(on: day)
    record.hours = hours.values(on: day).first
    record.answeringMachine = answeringMachine.values(on: day).first
    return record
  }

  /// The days on which the service is there with a fact.
  func days(of fact: ServiceFact.Kind) -> [Validity] {
    let stated: [Validity] =
      switch fact {
      case .phone, .phones: phones.map(\.valid)
      case .hours: hours.map(\.valid)
      case .address: steady.address == nil ? [] : [.always]
      case .email: steady.email == nil ? [] : [.always]
      case .url: steady.url == nil ? [] : [.always]
      case .emailSubject: steady.emailSubject == nil ? [] : [.always]
      }
    return stated.compactMap(valid.intersection)
  }

  /// The days on which it may be otherwise than on the day before, in their order.
  package var changes: [CivilDate] {
    let days = [valid] + phones.map(\.valid) + hours.map(\.valid) + answeringMachine.map(\.valid)
    return Set(days.flatMap(\.changes) + [alert?.from].compactMap(\.self)).sorted()
  }
}
