public import Interviews
import OrderedCollections
public import Packs
import Sheets

/// Reads the answers of one interview from JSON: strictly, with the place of everything that is wrong.
public enum AnswersReader {
  /// The sheet that a JSON text holds.
  ///
  /// - Throws: the first problem, which names the question and its place; nothing is guessed.
  public static func sheet(_ file: SourceFile, for interview: Interview) throws(Problem) -> AnswerSheet {
    let root: LocatedJSON
    do throws(JSONFault) {
      root = try LocatedJSON(parsing: file.text)
    } catch {
      throw Problem(Place(file: file.name, line: error.line, column: error.column), error.sentence)
    }
    let place = { (place: JSONFault.Place) in Place(file: file.name, line: place.line, column: place.column) }
    guard case .object(let members) = root.value else {
      throw Problem(place(root.place), "the answers are an object: {\"request\": \"asylum\", …}")
    }
    var sheet = AnswerSheet()
    for (key, keyPlace, value) in members {
      guard let question = interview.questions[Question.ID(key)] else {
        throw Problem(
          place(keyPlace), "there is no question \"\(key)\"; there are \(names(interview.questions.keys.map(\.text)))")
      }
      do throws(AnswerFault) {
        sheet[question.id] = try question.accepted(answer(value, question))
      } catch {
        throw Problem(place(value.place), "\(question.id): \(sentence(error, question))")
      }
    }
    return sheet
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

  private static func sentence(_ fault: AnswerFault, _ question: Question) -> String {
    switch fault {
    case .unknownOption(let text): "there is no option \"\(text)\"; \(expectation(question))"
    case .doubledOption(let text): "the option \"\(text)\" stands here twice"
    case .outOfRange(let number, let range):
      "\(number == Int.max || number == Int.min ? "this number" : String(number)) lies outside "
        + "\(range.lowerBound) to \(range.upperBound)"
    case .wrongKind: "this is not an answer to it; \(expectation(question))"
    }
  }

  private static func expectation(_ question: Question) -> String {
    switch question.kind {
    case .one(let options): "write one of \(names(options.map(\.id.text)))"
    case .several(let options): "write a list of any of \(names(options.map(\.id.text)))"
    case .integer(let range, let acceptsUnknown):
      "write a whole number from \(range.lowerBound) to \(range.upperBound)\(acceptsUnknown ? ", or \"unknown\"" : "")"
    }
  }

  private static func names(_ names: [String]) -> String { names.joined(separator: ", ") }
}
