import Interviews
import OrderedCollections

/// The `input` of a case: answers as the command `route` takes them, in YAML.
struct CaseInput {
  private(set) var sheet = AnswerSheet()

  init(_ value: Located, interview: Interview) throws(Problem) {
    for (key, answer) in try value.pairs() {
      let name = try key.text()
      guard let question = interview.questions[Question.ID(name)] else {
        throw key.problem(
          "there is no question \(name.quoted)\(Spelling.hint(name, among: interview.questions.keys.map(\.text)))")
      }
      sheet[question.id] = try CaseInput.answer(answer, to: question)
    }
  }

  private static func answer(_ value: Located, to question: Question) throws(Problem) -> Answer {
    switch question.kind {
    case .one: return .option(try option(value, of: question))
    case .several:
      var chosen: [Option.ID] = []
      for entry in try value.list() {
        let id = try option(entry, of: question)
        guard !chosen.contains(id) else { throw entry.problem("\(id.text.quoted) stands here twice; keep one of them") }
        chosen.append(id)
      }
      return .options(question.options.map(\.id).filter(chosen.contains))
    case .integer(let range, let acceptsUnknown):
      if acceptsUnknown, value.spelling == "unknown" { return .unknown }
      guard let text = value.spelling, let number = Int(text), range.contains(number) else {
        throw value.problem(
          "\(question.id.text.quoted) takes a whole number from \(range.lowerBound) to \(range.upperBound)"
            + "\(acceptsUnknown ? ", or unknown" : "")")
      }
      return .number(number)
    }
  }

  private static func option(_ value: Located, of question: Question) throws(Problem) -> Option.ID {
    let name = try value.text()
    guard question.options.contains(where: { $0.id.text == name }) else {
      throw value.problem(
        "\(question.id.text.quoted) has no option \(name.quoted)"
          + Spelling.hint(name, among: question.options.map(\.id.text)))
    }
    return Option.ID(name)
  }
}
