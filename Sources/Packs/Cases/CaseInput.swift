import Interviews
import OrderedCollections

/// The `input` of a case: answers as the command `route` takes them, in YAML.
struct CaseInput {
  private(set) var sheet = AnswerSheet()

  init(_ value: Located, interview: Interview) {
    for (key, answer) in value.pairs() ?? [] {
      guard let name = key.text() else { continue }
      guard let question = interview.questions[Question.ID(name)] else {
        key.report(
          .idUnknown, .unknownQuestion, ["name": name],
          hint: Spelling.hint(name, among: interview.questions.keys.map(\.text)))
        continue
      }
      sheet[question.id] = CaseInput.answer(answer, to: question)
    }
  }

  private static func answer(_ value: Located, to question: Question) -> Answer? {
    switch question.kind {
    case .one: return option(value, of: question).map { .option($0) }
    case .several:
      guard let entries = value.list() else { return nil }
      var chosen: [Option.ID] = []
      for entry in entries {
        guard let id = option(entry, of: question) else { continue }
        if chosen.contains(id) { entry.report(.idDoubled, .keyDoubled, ["key": id.text]) }
        chosen.append(id)
      }
      return .options(question.options.map(\.id).filter(chosen.contains))
    case .integer(let range, let acceptsUnknown):
      if acceptsUnknown, value.spelling == "unknown" { return .unknown }
      guard let text = value.spelling, let number = Int(text), range.contains(number) else {
        value.report(
          .answer, acceptsUnknown ? .caseNumberOrUnknown : .caseNumber,
          [
            "question": question.id.text, "minimum": String(range.lowerBound), "maximum": String(range.upperBound),
          ])
        return nil
      }
      return .number(number)
    }
  }

  private static func option(_ value: Located, of question: Question) -> Option.ID? {
    guard let name = value.text() else { return nil }
    guard question.options.contains(where: { $0.id.text == name }) else {
      value.report(
        .idUnknown, .unknownOption, ["question": question.id.text, "name": name],
        hint: Spelling.hint(name, among: question.options.map(\.id.text)))
      return nil
    }
    return Option.ID(name)
  }
}
