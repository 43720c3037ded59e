import CivilTime
import Interviews
import OpeningHours
import OrderedCollections
import Packs
import Problems
import Texts

/// One thing of a pack with all its facts, by the keys of its file.
struct FactThing {
  struct Key: Hashable {
    let kind: FactChange.Kind
    let id: String
  }

  /// The facts, none where the file says nothing.
  var facts: OrderedDictionary<String, FactChange.Value> = [:]
  /// Orders of things that have facts of their own.
  var orders: OrderedDictionary<String, [String]> = [:]
  /// A number of a service with its days.
  struct Phone: Hashable {
    let text: RichText
    let valid: Validity
  }

  /// The numbers of a service.
  var phones: [Phone] = []
  /// What there is to say of the thing when it comes or goes as a whole.
  var summary = RichText()
  let place: Place?

  init(place: Place? = nil) { self.place = place }

  mutating func set(_ key: String, _ text: String?) {
    if let text, !text.isEmpty { facts[key] = .text(RichText(text)) }
  }

  /// The days on which the thing holds, or an option of it.
  mutating func set(_ valid: Validity, of part: String = "") {
    set("\(part)valid_from", valid.from?.description)
    set("\(part)valid_to", valid.to?.description)
  }

  mutating func set(_ key: String, _ texts: [String]) { set(key, texts.joined(separator: ", ")) }

  /// An association with all that is known of it, so that no change of it passes unseen.
  static func text(of association: Desk.Association) -> String {
    let numbers = association.phones.map(\.display)
    let texts = [association.name, association.address].compactMap(\.self) + numbers
    let more = [association.email, association.hours?.description].compactMap(\.self) + association.languages
    return (texts + more).joined(separator: " · ")
  }

  /// A step as a route names it; whom it speaks to decides whether paper has it.
  static func text(of step: Step) -> String {
    step.reader == .person ? step.id.text : "\(step.id) (for: \(step.reader.rawValue))"
  }
}

extension ComparedPack {
  /// Everything in the pack, with its facts.
  var things: OrderedDictionary<FactThing.Key, FactThing> {
    var things: OrderedDictionary<FactThing.Key, FactThing> = [:]
    things[.init(kind: .pack, id: "")] = head
    for language in catalogues.keys { things[.init(kind: .language, id: language)] = FactThing() }
    for source in pack.sources.values { things[.init(kind: .source, id: source.id.text)] = thing(source) }
    for service in pack.services.values { things[.init(kind: .service, id: service.id.text)] = thing(service) }
    for route in pack.interview.routes.values { things[.init(kind: .route, id: route.id.text)] = thing(route) }
    for question in pack.interview.questions.values {
      things[.init(kind: .question, id: question.id.text)] = thing(question)
    }
    for document in pack.interview.documents.values {
      var thing = FactThing(place: pack.placesInFolder[document.id])
      thing.set("source", document.source?.text)
      thing.set(document.valid)
      things[.init(kind: .document, id: document.id.text)] = thing
    }
    for note in pack.interview.notes {
      var thing = FactThing(place: pack.placesInFolder[note.id])
      thing.set("severity", note.severity.rawValue)
      thing.set(note.valid)
      thing.set("printed", note.isPrintedOnRequest ? "on_request" : nil)
      thing.set("essential", note.isEssential && !note.severity.presses ? "true" : nil)
      things[.init(kind: .note, id: note.id.text)] = thing
    }
    return things
  }

  private var head: FactThing {
    let interview = pack.interview
    var head = FactThing()
    head.set("id", pack.id)
    head.set("version", pack.version)
    head.set("zone", pack.zone)
    head.set("language", pack.language)
    head.set("rules_from", interview.rulesFrom.description)
    head.set("review_every", String(interview.reviewMonths))
    head.set("always", interview.always.map(\.text))
    head.set("printed_always", pack.printedAlways.map(\.text))
    head.orders["services"] = pack.services.keys.map(\.text)
    head.orders["routes"] = interview.routes.keys.map(\.text)
    head.orders["questions"] = interview.questions.keys.map(\.text)
    head.orders["notes"] = interview.notes.map(\.id.text)
    return head
  }

  private func thing(_ source: SourceRecord) -> FactThing {
    var thing = FactThing(place: pack.placesInFolder[source.id])
    thing.set("title", source.title)
    thing.set("publisher", source.publisher)
    thing.set("url", source.url)
    thing.set("date", source.date?.description)
    thing.set("no_date", source.dateless)
    return thing
  }

  private func thing(_ stated: StatedService) -> FactThing {
    var thing = FactThing(place: pack.placesInFolder[stated.id])
    let service = stated.record(on: stated.valid.from ?? pack.interview.rulesFrom)
    thing.phones = stated.phones.map { dated in
      let phone = dated.value
      let texts = [RichText(phone.display, .number), RichText(phone.number, .number)]
      return FactThing.Phone(
        text: (texts + (phone.source.map { [RichText($0.text)] } ?? [])).joined(separator: " · "), valid: dated.valid)
    }
    thing.summary = thing.phones.map(\.text).joined(separator: ", ")
    thing.set(stated.valid)
    thing.set("status", service.status.rawValue)
    thing.set("ended", service.ended?.description)
    thing.set("replaced_by", service.replacedBy?.text)
    thing.set(
      "former_phones", service.formerPhones.map { [$0.display, $0.number].compactMap(\.self).joined(separator: " · ") })
    thing.set("may_not_answer", service.mayNotAnswer ? "true" : nil)
    thing.set("email", service.email)
    thing.set("email_subject", service.emailSubject)
    thing.set("address", service.address)
    thing.set("url", service.url)
    thing.facts["hours"] = stated.hours.isEmpty ? nil : .hours(stated.hours)
    thing.facts["answering_machine"] = stated.answeringMachine.isEmpty ? nil : .hours(stated.answeringMachine)
    thing.set("holidays", service.holidays?.rawValue)
    thing.set("languages", service.languages)
    thing.set("city", service.city)
    thing.set("members", service.isFilledByDesk ? "desk" : nil)
    thing.set("known_members.date", service.knownMembers?.date.description)
    thing.set("known_members.source", service.knownMembers?.source.text)
    thing.set("known_members.names", service.knownMembers?.names ?? [])
    thing.set("associations.date", service.associations?.date.description)
    thing.set("associations.source", service.associations?.source.text)
    thing.set("associations.list", service.associations?.associations.map(FactThing.text(of:)) ?? [])
    thing.set("source", service.source.text)
    thing.set("assured_date", service.assuredDate?.description)
    thing.set("alert.source", service.alert?.source.text)
    thing.set("alert.date", service.alert?.date)
    thing.set("alert.from", service.alert?.from?.description)
    thing.facts["alert.hours"] = service.alert?.toldHours.map { .hours([Dated($0)]) }
    thing.facts["alert.opening_hours"] = service.alert?.openingHours.map { .hours([Dated($0)]) }
    thing.set("alert.holidays", service.alert?.holidays?.rawValue)
    thing.set("alert.for", service.alert?.isForDesk == true ? Step.Reader.desk.rawValue : nil)
    return thing
  }

  private func thing(_ route: Route) -> FactThing {
    var thing = FactThing(place: pack.placesInFolder[route.id])
    thing.set(route.valid)
    thing.set("steps", route.steps.map(FactThing.text(of:)))
    thing.set("steps_here", route.stepsHere.map(FactThing.text(of:)))
    thing.set("where", route.whereabouts.map(\.id.text))
    thing.set("documents", route.documents.map(\.id.text))
    thing.set("services", route.services.map(\.id.text))
    thing.set("later", route.later.map(\.text).sorted())
    thing.set(
      "fallbacks",
      route.fallbacks.map { "\($0.service) \($0.reasons.map(\.rawValue).joined(separator: "/")) → \($0.successor)" })
    thing.set("sources", route.sources.map(\.text))
    thing.set("assured_date", route.assuredDate?.description)
    thing.set("printed", route.printed.map(\.rawValue).sorted())
    thing.set("family", route.family?.rawValue)
    return thing
  }

  private func thing(_ question: Question) -> FactThing {
    var thing = FactThing(place: pack.placesInFolder[question.id])
    switch question.kind {
    case .one: thing.set("kind", "one")
    case .several: thing.set("kind", "several")
    case .integer(let range, let acceptsUnknown):
      thing.set("kind", "integer")
      thing.set("minimum", String(range.lowerBound))
      thing.set("maximum", String(range.upperBound))
      thing.set("unknown", acceptsUnknown ? "true" : nil)
    }
    thing.set(question.valid)
    thing.set("family", question.family?.rawValue)
    thing.set("options", question.options.map(\.id.text))
    for option in question.options {
      thing.set(option.valid, of: "options.\(option.id).")
      guard let addition = option.addition else { continue }
      thing.set("options.\(option.id).role", addition.role.rawValue)
      thing.set("options.\(option.id).printed", addition.isPrintedWhenChosen ? "when_ticked" : "on_request")
      thing.set("options.\(option.id).services", addition.services.map(\.id.text))
    }
    return thing
  }
}
