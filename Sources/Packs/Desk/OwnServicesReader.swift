import CivilTime
import Interviews
import Problems

/// Reads the services that a desk adds to those of its pack.
struct OwnServicesReader {
  let phones: PhoneReader
  /// The languages that were named, each where it stands.
  private(set) var languages: [YAMLValue] = []

  init(_ phones: PhoneReader) { self.phones = phones }

  mutating func services(_ value: YAMLValue?) -> [OwnService] {
    var services: [OwnService] = []
    for entry in value?.list() ?? [] {
      guard let own = service(entry) else { continue }
      if services.contains(where: { $0.service.id == own.service.id }) {
        entry.report(.idDoubled, .doubledService, ["name": own.service.id.text])
      }
      services.append(own)
    }
    return services
  }

  private mutating func service(_ value: YAMLValue) -> OwnService? {
    var fields = value.fields()
    let idValue = fields.required("id")
    let id = idValue.name().map { Service.ID($0) }
    let valid = fields.validity()
    let spoken = fields.optional("languages")
    languages += spoken?.listOrNone ?? []
    let steady = ServiceRecord(
      id: id ?? "", phones: [], formerPhones: [], mayNotAnswer: false,
      email: fields.optional("email").flatMap(EmailAddress.read),
      emailSubject: nil, address: fields.optional("address")?.text(.line),
      url: fields.optional("url").flatMap(WebAddress.read), hours: nil, answeringMachine: nil,
      holidays: fields.optional("holidays")?.word(ServiceRecord.Holidays.self),
      languages: spoken?.languageCodes() ?? [], status: .active, ended: nil, replacedBy: nil, city: nil,
      isFilledByDesk: false, knownMembers: nil, associations: nil, source: Pack.deskSource,
      assuredDate: fields.required("assured_date").pastDate(), alert: nil)
    let service = StatedService(
      steady, valid: valid,
      phones: fields.optional("phones").map { phones.phones($0, of: steady.id, there: valid) } ?? [],
      hours: DatedHoursReader.hours(fields.optional("hours"), of: steady.id, there: valid), answeringMachine: [])
    let topics = fields.optional("topics")?.list() ?? []
    let own = OwnService(
      service, topics: topics.compactMap { value in value.text().map { .init(id: Option.ID($0), place: value.place) } },
      place: idValue.place, name: fields.required("name").text(.line) ?? "",
      audience: fields.required("audience").text(.twoLines) ?? "", cost: fields.optional("cost")?.text(.twoLines),
      search: fields.optional("search")?.texts() ?? [])
    fields.end()
    return id == nil ? nil : own
  }
}
