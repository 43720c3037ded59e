/// One thing that must be found: a word, or digits that may be a number with blanks.
enum DirectoryTerm: Hashable {
  /// A word, plain.
  case word([Unicode.Scalar])
  /// Digits as they stood together, and all of them in one.
  case digits([[Unicode.Scalar]], number: [Unicode.Scalar])

  /// What a text asks for, in its order.
  static func terms(of text: String) -> [DirectoryTerm] {
    var terms: [DirectoryTerm] = []
    var digits: [[Unicode.Scalar]] = []
    func endDigits() {
      if !digits.isEmpty { terms.append(.digits(digits, number: withoutExit(Array(digits.joined())))) }
      digits = []
    }
    for word in text.plainWords {
      if word.allSatisfy(\.isDigit) {
        digits.append(word)
      } else {
        endDigits()
        terms.append(.word(word))
      }
    }
    endDigits()
    return terms
  }

  /// 0039 is dialled where +39 is written.
  private static func withoutExit(_ number: [Unicode.Scalar]) -> [Unicode.Scalar] {
    number.starts(with: ["0", "0", "3", "9"]) ? Array(number.dropFirst(2)) : number
  }
}
