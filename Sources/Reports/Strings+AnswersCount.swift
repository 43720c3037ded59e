import Packs
package import Proofs
package import Texts

extension Strings<ReportPhrase> {
  /// A count with its digits in groups of three, as the language marks them: `2.211.840`.
  package func text(of count: AnswersCount) -> String {
    let digits = Array(count.description)
    let first = digits.count % 3
    var groups = stride(from: first, to: digits.count, by: 3).map { String(digits[$0..<($0 + 3)]) }
    if first > 0 { groups.insert(String(digits[..<first]), at: 0) }
    return groups.joined(separator: text(.thousands))
  }
}
