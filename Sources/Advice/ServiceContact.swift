public import Interviews
import OpeningHours
import OrderedCollections
public import Packs
public import Sheets

extension Adviser {
  /// A service as somebody to turn to, in words.
  ///
  /// - Parameters:
  ///   - onPaper: whether it is for paper, which is read later: it says nothing that holds only now, and names
  ///     the holidays of the coming week instead.
  ///   - fallbacks: whom to turn to where it does not help.
  public func contact(
    for service: ServiceRecord, onPaper: Bool = false, fallbacks: [Fallback] = []
  ) -> Contact {
    let words = telling.services[service.id]
    let own = ownValues(of: service)
    let members = service.isFilledByDesk ? desk?.members.map { contact(for: $0, onPaper: onPaper) } ?? [] : []
    var notes = [words?.note.map { text($0, own: own) }].compactMap(\.self)
    // The sentence about the missing list names the page itself.
    let isListed = service.isFilledByDesk && members.isEmpty
    if service.status == .ended { notes = [ending(of: service)] + notes }
    return Contact(
      name: words.map { text($0.name, own: own) } ?? service.id.text,
      audience: words.map { text($0.audience, own: own) },
      phones: service.phones.map { phone in
        Contact.Phone(display: phone.display, note: words?.phoneNotes[phone.number].map { text($0, own: own) })
      },
      email: service.email, address: service.address, url: isListed ? nil : service.url.map(shown),
      hours: hours(of: service), hoursTable: onPaper ? hoursTable(of: service) : [],
      standing: onPaper ? nil : standingInWords(of: service),
      holidays: onPaper ? holidays(of: service) : nil,
      cost: words?.cost.map { text($0, own: own) },
      languages: service.languages.isEmpty
        ? nil : self.words(.speaks, ["languages": saying.text(ofLanguages: service.languages)]),
      answeredBy: words?.answeredBy.map { text($0, own: own) }, fallbacks: fallbacks.map(sentence),
      alert: alert(of: service, own: own),
      isAlertAboutHours: service.alert(on: day)?.hours != nil,
      note: notes.isEmpty ? nil : notes.joined(separator: " "),
      missing: isListed ? text(telling.paper.noMembers) : nil,
      elsewhere: members.isEmpty ? nil : text(telling.paper.noMembers),
      source: text(of: service.source, assured: service.assuredDate), code: onPaper ? code(of: service) : nil,
      members: members, isMarked: isMarked(service))
  }

  private func contact(for association: Desk.Association, onPaper: Bool) -> Contact {
    Contact(
      name: association.name, phones: association.phones.map { Contact.Phone(display: $0.display) },
      address: association.address, hours: association.hours.map(saying.hours.text(of:)),
      hoursTable: onPaper ? association.hours.map(table) ?? [] : [],
      standing: onPaper ? nil : standingInWords(of: association), holidays: onPaper ? holidays(of: association) : nil,
      languages: association.languages.isEmpty
        ? nil : words(.speaks, ["languages": saying.text(ofLanguages: association.languages)]))
  }

  /// The hours in words; nil where no hours apply.
  func hours(of service: ServiceRecord) -> String? {
    guard service.hasHours else { return nil }
    guard let hours = service.hours else { return words(.hoursUnstated) }
    let text = [saying.hours.text(of: hours), machine(of: service)].compactMap(\.self)
      .joined(separator: saying.hours.semicolon)
    return isDoubtfulOnHolidays(service) ? "\(text) (\(words(.holidaysUnstated)))" : text
  }

  /// The same as a table.
  private func hoursTable(of service: ServiceRecord) -> [Contact.Hours] {
    guard service.hasHours else { return [] }
    guard let hours = service.hours else { return [Contact.Hours(days: words(.hoursUnstated))] }
    let more = [machine(of: service), isDoubtfulOnHolidays(service) ? words(.holidaysUnstated) : nil]
    return table(of: hours) + more.compactMap { $0.map { Contact.Hours(days: $0) } }
  }

  private func machine(of service: ServiceRecord) -> String? {
    service.answeringMachine.map { words(.hoursMachine, ["machine": saying.hours.text(of: $0)]) }
  }

  private func isDoubtfulOnHolidays(_ service: ServiceRecord) -> Bool {
    guard service.holidays == .unstated, let hours = service.hours else { return false }
    return !hours.isAroundTheClock && !hours.isByAppointment
  }

  private func table(of hours: OpeningHours) -> [Contact.Hours] {
    saying.hours.table(of: hours).map { Contact.Hours(days: $0.days, times: $0.times) }
  }

  /// What a telephone reads from paper: the number to call, else where to go, else where more is written.
  private func code(of service: ServiceRecord) -> Contact.Code? {
    guard service.status == .active else { return nil }
    if let phone = service.phones.first {
      return Contact.Code(content: "tel:\(phone.number)", caption: words(.codeCall))
    }
    return (service.address ?? service.url).map { Contact.Code(content: $0, caption: words(.codePlace)) }
  }

  /// What a later source says otherwise.
  func alert(of service: ServiceRecord, own: [String: String]) -> String? {
    guard service.alert(on: day) != nil, let template = telling.services[service.id]?.alert else { return nil }
    return text(template, own: own)
  }

  private func ending(of service: ServiceRecord) -> String {
    let date = service.ended.map(saying.text(of:)) ?? ""
    let ended = words(.ended, ["date": date]) + "."
    guard let id = service.replacedBy, let successor = telling.services[id] else { return ended }
    return "\(ended) \(words(.replacedBy, ["name": text(successor.name)]))."
  }

  func ownValues(of service: ServiceRecord) -> [String: String] {
    var values: [String: String] = [:]
    values["alert.date"] = service.alert.map { saying.text(ofPartial: $0.date) }
    values["alert.from"] = service.alert?.from.map(saying.text(of:))
    values["alert.hours"] = service.alert?.hours.map(saying.hours.text(of:))
    values["ended"] = service.ended.map(saying.text(of:))
    values["assured_date"] = service.assuredDate.map(saying.text(of:))
    return values
  }
}

extension ServiceRecord {
  /// Whether hours apply: not to an address for e-mail, a web page, or a service that has ended.
  var hasHours: Bool { status == .active && (!phones.isEmpty || address != nil || hours != nil) }
}
