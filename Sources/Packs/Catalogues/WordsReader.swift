import CivilTime
import Interviews
import OrderedCollections
import Problems
import Texts

/// Reads the words of a catalogue and holds them against the pack: none missing, none too many, every placeholder known.
struct WordsReader {
  let subjects: PackSubjects
  /// Whether the catalogue is that of the pack's own language.
  private let isOriginal: Bool
  /// What it is that words, or a key, are missing.
  let missing, missingKey: ProblemCode

  /// - Parameter language: the language of the catalogue.
  init(subjects: PackSubjects, language: String) {
    self.subjects = subjects
    isOriginal = language == subjects.language
    missing = subjects.missing(in: language)
    missingKey = subjects.missingKey(in: language)
  }

  /// The words of all subjects of one kind, from all parts of their section.
  func words<Subject, Words>(
    _ section: YAMLSection, of known: some Collection<Identifier<Subject>>, _ kind: RuleName.Kind,
    _ read: (YAMLValue, Identifier<Subject>) -> Words?
  ) -> [Identifier<Subject>: Words] {
    guard let pairs = section.pairs() else { return [:] }
    var words: [Identifier<Subject>: Words] = [:]
    let named = Set(pairs.compactMap(\.key.spelling))
    var wordless = known.map(\.text).filter { !named.contains($0) }
    for (key, entry) in pairs {
      guard let name = key.name() else { continue }
      let id = Identifier<Subject>(name)
      if !known.contains(id), subjects.isComplete(kind) {
        let meant = Misspelling.take(name, from: &wordless)
        key.report(
          .wordsExtra, .wordsExtra, ["name": name],
          hint: meant.map { .meant($0) } ?? Spelling.hint(name, among: known.map(\.text)))
      }
      words[id] = read(entry, id)
    }
    for name in wordless { section.end.report(missing, .wordsMissing, ["name": name]) }
    return words
  }

  func route(_ value: YAMLValue, _ id: Route.ID) -> RouteWords {
    var fields = value.fields()
    let route = subjects.interview.routes[id]
    let days = [route?.valid ?? .always]
    let title = template(fields.required("title", rule: missingKey), .twoLines, on: days)
    let otherWays = fields.optional("other_ways").map { template($0, .line, on: days) }
    let bring = fields.optional("bring").map { template($0, .line, on: days) }
    let named = route?.steps
    let isUnnamed = named?.isEmpty == true && subjects.isComplete(.step)
    let steps = isUnnamed ? fields.required("steps", rule: missingKey) : fields.optional("steps")
    let stepsHere = fields.optional("steps_here")
    fields.end()
    guard named?.isEmpty != false else {
      for extra in [steps, stepsHere] { extra?.report(.wordsExtra, .stepsExtra, ["route": id.text]) }
      return RouteWords(title: title, otherWays: otherWays, bring: bring, steps: [], stepsHere: nil)
    }
    return RouteWords(
      title: title, otherWays: otherWays, bring: bring, steps: steps.map { templates($0, on: days) } ?? [],
      stepsHere: stepsHere.map { templates($0, on: days) })
  }

  /// The words of steps, whether a route tells them or not.
  func steps(_ section: YAMLSection) -> [Step.ID: Template] {
    var words: [Step.ID: Template] = [:]
    let days = subjects.interview.daysOfSteps
    for (key, text) in section.pairs() ?? [] {
      guard let name = key.name() else { continue }
      let id = Step.ID(name)
      words[id] = template(text, .threeLines, on: days[id] ?? [.always])
    }
    return words
  }

  /// Some notes in a few words each; any of them may do without.
  func shortNotes(_ section: YAMLSection) -> [Note.ID: RichText] {
    var words: [Note.ID: RichText] = [:]
    let known = subjects.interview.notes.map(\.id.text)
    for (key, text) in section.pairs() ?? [] {
      guard let name = key.name() else { continue }
      if !known.contains(name), subjects.isComplete(.note) {
        key.report(.wordsExtra, .wordsExtra, ["name": name], hint: Spelling.hint(name, among: known))
      }
      words[Note.ID(name)] = text.words(.fewWords)
    }
    return words
  }

  func document(_ value: YAMLValue, _ id: RequiredDocument.ID) -> DocumentWords {
    let days = [subjects.interview.documents[id]?.valid ?? .always]
    var fields = value.fields()
    let label = template(fields.required("label", rule: missingKey), .line, on: days)
    let hint = fields.optional("hint").map { template($0, .twoLines, on: days) }
    fields.end()
    return DocumentWords(label: label, hint: hint)
  }

  func service(_ value: YAMLValue, _ id: Service.ID) -> ServiceWords {
    let service = subjects.services[id]
    let isKnown = service != nil && !subjects.broken.contains(id)
    let own = isKnown ? service?.ownPlaces : nil
    let days = [service?.valid ?? .always]
    let told = { (value: YAMLValue, room: TextRoom) in template(value, room, own, on: days) }
    var fields = value.fields()
    let alertValue = fields.optional("alert")
    if isKnown, let alertValue, service?.alert == nil {
      alertValue.report(.wordsExtra, .alertExtra, ["service": id.text])
    }
    if isKnown, alertValue == nil, service?.alert != nil, !fields.isBroken {
      value.report(missing, .alertWords, ["service": id.text])
    }
    var phoneNotes: [String: Template] = [:]
    for (key, note) in fields.optional("phone_notes")?.pairs() ?? [] {
      guard let number = key.text() else { continue }
      if isKnown, service?.phones.contains(where: { $0.value.number == number }) != true {
        key.report(.wordsExtra, .phoneExtra, ["service": id.text, "number": number])
      }
      phoneNotes[number] = told(note, .twoLines)
    }
    let bodyValue = fields.optional("email_body")
    if isKnown, !fields.isBroken { check(bodyValue, of: service, at: value) }
    let words = ServiceWords(
      name: told(fields.required("name", rule: missingKey), .line),
      audience: told(fields.required("audience", rule: missingKey), .twoLines),
      cost: fields.optional("cost").map { told($0, .twoLines) },
      answeredBy: fields.optional("answered_by").map { told($0, .twoLines) },
      alert: service?.alert == nil ? nil : alertValue.map { told($0, .threeLines) },
      caution: fields.optional("caution").map { told($0, .twoLines) },
      note: fields.optional("note").map { told($0, .eightLines) },
      deskNote: fields.optional("desk_note").map { told($0, .eightLines) },
      emailBody: isOriginal ? bodyValue.map { templates($0, on: days) } ?? [] : [], phoneNotes: phoneNotes,
      search: fields.optional("search").map(searchWords) ?? [])
    fields.end()
    return words
  }

  /// Words to look for are no sentences: nothing is filled into them, and any language may do without.
  private func searchWords(_ value: YAMLValue) -> [String] {
    guard let list = value.list() else { return [] }
    if list.isEmpty { value.report(.wordsMissing, .searchMissing) }
    return list.compactMap { $0.words(.line)?.text }
  }

  /// Who writes to a service writes in the pack's own language, to the letter of its subject.
  private func check(_ body: YAMLValue?, of service: StatedService?, at value: YAMLValue) {
    guard let service, !subjects.language.isEmpty else { return }
    let isWanted = isOriginal && service.steady.emailSubject != nil
    if isWanted, body == nil { value.report(.wordsMissing, .emailWords, ["service": service.id.text]) }
    if service.steady.emailSubject == nil { body?.report(.wordsExtra, .emailExtra, ["service": service.id.text]) }
    // Whoever copies the original to translate it has it too.
    if !isOriginal, service.steady.emailSubject != nil {
      body?.report(.wordsUnused, .emailTranslated, ["service": service.id.text])
    }
  }

  func paper(_ section: YAMLSection) -> PaperWords {
    var fields = YAMLLayers(section, isOpen: subjects.isBase)
    let words = PaperWords(
      title: template(fields.required("title", rule: missingKey), .line),
      wish: template(fields.required("wish", rule: missingKey), .twoLines),
      noMembers: template(fields.required("no_members", rule: missingKey), .threeLines))
    fields.end()
    return words
  }

  /// A text whose placeholders all name a fact that there is.
  ///
  /// - Parameters:
  ///   - own: the values that are known where the text stands; nil where that cannot be told.
  ///   - days: those on which somebody may read it.
  func template(
    _ value: YAMLValue, _ room: TextRoom, _ own: Set<String>? = [], on days: [Validity] = [.always]
  ) -> Template {
    guard let template = value.template(room) else { return Template(RichText()) }
    for place in template.places {
      switch ServiceFact.reading(of: place) {
      case .fact(let fact): check(fact, on: days, at: value)
      case .unknown(let name):
        value.report(
          .placeholder, .placeholderFact, ["name": name],
          hint: Spelling.hint(name, among: ServiceFact.Kind.allCases.map(\.rawValue)))
      case .value(let name):
        if let own, !own.contains(name) {
          value.report(.placeholder, .placeholderUnknown, ["name": name], hint: Spelling.hint(name, among: own))
        }
      }
    }
    return template
  }

  private func check(_ fact: ServiceFact, on days: [Validity], at value: YAMLValue) {
    let id = fact.service
    guard let service = subjects.services[id] else {
      guard subjects.isComplete(.service) else { return }
      value.report(
        .placeholder, .unknownService, ["name": id.text],
        hint: Spelling.hint(id.text, among: subjects.services.keys.map(\.text)))
      return
    }
    guard !subjects.broken.contains(id) else { return }
    let names = ["service": id.text, "fact": fact.kind.rawValue]
    let stated = service.days(of: fact.kind)
    if stated.isEmpty { return value.report(.placeholder, .placeholderAbsent, names) }
    let start = subjects.interview.rulesFrom
    guard let day = days.lazy.compactMap({ $0.firstDay(without: stated, since: start) }).min() else { return }
    value.report(.placeholder, .placeholderDay, names.merging(["day": "\(day)"]) { first, _ in first })
  }

  private func templates(_ value: YAMLValue, on days: [Validity]) -> [Template] {
    guard let list = value.list() else { return [] }
    if list.isEmpty { value.report(.wordsMissing, .sentenceMissing) }
    return list.map { template($0, .threeLines, on: days) }
  }
}

extension Interview {
  /// The days on which a route may tell each step.
  fileprivate var daysOfSteps: [Step.ID: [Validity]] {
    var days: [Step.ID: [Validity]] = [:]
    for route in routes.values {
      for step in route.steps + route.stepsHere + route.whereabouts {
        days[step.id, default: []] += [route.valid.intersection(step.valid)].compactMap(\.self)
      }
    }
    return days
  }
}

extension StatedService {
  /// The values that the service's own words may name.
  fileprivate var ownPlaces: Set<String> {
    var places: Set<String> = []
    if alert != nil { places.insert("alert.date") }
    if alert?.from != nil { places.insert("alert.from") }
    if alert?.hours != nil { places.insert("alert.hours") }
    if steady.ended != nil { places.insert("ended") }
    if steady.assuredDate != nil { places.insert("assured_date") }
    return places
  }
}
