import CivilTime
package import Interviews
import OpeningHours
import OrderedCollections
package import Packs
package import Sheets
package import Texts

extension Adviser {
  /// A service as somebody to turn to, in words.
  ///
  /// - Parameters:
  ///   - onPaper: whether it is for paper, which is read later: it says nothing that holds only now, and names
  ///     the holidays of the coming week instead.
  ///   - fallbacks: whom to turn to where it does not help.
  package func contact(
    for service: ServiceRecord, onPaper: Bool = false, fallbacks: [Fallback] = []
  ) -> Contact {
    let told = words(of: service.id)
    let own = ownValues(of: service)
    let isOld = isListStale(of: service)
    let members = members(of: service).map { contact(for: $0, onPaper: onPaper, isMarked: isOld && $0 != desk?.itself) }
    // The sentence about the missing list names the page itself.
    let isListed = service.isFilledByDesk && members.isEmpty
    let ending = service.status == .ended ? ending(of: service) : nil
    let notes = [
      ending, told?.note.map { text($0, own: own) }, onPaper ? nil : told?.deskNote.map { text($0, own: own) },
    ].compactMap(\.self)
    let cautions = [
      onPaper && service.mayNotAnswer ? words(.mayNotAnswer) : nil, told?.caution.map { text($0, own: own) },
    ].compactMap(\.self)
    let list = text(catalogue.paper.noMembers)
    let known = isListed ? known(service.knownMembers) : nil
    let nobody = onPaper ? list : [list, known].compactMap(\.self).joined(separator: " · ")
    let ahead = changesAhead(of: service)
    // Other hours are in what paper tells of the hours already.
    let isDisputed = service.disputingHours(on: day) != nil
    let isAlertTold = !(onPaper && (isDisputed || service.alert(on: day)?.isForDesk == true))
    let alerts = [ahead, isAlertTold ? alert(of: service, own: own) : nil].compactMap(\.self)
    return Contact(
      name: told.map { text($0.name, own: own) } ?? RichText(service.id.text),
      audience: told.map { text($0.audience, own: own) },
      phones: service.phones.map { phone in
        Contact.Phone(
          display: RichText(phone.display, .number), note: told?.phoneNotes[phone.number].map { text($0, own: own) })
      },
      email: service.email.map { RichText($0, .email) }, address: service.address.map { RichText($0, .address) },
      url: isListed ? nil : service.url.map(shown), hours: hours(of: service, onPaper: onPaper),
      hoursTable: onPaper ? hoursTable(of: service) : [], standing: onPaper ? nil : standingInWords(of: service),
      holidays: onPaper ? holidays(of: service) : nil, cost: told?.cost.map { text($0, own: own) },
      languages: languages(service.languages), answeredBy: told?.answeredBy.map { text($0, own: own) },
      fallbacks: fallbacks.map(sentence), caution: cautions.isEmpty ? nil : cautions.joined(separator: " · "),
      alert: alerts.isEmpty ? nil : alerts.joined(separator: " "),
      isAlertAboutHours: ahead != nil || isDisputed,
      note: notes.isEmpty ? nil : notes.joined(separator: " "), known: onPaper ? known : nil,
      missing: isListed ? nobody : nil,
      elsewhere: service.isFilledByDesk ? list : nil, source: text(of: service.source, assured: service.assuredDate),
      code: onPaper ? listCode(of: service) : nil, members: members, isMarked: isMarked(service))
  }

  /// Who was known to belong to a list, by name alone.
  func known(_ members: ServiceRecord.KnownMembers?) -> RichText? {
    members.map { members in
      let names = words.list(members.names.map { RichText($0, .name) })
      return words(.knownMembers, ["date": words.text(of: members.date), "names": names])
    }
  }

  /// An association of a list as somebody to turn to.
  func contact(for association: Desk.Association, onPaper: Bool, isMarked: Bool) -> Contact {
    Contact(
      name: RichText(association.name, .name),
      phones: association.phones.map { Contact.Phone(display: RichText($0.display, .number)) },
      email: association.email.map { RichText($0, .email) },
      address: association.address.map { RichText($0, .address) },
      hours: association.hours.map(words.hours.text(of:)),
      hoursTable: onPaper ? association.hours.map(table) ?? [] : [],
      standing: onPaper ? nil : standingInWords(of: association), holidays: onPaper ? holidays(of: association) : nil,
      languages: languages(association.languages), isMarked: isMarked)
  }

  private func languages(_ codes: [String]) -> RichText? {
    codes.isEmpty ? nil : words(.speaks, ["languages": words.text(ofLanguages: codes)])
  }

  /// What a later source says otherwise.
  func alert(of service: ServiceRecord, own: [String: RichText]) -> RichText? {
    guard let alert = service.alert(on: day), let template = catalogue.services[service.id]?.alert else { return nil }
    // What was said of a list before this one was made does not concern it.
    if let listed = listDate(of: service), alert.isOver(on: listed) { return nil }
    return text(template, own: own)
  }

  private func ending(of service: ServiceRecord) -> RichText {
    let date = service.ended.map(words.text(of:)) ?? RichText()
    let ended = words(.ended, ["date": date])
    guard let id = service.replacedBy, catalogue.services[id] != nil else { return ended }
    return "\(ended) \(words(.replacedBy, ["name": name(of: id)]))"
  }

  package func ownValues(of service: ServiceRecord) -> [String: RichText] {
    var values: [String: RichText] = [:]
    values["alert.date"] = service.alert.map { words.text(ofPartial: $0.date) }
    values["alert.from"] = service.alert?.from.map(words.text(of:))
    values["alert.hours"] = service.alert?.hours.map(words.hours.text(of:))
    values["ended"] = service.ended.map(words.text(of:))
    // Who lists the members says how old the list is.
    values["assured_date"] = (listDate(of: service) ?? service.assuredDate).map(words.text(of:))
    return values
  }
}

extension ServiceRecord {
  /// Whether hours apply: not to an address for e-mail, a web page, or a service that has ended.
  var hasHours: Bool { status == .active && (!phones.isEmpty || address != nil || hours != nil) }
}
