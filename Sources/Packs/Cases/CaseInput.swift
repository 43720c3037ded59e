import CivilTime
import Interviews
import OrderedCollections
import Problems

/// The `input` of a case: answers as the command `route` takes them, in YAML.
struct CaseInput {
  private(set) var answers = Answers()

  /// - Parameter day: the day of the case, by whose options it answers; where it could not be read, any day must do.
  init(_ value: YAMLValue, interview: Interview, on day: CivilDate?) {
    for (key, answer) in value.pairs() ?? [] {
      guard let name = key.text() else { continue }
      guard let question = interview.questions[Question.ID(name)] else {
        key.report(
          .idUnknown, .unknownQuestion, ["name": name],
          hint: Spelling.hint(name, among: interview.questions.keys.map(\.text)))
        continue
      }
      answers[question.id] = CaseInput.answer(answer, to: question, on: day ?? interview.rulesFrom)
    }
  }

  private static func answer(_ value: YAMLValue, to question: Question, on day: CivilDate) -> Answer? {
    switch question.kind {
    case .one: return value.text().flatMap { accepted(.option(Option.ID($0)), by: question, on: day, at: value) }
    case .several:
      var chosen: [Option.ID] = []
      for entry in value.list() ?? [] {
        guard let name = entry.text() else { continue }
        let id = Option.ID(name)
        // One more each time, so that every slip is told where it stands.
        if accepted(.options(chosen + [id]), by: question, on: day, at: entry) != nil { chosen.append(id) }
      }
      return value.listCount == nil ? nil : accepted(.options(chosen), by: question, on: day, at: value)
    case .integer:
      if value.spelling == "unknown" { return accepted(.unknown, by: question, on: day, at: value) }
      guard let number = value.spelling.flatMap({ Int($0) }) else {
        report(.wrongKind, value, question)
        return nil
      }
      return accepted(.number(number), by: question, on: day, at: value)
    }
  }

  /// The answer as the question takes it; nil where it does not, which is said.
  private static func accepted(
    _ answer: Answer, by question: Question, on day: CivilDate, at value: YAMLValue
  ) -> Answer? {
    do throws(AnswerFault) {
      return try question.accepted(answer, on: day)
    } catch {
      report(error, value, question)
      return nil
    }
  }

  private static func report(_ fault: AnswerFault, _ value: YAMLValue, _ question: Question) {
    switch fault {
    case .unknownOption(let name):
      value.report(
        .idUnknown, .unknownOption, ["question": question.id.text, "name": name],
        hint: Spelling.hint(name, among: question.options.map(\.id.text)))
    case .notOffered:
      guard let said = fault.ofDays(to: question) else { return }
      value.report(.answer, said.message, said.values)
    case .doubledOption(let name): value.report(.idDoubled, .keyDoubled, ["key": name])
    case .outOfRange, .wrongKind:
      guard case .integer(let range, let acceptsUnknown) = question.kind else { return }
      value.report(
        .answer, acceptsUnknown ? .caseNumberOrUnknown : .caseNumber,
        ["question": question.id.text, "minimum": String(range.lowerBound), "maximum": String(range.upperBound)])
    }
  }
}
