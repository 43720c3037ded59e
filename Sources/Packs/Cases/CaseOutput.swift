import Interviews
import OrderedCollections
import Problems

/// The `output` of a case: what must come out, every name in it one that the pack knows.
struct CaseOutput {
  /// What must come out; nil where it does not say how the interview ends.
  let expectation: Case.Expectation?

  init(_ value: YAMLValue, pack: Pack) {
    let interview = pack.interview
    var fields = value.fields()
    let unused = CaseOutput.names(fields.optional("unused"), .unknownQuestion, interview.questions.keys) ?? []
    if let asks = fields.optional("asks") {
      let question = CaseOutput.name(asks, .unknownQuestion, interview.questions.keys)
      // An interview that is not finished has no result to compare.
      fields.end()
      expectation = question.map { Case.Expectation(ending: .asks($0), unused: unused) }
      return
    }
    let route = CaseOutput.name(fields.required("route"), .unknownRoute, interview.routes.keys)
    let alternatives = CaseOutput.names(fields.optional("alternatives"), .unknownRoute, interview.routes.keys)
    let documents = CaseOutput.names(fields.optional("documents"), .unknownDocument, interview.documents.keys)
    let have = CaseOutput.have(fields.optional("have"), interview)
    let services = CaseOutput.names(fields.optional("services"), .unknownService, pack.services.keys)
    let left = fields.optional("notes_open")
    // Where no note is compared, none can be left open.
    let written = left == nil ? fields.optional("notes") : fields.required("notes")
    let notes = CaseOutput.names(written, .unknownNote, interview.notes.map(\.id))
    let openNotes = CaseOutput.open(left, beside: notes ?? [], interview)
    let because = CaseOutput.names(fields.optional("because"), .unknownQuestion, interview.questions.keys)
    fields.end()
    expectation = route.map {
      Case.Expectation(
        ending: .route($0), alternatives: alternatives, documents: documents, have: have, services: services,
        notes: notes, openNotes: openNotes, because: because, unused: unused)
    }
  }

  private static func name<Subject>(
    _ value: YAMLValue, _ message: ProblemMessage, _ known: some Collection<Identifier<Subject>>
  ) -> Identifier<Subject>? {
    guard let text = value.text() else { return nil }
    let id = Identifier<Subject>(text)
    guard known.contains(id) else {
      value.report(.idUnknown, message, ["name": text], hint: Spelling.hint(text, among: known.map(\.text)))
      return nil
    }
    return id
  }

  private static func names<Subject>(
    _ value: YAMLValue?, _ message: ProblemMessage, _ known: some Collection<Identifier<Subject>>
  ) -> [Identifier<Subject>]? {
    guard let entries = value?.list() else { return nil }
    var names: [Identifier<Subject>] = []
    for entry in entries {
      guard let id = name(entry, message, known) else { continue }
      if names.contains(id) { entry.report(.idDoubled, .keyDoubled, ["key": id.text]) }
      names.append(id)
    }
    return names
  }

  /// The notes left open: only what time alone may bring or take away, else a slip in a rule could hide there.
  private static func open(_ value: YAMLValue?, beside notes: [Note.ID], _ interview: Interview) -> [Note.ID] {
    let open = names(value, .unknownNote, interview.notes.map(\.id)) ?? []
    for note in interview.notes where open.contains(note.id) {
      if notes.contains(note.id) { value?.report(.idDoubled, .caseNoteDoubled, ["name": note.id.text]) }
      if !interview.hangsOnAge(note.when) { value?.report(.answer, .caseNoteAgeless, ["name": note.id.text]) }
    }
    return open
  }

  private static func have(_ value: YAMLValue?, _ interview: Interview) -> [RequiredDocument.ID: Case.Holding]? {
    guard let pairs = value?.pairs() else { return nil }
    var have: [RequiredDocument.ID: Case.Holding] = [:]
    for (key, entry) in pairs {
      guard let id = name(key, .unknownDocument, interview.documents.keys) else { continue }
      guard let holding = entry.spelling.flatMap(Case.Holding.init(rawValue:)) else {
        entry.report(.answer, .caseHolding)
        continue
      }
      have[id] = holding
    }
    return have
  }
}

extension Interview {
  /// Whether a condition reads how old a fact is.
  fileprivate func hangsOnAge(_ condition: Condition) -> Bool {
    switch condition {
    case .recommendedIsStale: true
    case .named(let name): conditions[name].map(hangsOnAge) ?? false
    default: condition.parts.contains(where: hangsOnAge)
    }
  }
}
