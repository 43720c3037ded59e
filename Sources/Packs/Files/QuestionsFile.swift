import CivilTime
import Interviews
import Problems

/// `questions.yaml`: the questions in the order of asking, and the conditions with a name.
///
/// Its first document holds the first question alone, which the screen shows before the rest is read.
struct QuestionsFile {
  private(set) var questions: [Question] = []
  private(set) var conditions: [String: Condition] = [:]
  /// The questions as far as they could be read, for whoever reads conditions.
  private(set) var kinds: [Question.ID: Question.Kind?] = [:]

  /// - Parameter files: those of the packs that are extended, and at last the pack's own; the first question stands in
  ///   the first of them, in a document of its own.
  init(_ files: [SourceFile], symbols: SymbolTable, log: ProblemLog) {
    var listedFirst: [YAMLValue] = []
    var listedMore: [YAMLValue] = []
    var named: [(key: YAMLValue, value: YAMLValue)] = []
    for file in files {
      var documents = YAMLDocuments(file, log)
      if file == files.first {
        var first = documents.next().fields()
        listedFirst = symbols.entries(of: .question, in: first.required("questions"))
        first.end()
      }
      var fields = documents.last().fields()
      let conditions = fields.optional("conditions").map { $0.pairs() } ?? []
      if fields.isBroken || conditions == nil { symbols.miss(.condition) }
      named += conditions ?? []
      let isFirst = file == files.first
      if let more = isFirst ? fields.required("questions") : fields.optional("questions") {
        listedMore += symbols.entries(of: .question, in: more)
      }
      fields.end()
    }
    let listed = listedFirst + listedMore

    var drafts: [Draft] = []
    for value in listed {
      var fields = value.fields()
      guard let name = symbols.name(.question, in: fields.required("id")) else { continue }
      var gated: [QuestionKind.GatedService] = []
      let kind = QuestionKind.read(&fields, symbols, gated: &gated)
      kinds[Question.ID(name)] = .some(kind)
      let mayBecome = fields.optional("may_become").map { QuestionKind.mayBecome($0, of: name, kind) }
      drafts.append(
        Draft(
          id: Question.ID(name), relevant: fields.optional("relevant"), valid: fields.validity(),
          mayBecome: mayBecome ?? [], family: fields.optional("family")?.word(Question.Family.self), gated: gated))
      fields.end()
    }
    if !listedFirst.isEmpty, let relevant = drafts.first?.relevant {
      relevant.report(.question, .firstRelevant)
      drafts[0].relevant = nil
    }
    if let first = listedFirst.first, let question = drafts.first, question.valid != .always {
      first.report(.question, .firstValid)
    }
    for (key, value) in named {
      guard let name = symbols.name(.condition, in: key) else { continue }
      conditions[name] = reader(RuleName(.condition, name), symbols).condition(value)
    }
    for draft in drafts {
      let relevant = reader(RuleName(.question, draft.id.text), symbols).condition(draft.relevant)
      // A question that could not be read stands for itself: its place among the others counts.
      let kind = (kinds[draft.id] ?? nil).map { kind in
        QuestionKind.kind(kind, draft.gated) { service in
          let user = RuleName(option: service.option, of: draft.id)
          return reader(user, symbols).with(user, .entry).condition(service.when) ?? .always
        }
      }
      questions.append(
        Question(
          id: draft.id, kind: kind ?? .one([]), relevant: relevant ?? .always, valid: draft.valid,
          mayBecome: draft.mayBecome, family: draft.family))
    }
  }

  /// A question of which the conditions are not read yet: they may read any other.
  private struct Draft {
    let id: Question.ID
    var relevant: YAMLValue?
    let valid: Validity
    let mayBecome: [Option.ID]
    let family: Question.Family?
    let gated: [QuestionKind.GatedService]
  }

  /// A reader of conditions that knows the questions.
  func reader(_ user: RuleName, _ symbols: SymbolTable) -> ConditionReader {
    ConditionReader(questions: kinds, symbols: symbols, user: user)
  }

  /// The first question alone; it is always asked.
  static func first(_ file: SourceFile, _ log: ProblemLog) -> Question? {
    var documents = YAMLDocuments(file, log, isHeadOnly: true)
    var top = documents.next().fields()
    let listed = top.required("questions")
    guard let list = listed.list() else { return nil }
    guard let value = list.first else {
      listed.report(.question, .noQuestions)
      return nil
    }
    var fields = value.fields()
    var gated: [QuestionKind.GatedService] = []
    guard let id = fields.required("id").text(),
      let kind = QuestionKind.read(&fields, SymbolTable(), gated: &gated)
    else { return nil }
    return Question(id: Question.ID(id), kind: kind)
  }
}
