import Interviews
import OrderedCollections

/// The `output` of a case: what must come out, every name in it one that the pack knows.
struct CaseOutput {
  let expectation: Case.Expectation

  init(_ value: Located, pack: Pack) throws(Problem) {
    let interview = pack.interview
    var fields = try value.fields()
    let unused = try CaseOutput.names(fields.optional("unused"), "question", interview.questions.keys) ?? []
    if let asks = fields.optional("asks") {
      let question = try CaseOutput.name(asks, "question", interview.questions.keys)
      // An interview that is not finished has no result to compare.
      try fields.end()
      expectation = Case.Expectation(ending: .asks(question), unused: unused)
      return
    }
    let route = try CaseOutput.name(fields.required("route"), "route", interview.routes.keys)
    expectation = Case.Expectation(
      ending: .route(route),
      alternatives: try CaseOutput.names(fields.optional("alternatives"), "route", interview.routes.keys),
      documents: try CaseOutput.names(fields.optional("documents"), "document", interview.documents.keys),
      have: try CaseOutput.have(fields.optional("have"), interview),
      services: try CaseOutput.names(fields.optional("services"), "service", pack.services.keys),
      notes: try CaseOutput.names(fields.optional("notes"), "note", interview.notes.map(\.id)),
      because: try CaseOutput.names(fields.optional("because"), "question", interview.questions.keys), unused: unused)
    try fields.end()
  }

  private static func name<Subject>(
    _ value: Located, _ kind: String, _ known: some Collection<Identifier<Subject>>
  ) throws(Problem) -> Identifier<Subject> {
    let id = Identifier<Subject>(try value.text())
    guard known.contains(id) else {
      throw value.problem("there is no \(kind) \(id.text.quoted)\(Spelling.hint(id.text, among: known.map(\.text)))")
    }
    return id
  }

  private static func names<Subject>(
    _ value: Located?, _ kind: String, _ known: some Collection<Identifier<Subject>>
  ) throws(Problem) -> [Identifier<Subject>]? {
    guard let value else { return nil }
    var names: [Identifier<Subject>] = []
    for entry in try value.list() {
      let id = try name(entry, kind, known)
      guard !names.contains(id) else { throw entry.problem("\(id.text.quoted) stands here twice; keep one of them") }
      names.append(id)
    }
    return names
  }

  private static func have(_ value: Located?, _ interview: Interview) throws(Problem) -> [Document.ID: Case.Holding]? {
    guard let value else { return nil }
    var have: [Document.ID: Case.Holding] = [:]
    for (key, entry) in try value.pairs() {
      let id = try name(key, "document", interview.documents.keys)
      guard let holding = entry.spelling.flatMap(Case.Holding.init(rawValue:)) else {
        throw entry.problem("write true, false or unknown: whether the person has it")
      }
      have[id] = holding
    }
    return have
  }
}
