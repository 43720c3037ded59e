package import Interviews
package import Texts

/// The words of one question.
package struct QuestionWords: Hashable, Sendable {
  /// The question.
  package let title: RichText
  /// What it is about, in one to three words, where it stands beside its answer; nil where its title does.
  package let short: RichText?
  /// What counts as what.
  package let help: RichText?
  /// How a number is named among the answers so far; `{answer}` is the number.
  package let soFar: Template?
  /// The options' words.
  package let options: [Option.ID: OptionWords]
  /// The words of "not known", to a question for a number.
  package let unknown: OptionWords?
}

/// The words of one option.
package struct OptionWords: Hashable, Sendable {
  /// The option, as it is offered.
  package let label: RichText
  /// The option in one to three words, as it is named among the answers so far.
  package let soFar: RichText
  /// "With this answer", where somebody may still come to it.
  package let with: RichText?
}

extension QuestionWords {
  /// An answer in one to three words, as it is named among the answers so far.
  ///
  /// - Parameter none: the word for no option at all.
  package func soFar(_ answer: Answer, none: RichText) -> RichText {
    switch answer {
    case .option(let id): return options[id]?.soFar ?? RichText(id.text)
    case .options(let ids):
      return ids.isEmpty ? none : ids.map { options[$0]?.soFar ?? RichText($0.text) }.joined(separator: ", ")
    case .number(let number): return soFar(number: "\(number)")
    case .unknown: return unknown?.soFar ?? RichText()
    }
  }

  /// A number, or several, as they are named among the answers so far.
  package func soFar(number: RichText) -> RichText {
    soFar?.filled { $0 == QuestionWords.answerPlace ? number : nil } ?? number
  }

  /// The place of the number.
  static let answerPlace = "answer"
}
