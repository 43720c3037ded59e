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
    let title = template(fields.required("title", rule: missingKey), .twoLines)
    let named = subjects.interview.routes[id]?.steps
    let isUnnamed = named?.isEmpty == true && subjects.isComplete(.step)
    let steps = isUnnamed ? fields.required("steps", rule: missingKey) : fields.optional("steps")
    let stepsHere = fields.optional("steps_here")
    fields.end()
    guard named?.isEmpty != false else {
      for extra in [steps, stepsHere] { extra?.report(.wordsExtra, .stepsExtra, ["route": id.text]) }
      return RouteWords(title: title, steps: [], stepsHere: nil)
    }
    return RouteWords(title: title, steps: steps.map(templates) ?? [], stepsHere: stepsHere.map(templates))
  }

  /// The words of steps, whether a route tells them or not.
  func steps(_ section: YAMLSection) -> [Step.ID: Template] {
    var words: [Step.ID: Template] = [:]
    for (key, text) in section.pairs() ?? [] {
      if let name = key.name() { words[Step.ID(name)] = template(text, .threeLines) }
    }
    return words
  }

  func document(_ value: YAMLValue) -> DocumentWords {
    var fields = value.fields()
    let label = template(fields.required("label", rule: missingKey), .line)
    let hint = fields.optional("hint").map { template($0, .twoLines) }
    fields.end()
    return DocumentWords(label: label, hint: hint)
  }

  func service(_ value: YAMLValue, _ id: Service.ID) -> ServiceWords {
    let service = subjects.services[id]
    let isKnown = service != nil && !subjects.broken.contains(id)
    let own = isKnown ? service?.ownPlaces : nil
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
      if isKnown, service?.phones.contains(where: { $0.number == number }) != true {
        key.report(.wordsExtra, .phoneExtra, ["service": id.text, "number": number])
      }
      phoneNotes[number] = template(note, .twoLines, own)
    }
    let bodyValue = fields.optional("email_body")
    if isKnown, !fields.isBroken { check(bodyValue, of: service, at: value) }
    let words = ServiceWords(
      name: template(fields.required("name", rule: missingKey), .line, own),
      audience: template(fields.required("audience", rule: missingKey), .twoLines, own),
      cost: fields.optional("cost").map { template($0, .twoLines, own) },
      answeredBy: fields.optional("answered_by").map { template($0, .twoLines, own) },
      alert: service?.alert == nil ? nil : alertValue.map { template($0, .threeLines, own) },
      note: fields.optional("note").map { template($0, .eightLines, own) },
      emailBody: isOriginal ? bodyValue.map(templates) ?? [] : [], phoneNotes: phoneNotes,
      search: fields.optional("search").map(searchWords) ?? [])
    fields.end()
    return words
  }

  /// Words to look for are no sentences: nothing is filled into them, and any language may do without.
  private func searchWords(_ value: YAMLValue) -> [String] {
    guard let list = value.list() else { return [] }
    if list.isEmpty { value.report(.wordsMissing, .sentenceMissing) }
    return list.compactMap { $0.words(.line)?.text }
  }

  /// Who writes to a service writes in the pack's own language, to the letter of its subject.
  private func check(_ body: YAMLValue?, of service: ServiceRecord?, at value: YAMLValue) {
    guard let service, !subjects.language.isEmpty else { return }
    let isWanted = isOriginal && service.emailSubject != nil
    if isWanted, body == nil { value.report(.wordsMissing, .emailWords, ["service": service.id.text]) }
    if service.emailSubject == nil { body?.report(.wordsExtra, .emailExtra, ["service": service.id.text]) }
    // Whoever copies the original to translate it has it too.
    if !isOriginal, service.emailSubject != nil {
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
  /// - Parameter own: the values that are known where the text stands; nil where that cannot be told.
  func template(_ value: YAMLValue, _ room: TextRoom, _ own: Set<String>? = []) -> Template {
    guard let template = value.template(room) else { return Template(RichText()) }
    for place in template.places {
      switch ServiceFact.reading(of: place) {
      case .fact(let fact): check(fact, at: value)
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

  private func check(_ fact: ServiceFact, at value: YAMLValue) {
    let id = fact.service
    guard let service = subjects.services[id] else {
      guard subjects.isComplete(.service) else { return }
      value.report(
        .placeholder, .unknownService, ["name": id.text],
        hint: Spelling.hint(id.text, among: subjects.services.keys.map(\.text)))
      return
    }
    guard !subjects.broken.contains(id), !service.has(fact.kind) else { return }
    value.report(.placeholder, .placeholderAbsent, ["service": id.text, "fact": fact.kind.rawValue])
  }

  private func templates(_ value: YAMLValue) -> [Template] {
    guard let list = value.list() else { return [] }
    if list.isEmpty { value.report(.wordsMissing, .sentenceMissing) }
    return list.map { template($0, .threeLines) }
  }
}

extension ServiceRecord {
  /// Whether the pack states a fact of this service.
  fileprivate func has(_ fact: ServiceFact.Kind) -> Bool {
    switch fact {
    case .phone, .phones: !phones.isEmpty
    case .address: address != nil
    case .hours: hours != nil
    case .email: email != nil
    case .url: url != nil
    case .emailSubject: emailSubject != nil
    }
  }

  /// The values that the service's own words may name.
  fileprivate var ownPlaces: Set<String> {
    var places: Set<String> = []
    if alert != nil { places.insert("alert.date") }
    if alert?.from != nil { places.insert("alert.from") }
    if alert?.hours != nil { places.insert("alert.hours") }
    if ended != nil { places.insert("ended") }
    if assuredDate != nil { places.insert("assured_date") }
    return places
  }
}
