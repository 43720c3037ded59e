import Interviews
import OrderedCollections

/// Reads the words of a catalogue and holds them against the pack: none missing, none too many, every placeholder known.
struct WordsReader {
  let pack: Pack

  /// The words of all subjects of one kind.
  func words<Subject, Words>(
    _ value: Located, of subjects: some Collection<Identifier<Subject>>,
    _ read: (Located, Identifier<Subject>) throws(Problem) -> Words
  ) throws(Problem) -> [Identifier<Subject>: Words] {
    var words: [Identifier<Subject>: Words] = [:]
    for (key, entry) in try value.pairs() {
      let id = Identifier<Subject>(try key.text())
      guard subjects.contains(id) else {
        throw key.problem(
          "\(id.text.quoted) is not in the pack\(Spelling.hint(id.text, among: subjects.map(\.text)))")
      }
      words[id] = try read(entry, id)
    }
    if let missing = subjects.first(where: { words[$0] == nil }) {
      throw value.problem("\(missing.text.quoted) has no words in this language; add it here")
    }
    return words
  }

  func route(_ value: Located, _: Route.ID) throws(Problem) -> ResultCatalogue.RouteWords {
    var fields = try value.fields()
    let words = ResultCatalogue.RouteWords(
      title: try template(fields.required("title")), steps: try templates(fields.required("steps")),
      stepsHere: try fields.optional("steps_here").map { value throws(Problem) in try templates(value) })
    try fields.end()
    return words
  }

  func document(_ value: Located, _: Document.ID) throws(Problem) -> ResultCatalogue.DocumentWords {
    var fields = try value.fields()
    let words = ResultCatalogue.DocumentWords(
      label: try template(fields.required("label")), hint: try optionalTemplate(fields.optional("hint")))
    try fields.end()
    return words
  }

  func service(_ value: Located, _ id: Service.ID) throws(Problem) -> ResultCatalogue.ServiceWords {
    let service = pack.services[id]
    var own: Set<String> = []
    if service?.alert != nil { own.insert("alert.date") }
    if service?.alert?.from != nil { own.insert("alert.from") }
    if service?.alert?.hours != nil { own.insert("alert.hours") }
    if service?.ended != nil { own.insert("ended") }
    if service?.assuredDate != nil { own.insert("assured_date") }
    var fields = try value.fields()
    let alert = fields.optional("alert")
    if let alert, service?.alert == nil { throw alert.problem("\(id.text.quoted) has no alert in the pack") }
    if alert == nil, service?.alert != nil { throw value.problem("the alert of \(id.text.quoted) has no words here") }
    var phoneNotes: [String: Template] = [:]
    for (key, note) in try fields.optional("phone_notes")?.pairs() ?? [] {
      let number = try key.text()
      guard service?.phones.contains(where: { $0.number == number }) == true else {
        throw key.problem("\(id.text.quoted) has no number \(number)")
      }
      phoneNotes[number] = try template(note, own)
    }
    let words = ResultCatalogue.ServiceWords(
      name: try template(fields.required("name"), own), audience: try template(fields.required("audience"), own),
      cost: try optionalTemplate(fields.optional("cost"), own),
      answeredBy: try optionalTemplate(fields.optional("answered_by"), own),
      alert: try optionalTemplate(alert, own), note: try optionalTemplate(fields.optional("note"), own),
      phoneNotes: phoneNotes)
    try fields.end()
    return words
  }

  func paper(_ value: Located) throws(Problem) -> ResultCatalogue.PaperWords {
    var fields = try value.fields()
    let words = ResultCatalogue.PaperWords(
      title: try template(fields.required("title")), wish: try template(fields.required("wish")),
      noMembers: try template(fields.required("no_members")))
    try fields.end()
    return words
  }

  func optionalTemplate(_ value: Located?, _ own: Set<String> = []) throws(Problem) -> Template? {
    guard let value else { return nil }
    return try template(value, own)
  }

  /// A text whose placeholders all name a fact that there is.
  func template(_ value: Located, _ own: Set<String> = []) throws(Problem) -> Template {
    let template = try value.template()
    for part in template.parts {
      switch part {
      case .words: break
      case .fact(let id, let fact):
        guard let service = pack.services[id] else {
          throw value.problem(
            "there is no service \(id.text.quoted)\(Spelling.hint(id.text, among: pack.services.keys.map(\.text)))")
        }
        guard service.has(fact) else { throw value.problem("\(id.text.quoted) has no \(fact.rawValue) in the pack") }
      case .value(let name):
        guard own.contains(name) else {
          throw value.problem("{\(name)} is not known here\(Spelling.hint(name, among: own))")
        }
      }
    }
    return template
  }

  private func templates(_ value: Located) throws(Problem) -> [Template] {
    var templates: [Template] = []
    for entry in try value.list() { templates.append(try template(entry)) }
    guard !templates.isEmpty else { throw value.problem("at least one sentence is expected here") }
    return templates
  }
}

extension ServiceRecord {
  /// Whether the pack states a fact of this service.
  fileprivate func has(_ fact: Template.Fact) -> Bool {
    switch fact {
    case .phone, .phones: !phones.isEmpty
    case .address: address != nil
    case .hours: hours != nil
    case .email: email != nil
    case .url: url != nil
    case .emailSubject: emailSubject != nil
    }
  }
}
