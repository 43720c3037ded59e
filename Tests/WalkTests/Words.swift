import Advice
import Interviews
import OrderedCollections
import Packs
import Shipped

/// What the screen says in one language, read from the files that ship.
///
/// The walks are about the way, not about its wording: a better word must not break them.
struct Words {
  private static let wordings = Result {
    let pack = try Shipped.pack()
    return try Dictionary(uniqueKeysWithValues: Shipped.screenLanguages.map { ($0, try Shipped.wording($0, pack)) })
  }

  /// All numbers of the pack that no other number contains: those longer than 1522.
  static let phones = Result {
    Set(try Shipped.pack().services.values.flatMap(\.phones).map(\.display).filter { $0.count > 4 })
  }

  struct Missing: Error { var words: String }

  let language: String
  private let wording: Wording

  init(_ language: String) throws {
    guard let wording = try Words.wordings.get()[language] else { throw Missing(words: language) }
    self.language = language
    self.wording = wording
  }

  /// The program's own words for something.
  func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    wording.interface(phrase, values)
  }

  /// The words of the sheet for something.
  func callAsFunction(_ phrase: SheetPhrase) -> String { wording.sheet.words(phrase) }

  /// A question as it is asked.
  func title(of question: String) throws -> String { try words(of: question).title }

  /// An option as it is offered; `unknown` of a question for a number too.
  func label(of option: String, in question: String) throws -> String {
    let words = try words(of: question)
    guard let label = words.options[Option.ID(option)]?.label ?? words.unknown?.label else {
      throw Missing(words: "\(question): \(option)")
    }
    return label
  }

  private func words(of question: String) throws -> QuestionCatalogue.QuestionWords {
    guard let words = wording.catalogue.asking.questions[Question.ID(question)] else { throw Missing(words: question) }
    return words
  }
}
