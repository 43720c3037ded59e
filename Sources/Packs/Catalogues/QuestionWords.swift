public import Interviews
public import Texts

/// The words of one question.
public struct QuestionWords: Hashable, Sendable {
  /// The question.
  public let title: RichText
  /// What counts as what.
  public let help: RichText?
  /// How a number is named among the answers so far; `{answer}` is the number.
  public let soFar: Template?
  /// The options' words.
  public let options: [Option.ID: OptionWords]
  /// The words of "not known", to a question for a number.
  public let unknown: OptionWords?
}

/// The words of one option.
public struct OptionWords: Hashable, Sendable {
  /// The option, as it is offered.
  public let label: RichText
  /// The option in one to three words, as it is named among the answers so far.
  public let soFar: RichText
  /// "With this answer", where somebody may still come to it.
  public let with: RichText?
}

extension QuestionWords {
  /// An answer in one to three words, as it is named among the answers so far.
  ///
  /// - Parameter none: the word for no option at all.
  public func soFar(_ answer: Answer, none: RichText) -> RichText {
    switch answer {
    case .option(let id): return options[id]?.soFar ?? RichText(id.text)
    case .options(let ids):
      return ids.isEmpty ? none : ids.map { options[$0]?.soFar ?? RichText($0.text) }.joined(separator: ", ")
    case .number(let number): return soFar(number: "\(number)")
    case .unknown: return unknown?.soFar ?? RichText()
    }
  }

  /// A number, or several, as they are named among the answers so far.
  public func soFar(number: RichText) -> RichText {
    soFar?.filled { $0 == QuestionWords.answerPlace ? number : nil } ?? number
  }

  /// The place of the number.
  static let answerPlace = "answer"
}
