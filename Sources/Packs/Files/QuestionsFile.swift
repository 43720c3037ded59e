import Interviews

/// `questions.yaml`: the questions in the order of asking, and the conditions with a name.
///
/// Its first document holds the first question alone, which the screen shows before the rest is read.
struct QuestionsFile {
  let questions: [Question]
  let conditions: [String: Condition]

  private enum Kind: String, CaseIterable { case one, several, integer }
  private enum Role: String, CaseIterable { case danger, topic }
  private enum Printing: String, CaseIterable { case whenTicked = "when_ticked", onRequest = "on_request" }

  init(_ file: SourceFile, references: References) throws(Problem) {
    var documents = try Documents(file)
    var first = try documents.next().fields()
    let firstListed = try first.required("questions").list()
    try first.end()
    var fields = try documents.last().fields()
    let named = try fields.optional("conditions")?.pairs() ?? []
    let listed = try firstListed + fields.required("questions").list()
    try fields.end()

    var kinds: [Question.ID: Question.Kind] = [:]
    var drafts: [(id: Question.ID, relevant: Located?, mayBecome: [Option.ID])] = []
    for value in listed {
      var fields = try value.fields()
      let idValue = try fields.required("id")
      let id = Question.ID(try idValue.text())
      guard kinds[id] == nil else { throw idValue.problem("the question \(id.text.quoted) stands here twice") }
      references.define(.question, id.text, at: idValue)
      let kind = try QuestionsFile.kind(&fields, references)
      kinds[id] = kind
      let mayBecome = try QuestionsFile.mayBecome(fields.optional("may_become"), id, kind)
      drafts.append((id, fields.optional("relevant"), mayBecome))
      try fields.end()
    }

    if let relevant = drafts.first?.relevant {
      throw relevant.problem("the first question is always asked; remove relevant")
    }
    let reader = ConditionReader(questions: kinds, references: references)
    var conditions: [String: Condition] = [:]
    for (key, value) in named {
      let name = try key.text()
      references.define(.condition, name, at: key)
      conditions[name] = try reader.condition(value)
    }
    var questions: [Question] = []
    for draft in drafts {
      guard let kind = kinds[draft.id] else { continue }
      questions.append(
        Question(
          id: draft.id, kind: kind, relevant: try reader.condition(draft.relevant) ?? .always,
          mayBecome: draft.mayBecome))
    }
    self.questions = questions
    self.conditions = conditions
  }

  /// The first question alone; it is always asked.
  static func first(_ file: SourceFile) throws(Problem) -> Question {
    var documents = try Documents(file)
    var top = try documents.next().fields()
    let listed = try top.required("questions")
    guard let value = try listed.list().first else { throw listed.problem("an interview has at least one question") }
    var fields = try value.fields()
    let id = Question.ID(try fields.required("id").text())
    return Question(id: id, kind: try kind(&fields, References()))
  }

  private static func kind(_ fields: inout Fields, _ references: References) throws(Problem) -> Question.Kind {
    switch try fields.required("kind").word(Kind.self) {
    case .one:
      let value = try fields.required("options")
      let options = try options(value, references)
      // What is chosen once steers the routes; only a tick among several adds a service and stays off paper.
      guard options.allSatisfy({ $0.addition == nil }) else {
        throw value.problem("only the options of a question of the kind several add services")
      }
      return .one(options)
    case .several: return .several(try options(fields.required("options"), references))
    case .integer:
      let minimum = try fields.required("minimum").integer()
      let limit = try fields.required("maximum")
      let maximum = try limit.integer()
      guard minimum >= 0, minimum <= maximum, maximum <= 9999 else {
        throw limit.problem("\(minimum) to \(maximum) is no range of numbers with up to four digits")
      }
      return .integer(minimum...maximum, acceptsUnknown: try fields.optional("unknown")?.boolean() ?? false)
    }
  }

  /// The options that somebody may still come to.
  private static func mayBecome(
    _ value: Located?, _ id: Question.ID, _ kind: Question.Kind
  ) throws(Problem) -> [Option.ID] {
    guard let value else { return [] }
    guard case .one(let options) = kind else {
      throw value.problem("only a question of the kind one has answers that may still become true")
    }
    var reachable: [Option.ID] = []
    for entry in try value.list() {
      let name = try entry.text()
      guard options.contains(where: { $0.id.text == name }) else {
        throw entry.problem(
          "\(id.text.quoted) has no option \(name.quoted)\(Spelling.hint(name, among: options.map(\.id.text)))")
      }
      reachable.append(Option.ID(name))
    }
    return reachable
  }

  private static func options(_ value: Located, _ references: References) throws(Problem) -> [Option] {
    var options: [Option] = []
    for entry in try value.list() {
      let option = try option(entry, references)
      guard !options.contains(where: { $0.id == option.id }) else {
        throw entry.problem("the option \(option.id.text.quoted) stands here twice")
      }
      options.append(option)
    }
    // The keys 1 to 9 pick an option.
    guard (1...9).contains(options.count) else { throw value.problem("a question has one to nine options") }
    return options
  }

  private static func option(_ entry: Located, _ references: References) throws(Problem) -> Option {
    guard entry.isMapping else { return Option(id: Option.ID(try entry.text())) }
    var fields = try entry.fields()
    let id = Option.ID(try fields.required("id").text())
    let role = try fields.required("role").word(Role.self)
    let printing = try fields.required("printed").word(Printing.self)
    var services: [Service.ID] = []
    for service in try fields.required("services").list() {
      let name = try service.text()
      references.note(.service, name, at: service)
      services.append(Service.ID(name))
    }
    try fields.end()
    return Option(
      id: id,
      addition: Option.Addition(
        services: services, isDanger: role == .danger, isPrintedWhenChosen: printing == .whenTicked))
  }
}
