public import Interviews
public import Packs

/// Everything that can be said in one language: the pack's words and the program's own.
///
/// Paper speaks more languages than the program; there the program's own words are those of another language.
public struct Wording: Sendable {
  /// The pack's words.
  public let catalogue: Catalogue
  /// The program's own words.
  public let interface: InterfaceWords

  /// The words of one language.
  public init(catalogue: Catalogue, interface: InterfaceWords) {
    self.catalogue = catalogue
    self.interface = interface
  }

  /// What every sheet says.
  public var sheet: SheetCatalogue { catalogue.sheet }

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
    catalogue.asking.questions[question]?.soFar(answer, none: sheet.words(.noneChosen)) ?? question.text
  }

  /// The answers to some questions in a few words each, set off by middle dots.
  public func soFar(_ questions: some Sequence<Question.ID>, in sheet: AnswerSheet) -> String {
    questions.compactMap { id in sheet[id].map { soFar(id, $0) } }.joined(separator: " · ")
  }
}
