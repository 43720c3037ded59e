public import Interviews
public import Packs

/// Everything that can be said in one language: the pack's words and the program's own.
public struct Wording: Sendable {
  /// The pack's words.
  public let catalogue: Catalogue
  /// The program's own words.
  public let interface: Interface

  /// The words of one language.
  public init(catalogue: Catalogue, interface: Interface) {
    self.catalogue = catalogue
    self.interface = interface
  }

  /// The language, as an ISO 639 code.
  public var language: String { catalogue.asking.language }
}

extension QuestionCatalogue.QuestionWords {
  /// An answer in one to three words, as it is named among the answers so far.
  public func soFar(_ answer: Answer, none: String) -> String {
    switch answer {
    case .option(let id): return options[id]?.soFar ?? id.text
    case .options(let ids):
      return ids.isEmpty ? none : ids.map { options[$0]?.soFar ?? $0.text }.joined(separator: ", ")
    case .number(let number): return soFar?.filled { _ in String(number) } ?? String(number)
    case .unknown: return unknown?.soFar ?? ""
    }
  }
}

extension Wording {
  /// The answer to a question in one to three words.
  public func soFar(_ question: Question.ID, _ answer: Answer) -> String {
    catalogue.asking.questions[question]?.soFar(answer, none: interface.words(.noneChosen)) ?? question.text
  }

  /// The answers to some questions in a few words each, set off by middle dots.
  public func soFar(_ questions: some Sequence<Question.ID>, in sheet: AnswerSheet) -> String {
    questions.compactMap { id in sheet[id].map { soFar(id, $0) } }.joined(separator: " · ")
  }
}
