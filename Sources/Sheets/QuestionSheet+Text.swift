import TerminalText
import Texts

extension QuestionSheet {
  /// The questions as plain text, for a terminal or a file: each language has lines of its own, so that what is read
  /// from the right never stands in one line with what is read from the left.
  ///
  /// - Parameter width: columns of a line.
  package func text(width: Int = 80) -> String {
    let lines = head(width) + questions.flatMap { self.lines(of: $0, width) } + foot(width)
    return lines.map { $0.visible + "\n" }.joined()
  }

  private func head(_ width: Int) -> [String] {
    let (own, official) = (paper.sheet, paper.official)
    let titles = own.title.lines(width) + (official?.title.lines(behind: "  ", width) ?? [])
    return own.head.flatMap { $0.lines(width) } + titles + [String(repeating: "=", count: width)]
  }

  private func foot(_ width: Int) -> [String] {
    let review = [paper.sheet.unreviewed, paper.sheet.officialCounts].compactMap(\.self)
    let lines = (review.isEmpty ? [] : [review.joined(separator: " ")]) + paper.sheet.foot
    return ["", String(repeating: "-", count: width)] + lines.flatMap { $0.lines(width) }
  }

  private func lines(of question: AskedQuestion, _ width: Int) -> [String] {
    let title = question.title.lines(behind: "", width)
    let help = question.help.map { $0.lines(behind: "", width) } ?? []
    let digits = question.kind == .number ? ["  " + AskedQuestion.digits.joined(separator: "  ")] : []
    let answers = question.answers.flatMap { $0.label.lines(behind: "  \($0.key)  ", width) }
    return [""] + title + help + digits + answers
  }
}

extension Bilingual {
  /// The person's words behind a beginning, the official ones below them and a little further in.
  fileprivate func lines(behind beginning: String, _ width: Int) -> [String] {
    let indent = String(repeating: " ", count: beginning.columns + 2)
    return own.lines(behind: beginning, width) + (official?.lines(behind: indent, width) ?? [])
  }
}

extension RichText {
  fileprivate func lines(_ width: Int) -> [String] { lines(behind: "", width) }

  /// The text in lines behind a beginning; the later lines hang under the first word.
  fileprivate func lines(behind beginning: String, _ width: Int) -> [String] {
    let indent = String(repeating: " ", count: beginning.columns)
    return wrapped(to: max(8, width - beginning.columns)).enumerated().map {
      ($0.offset == 0 ? beginning : indent) + $0.element.text
    }
  }
}
