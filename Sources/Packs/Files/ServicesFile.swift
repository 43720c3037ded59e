import CivilTime
import Interviews
import OpeningHours
import OrderedCollections
import Problems

/// `services.yaml`: the directory, in its order.
struct ServicesFile {
  private(set) var services: OrderedDictionary<Service.ID, StatedService> = [:]
  /// The services of which not every fact could be read.
  private(set) var broken: Set<Service.ID> = []
  /// The days of the services that are not there on every day.
  var days: [Service.ID: Validity] {
    Dictionary(
      uniqueKeysWithValues: services.values.filter { $0.valid != .always }.map { ($0.id, $0.valid) })
  }
  /// The cities that services name, each where it stands.
  private(set) var cities: [(city: String, value: YAMLValue)] = []

  /// The languages in which services speak, each where it stands.
  private(set) var languages: [YAMLValue] = []

  private enum Filling: String, CaseIterable { case desk }

  init(
    _ files: [SourceFile], numbers: PhoneNumber, sourceDates: [Source.ID: CivilDate], isDateless: (Source.ID) -> Bool,
    symbols: SymbolTable, log: ProblemLog
  ) {
    let phones = PhoneReader(numbers: numbers, symbols: symbols)
    for value in symbols.entries(of: .service, "services", in: files, log) {
      let count = log.count
      guard let service = service(value, phones, sourceDates, symbols) else { continue }
      let isDated = service.steady.assuredDate != nil || isDateless(service.steady.source)
      if log.count > count || !isDated { broken.insert(service.id) }
      services[service.id] = service
    }
  }

  private mutating func service(
    _ value: YAMLValue, _ reader: PhoneReader, _ sourceDates: [Source.ID: CivilDate], _ symbols: SymbolTable
  ) -> StatedService? {
    var fields = value.fields()
    guard let name = symbols.name(.service, in: fields.required("id"), of: value) else { return nil }
    let status = fields.optional("status").map { $0.word(ServiceRecord.Status.self) } ?? .active
    let phonesValue = fields.optional("phones")
    if status == .ended { phonesValue?.report(.phoneEnded, .endedPhones) }
    let phones = status == .ended ? nil : phonesValue
    let cityValue = fields.optional("city")
    let city = cityValue?.text()
    if let city, let cityValue { cities.append((city, cityValue)) }
    let spoken = fields.optional("languages")
    languages += spoken?.listOrNone ?? []
    let source = symbols.source(fields.required("source", rule: .sourceMissing)) ?? ""
    let isFilledByDesk = fields.optional("members")?.word(Filling.self) == .desk
    let known = fields.optional("known_members")
    let listed = fields.optional("associations")
    if !isFilledByDesk {
      for (key, extra) in [("known_members", known), ("associations", listed)] {
        extra?.report(.keyUnknown, .knownMembersExtra, ["key": key])
      }
    }
    let valid = fields.validity()
    let numbers = phones.map { reader.phones($0, of: Service.ID(name), there: valid) } ?? []
    let steady = ServiceRecord(
      id: Service.ID(name), phones: [],
      formerPhones: fields.optional("former_phones").map {
        // A number that will end may stand in both lists: up to its last day it is called.
        reader.formerPhones(
          $0, hasEnded: status == .ended, called: numbers.filter { $0.valid.to == nil }.map(\.value))
      } ?? [],
      mayNotAnswer: mayNotAnswer(fields.optional("may_not_answer"), phones),
      email: fields.optional("email").flatMap(EmailAddress.read),
      emailSubject: fields.optional("email_subject")?.text(),
      address: fields.optional("address")?.text(.line), url: fields.optional("url").flatMap(WebAddress.read),
      hours: nil, answeringMachine: nil,
      holidays: fields.optional("holidays")?.word(ServiceRecord.Holidays.self),
      languages: spoken?.languageCodes() ?? [], status: status ?? .active,
      ended: fields.optional("ended")?.pastDate(.dateAhead),
      replacedBy: fields.optional("replaced_by").flatMap { symbols.service($0) },
      city: city, isFilledByDesk: isFilledByDesk,
      knownMembers: known.flatMap { ServicesFile.knownMembers($0, symbols) },
      associations: listed.flatMap { associations($0, reader, symbols) },
      source: source, assuredDate: fields.optional("assured_date")?.pastDate() ?? sourceDates[source],
      alert: fields.optional("alert").flatMap { ServicesFile.alert($0, symbols) })
    let hours = { (value: YAMLValue?) in DatedHoursReader.hours(value, of: steady.id, there: valid) }
    let service = StatedService(
      steady, valid: valid, phones: numbers,
      hours: hours(fields.optional("hours")), answeringMachine: hours(fields.optional("answering_machine")))
    fields.end()
    return service
  }

  /// Nobody can be in doubt about who answers where there is no number.
  private func mayNotAnswer(_ value: YAMLValue?, _ phones: YAMLValue?) -> Bool {
    guard let value else { return false }
    if phones == nil { value.report(.keyUnknown, .doubtWithoutNumber) }
    return value.boolean() ?? false
  }

  private mutating func associations(
    _ value: YAMLValue, _ phones: PhoneReader, _ symbols: SymbolTable
  ) -> AssociationList? {
    var reader = AssociationReader(PhoneReader(numbers: phones.numbers, symbols: nil))
    var fields = value.fields()
    let date = fields.required("date").pastDate()
    let source = symbols.source(fields.required("source", rule: .sourceMissing))
    let list = reader.associations(fields.required("list"))
    fields.end()
    languages += reader.languages
    guard let date, let source else { return nil }
    return AssociationList(date: date, source: source, associations: list)
  }

  private static func knownMembers(_ value: YAMLValue, _ symbols: SymbolTable) -> ServiceRecord.KnownMembers? {
    var fields = value.fields()
    let date = fields.required("date").pastDate()
    let source = symbols.source(fields.required("source", rule: .sourceMissing))
    let list = fields.required("names")
    if list.listCount == 0 { list.report(.keyMissing, .knownMembersMissing) }
    var names: [String] = []
    for entry in list.list() ?? [] {
      guard let name = entry.text(.line) else { continue }
      if names.contains(name) { entry.report(.idDoubled, .keyDoubled, ["key": name]) }
      names.append(name)
    }
    fields.end()
    guard let date, let source else { return nil }
    return ServiceRecord.KnownMembers(date: date, source: source, names: names)
  }

  private static func alert(_ value: YAMLValue, _ symbols: SymbolTable) -> ServiceRecord.Alert? {
    var fields = value.fields()
    let source = symbols.source(fields.required("source", rule: .sourceMissing))
    let date = partialDate(fields.required("date"))
    let from = fields.optional("from")?.date()
    let words = fields.optional("hours")
    let told = words?.hours()
    let stated = fields.optional("opening_hours")
    let hours = stated?.hours()
    let holidaysValue = fields.optional("holidays")
    let holidays = holidaysValue?.word(ServiceRecord.Holidays.self)
    let reader = fields.optional("for")?.word(Step.Reader.self)
    fields.end()
    if stated != nil { words?.report(.alertHours, .alertHours) }
    if stated == nil { holidaysValue?.report(.alertHours, .alertHolidays) }
    guard let source, let date else { return nil }
    return ServiceRecord.Alert(
      source: source, date: date, from: from, toldHours: told, openingHours: hours, holidays: holidays,
      isForDesk: reader == .desk)
  }

  /// A year, a month or a day.
  private static func partialDate(_ value: YAMLValue) -> String? {
    guard let text = value.spelling else {
      value.report(.wrongType, .partialDateExpected)
      return nil
    }
    let whole = text.utf8.count == 4 ? text + "-01-01" : text.utf8.count == 7 ? text + "-01" : text
    guard CivilDate(iso: whole) != nil else {
      value.report(.date, .partialDate, ["text": text])
      return nil
    }
    // The first day that is meant; an announcement may be dated ahead, but is worth a second look.
    if let first = CivilDate(iso: whole), let today = value.log.today, first > today {
      value.report(.dateAhead, .dateFuture, ["date": text, "today": today.description])
    }
    return text
  }
}
