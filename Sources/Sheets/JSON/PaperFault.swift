/// Why a text is no paper, with the place of the fault.
package struct PaperFault: Error, Hashable, Sendable {
  /// What is wrong, in a sentence without its full stop.
  package let sentence: String
  /// Where it is.
  package let place: JSONFault.Place

  init(_ sentence: String, at place: JSONFault.Place) {
    self.sentence = sentence
    self.place = place
  }

  init(_ fault: JSONFault) {
    self.init(fault.kind.sentence(fault.found), at: JSONFault.Place(line: fault.line, column: fault.column))
  }
}

extension PaperFault: CustomStringConvertible {
  /// The fault as compilers write it, without the file's name.
  package var description: String { "\(place.line):\(place.column): \(sentence)" }
}

extension JSONFault.Kind {
  /// Always in English: only programs write a paper.
  fileprivate func sentence(_ found: String) -> String {
    switch self {
    case .valueMissing: "the text ends where a value should stand"
    case .behindEnd: "something stands behind the end of the paper"
    case .keyExpected: "a key in quotes should stand here"
    case .colonExpected: "a colon should follow the key \"\(found)\""
    case .objectEnd: "a comma or } should stand here"
    case .arrayEnd: "a comma or ] should stand here"
    case .keyDoubled: "the key \"\(found)\" stands twice"
    case .tooDeep: "the brackets are nested too deeply"
    case .noValue: "no value begins like this"
    case .noQuotes: "the word \(found) should stand in quotes"
    case .number: "\(found) is no number in JSON"
    case .control: "a text holds a control character; write it as an escape"
    case .quote: "a text does not end"
    case .halfAlone, .halfMissing: "half of a character stands without the other half"
    case .escape: "the escape \\\(found) is not known"
    case .digits: "\\u needs four hexadecimal digits"
    }
  }
}
