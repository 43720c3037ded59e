import Dates
import Interviews
import OpeningHours
import OrderedCollections

/// `services.yaml`: the directory, in its order.
struct ServicesFile {
  private(set) var services: OrderedDictionary<Service.ID, ServiceRecord> = [:]

  private enum Filling: String, CaseIterable { case desk }

  init(_ file: SourceFile, sourceDates: [Source.ID: CivilDate], references: References) throws(Problem) {
    var stream = try Documents(file)
    var top = try stream.last().fields()
    for value in try top.required("services").list() {
      let service = try ServicesFile.service(value, sourceDates, references)
      guard services[service.id] == nil else {
        throw value.problem("the service \(service.id.text.quoted) stands here twice")
      }
      services[service.id] = service
    }
    try top.end()
  }

  private static func service(
    _ value: Located, _ sourceDates: [Source.ID: CivilDate], _ references: References
  ) throws(Problem) -> ServiceRecord {
    var fields = try value.fields()
    let idValue = try fields.required("id")
    let id = Service.ID(try idValue.text())
    references.define(.service, id.text, at: idValue)
    let status = try fields.optional("status")?.word(ServiceRecord.Status.self) ?? .active
    let phonesValue = fields.optional("phones")
    if status == .ended, let phonesValue {
      throw phonesValue.problem("a service that has ended has no phones to call; write former_phones")
    }
    let source = try reference(fields.required("source"), .source, references)
    let record = ServiceRecord(
      id: id,
      phones: try phonesValue.map { value throws(Problem) in try PhoneReader.phones(value, references) } ?? [],
      formerPhones: try texts(fields.optional("former_phones")),
      email: try fields.optional("email")?.text(), emailSubject: try fields.optional("email_subject")?.text(),
      address: try fields.optional("address")?.text(), url: try fields.optional("url")?.text(),
      hours: try fields.optional("hours")?.hours(), answeringMachine: try fields.optional("answering_machine")?.hours(),
      holidays: try fields.optional("holidays")?.word(ServiceRecord.Holidays.self),
      languages: try texts(fields.optional("languages")), status: status,
      ended: try fields.optional("ended")?.date(),
      replacedBy: try fields.optional("replaced_by").map { value throws(Problem) in
        Service.ID(try reference(value, .service, references))
      },
      town: try fields.optional("place")?.text(),
      isFilledByDesk: try fields.optional("members")?.word(Filling.self) == .desk,
      source: Source.ID(source),
      assuredDate: try fields.optional("assured_date")?.date() ?? sourceDates[Source.ID(source)],
      alert: try fields.optional("alert").map { value throws(Problem) in try alert(value, references) })
    try fields.end()
    return record
  }

  private static func alert(_ value: Located, _ references: References) throws(Problem) -> ServiceRecord.Alert {
    var fields = try value.fields()
    let alert = ServiceRecord.Alert(
      source: Source.ID(try reference(fields.required("source"), .source, references)),
      date: try partialDate(fields.required("date")), from: try fields.optional("from")?.date(),
      hours: try fields.optional("hours")?.hours())
    try fields.end()
    return alert
  }

  /// A year, a month or a day.
  private static func partialDate(_ value: Located) throws(Problem) -> String {
    guard let text = value.spelling else { throw value.problem("a date is expected here") }
    let whole = text.utf8.count == 4 ? text + "-01-01" : text.utf8.count == 7 ? text + "-01" : text
    guard CivilDate(iso: whole) != nil else {
      throw value.problem("\(text.quoted) is not a date; write \"2024\", \"2024-02\" or 2024-02-05")
    }
    return text
  }

  private static func reference(
    _ value: Located, _ kind: References.Kind, _ references: References
  ) throws(Problem) -> String {
    let name = try value.text()
    references.note(kind, name, at: value)
    return name
  }

  private static func texts(_ value: Located?) throws(Problem) -> [String] {
    guard let value else { return [] }
    var texts: [String] = []
    for entry in try value.list() { texts.append(try entry.text()) }
    return texts
  }
}
