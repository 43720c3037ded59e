package import CivilTime
package import Interviews
import OrderedCollections
import Packs
package import Problems
import Sheets

/// Reads the answers of one interview from JSON: strictly, with the place of everything that is wrong.
package enum AnswersReader {
  /// The answers that a JSON text holds, as they can be given on a day.
  ///
  /// - Throws: the first problem, which names the question and its place; nothing is guessed.
  package static func answers(_ file: SourceFile, for interview: Interview, on day: CivilDate) throws(Problem)
    -> Answers
  {
    if let problem = file.problem { throw problem }
    let root: LocatedJSON
    do throws(JSONFault) {
      root = try LocatedJSON(parsing: file.text)
    } catch {
      throw Problem(json: error, in: file.name)
    }
    let place = { (place: JSONFault.Place) in Place(file: file.name, line: place.line, column: place.column) }
    guard case .object(let members) = root.value else { throw Problem(place(root.place), .json, .answersObject) }
    var answers = Answers()
    for (key, keyPlace, value) in members {
      guard let question = interview.questions[Question.ID(key)] else {
        throw Problem(
          place(keyPlace), .answer, .answerQuestion,
          ["name": key, "known": names(interview.questions.keys.map(\.text))])
      }
      do throws(AnswerFault) {
        answers[question.id] = try question.accepted(answer(value, question), on: day)
      } catch {
        throw problem(place(value.place), error, question, on: day)
      }
    }
    return answers
  }

  private static func answer(_ value: LocatedJSON, _ question: Question) throws(AnswerFault) -> Answer {
    switch (question.kind, value.value) {
    case (.one, .string(let text)): return .option(Option.ID(text))
    case (.integer, .string("unknown")): return .unknown
    case (.integer(let range, _), .number(let text)):
      // 34.5 is no whole number; a number too large for the machine is out of any range.
      guard text.unicodeScalars.allSatisfy({ $0 == "-" || ("0"..."9").contains($0) }) else { throw .wrongKind }
      guard let number = Int(text) else { throw .outOfRange(text.hasPrefix("-") ? Int.min : Int.max, range) }
      return .number(number)
    case (.several, .array(let values)):
      var ids: [Option.ID] = []
      for value in values {
        guard case .string(let text) = value.value else { throw .wrongKind }
        ids.append(Option.ID(text))
      }
      return .options(ids)
    default: throw .wrongKind
    }
  }

  private static func problem(
    _ place: Place, _ fault: AnswerFault, _ question: Question, on day: CivilDate
  ) -> Problem {
    if let said = fault.ofDays(to: question) { return Problem(place, .answer, said.message, said.values) }
    var values = values(question.on(day))
    let message: ProblemMessage
    switch fault {
    case .unknownOption(let text):
      values["name"] = text
      if case .several = question.kind { message = .answerOptions } else { message = .answerOption }
    case .doubledOption(let text):
      values["name"] = text
      message = .answerDoubled
    case .outOfRange(let number, _):
      values["number"] = String(number)
      message = number == Int.max || number == Int.min ? .answerFarOutside : .answerOutside
    case .wrongKind, .notOffered:
      switch question.kind {
      case .one: message = .answerNotOne
      case .several: message = .answerNotSeveral
      case .integer(_, let acceptsUnknown):
        message = acceptsUnknown ? .answerNotNumberOrUnknown : .answerNotNumber
      }
    }
    return Problem(place, .answer, message, values)
  }

  /// What a question takes, for the sentences that say so.
  private static func values(_ question: Question) -> [String: String] {
    switch question.kind {
    case .one(let options), .several(let options):
      ["question": question.id.text, "known": names(options.map(\.id.text))]
    case .integer(let range, _):
      [
        "question": question.id.text, "minimum": String(range.lowerBound), "maximum": String(range.upperBound),
      ]
    }
  }

  private static func names(_ names: [String]) -> String { names.joined(separator: ", ") }
}
