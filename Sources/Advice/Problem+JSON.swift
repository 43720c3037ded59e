import Packs
import Problems
package import Sheets

extension Problem {
  /// What is wrong with a JSON text.
  package init(json fault: JSONFault, in file: String) {
    self.init(
      Place(file: file, line: fault.line, column: fault.column), .json, fault.kind.message,
      fault.found.isEmpty ? [:] : ["found": fault.found, "key": fault.found])
  }
}

extension JSONFault.Kind {
  /// The sentence that says it.
  fileprivate var message: ProblemMessage {
    switch self {
    case .valueMissing: .jsonValueMissing
    case .behindEnd: .jsonBehindEnd
    case .keyExpected: .jsonKeyExpected
    case .colonExpected: .jsonColon
    case .objectEnd: .jsonObjectEnd
    case .arrayEnd: .jsonArrayEnd
    case .keyDoubled: .keyDoubled
    case .tooDeep: .jsonTooDeep
    case .noValue: .jsonNoValue
    case .noQuotes: .jsonNoQuotes
    case .number: .jsonNumber
    case .control: .jsonControl
    case .quote: .jsonQuote
    case .halfAlone: .jsonAlone
    case .halfMissing: .jsonHalf
    case .escape: .jsonEscape
    case .digits: .jsonDigits
    }
  }
}
