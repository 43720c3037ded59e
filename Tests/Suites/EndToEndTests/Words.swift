import Advice
import Interviews
import OrderedCollections
import Packs
import Shipped
import Texts

/// What the screen says in one language, read from the files that ship.
///
/// The walks are about the way, not about its wording: a better word must not break them.
struct Words {
  private static let shipped = Result {
    let pack = try Shipped.pack()
    return try Dictionary(
      uniqueKeysWithValues: Shipped.screenLanguages.map { language in
        (language, (catalogue: try Shipped.catalogue(language, pack), interface: try Shipped.interface(language)))
      })
  }

  /// All numbers of the pack that no other number contains: those longer than four digits.
  static let phones = Result {
    Set(try Shipped.pack().services.values.flatMap(\.phones).map(\.display).filter { $0.count > 4 })
  }

  struct Missing: Error { var words: String }

  let language: String
  private let catalogue: Catalogue
  private let interface: Strings<WizardPhrase>

  init(_ language: String) throws {
    guard let words = try Words.shipped.get()[language] else { throw Missing(words: language) }
    self.language = language
    (catalogue, interface) = words
  }

  /// The program's own words for something.
  func callAsFunction(_ phrase: WizardPhrase, _ values: [String: String] = [:]) -> String {
    interface[phrase]?.filled { name in values[name].map { RichText($0) } }.text ?? phrase.rawValue
  }

  /// The words of the sheet for something.
  func callAsFunction(_ phrase: SheetPhrase) -> String { catalogue.sheet(phrase).text }

  /// A question as it is asked.
  func title(of question: String) throws -> String { try words(of: question).title.text }

  /// An option as it is offered; `unknown` of a question for a number too.
  func label(of option: String, in question: String) throws -> String {
    let words = try words(of: question)
    guard let label = words.options[Option.ID(option)]?.label ?? words.unknown?.label else {
      throw Missing(words: "\(question): \(option)")
    }
    return label.text
  }

  private func words(of question: String) throws -> QuestionWords {
    guard let words = catalogue.questions[Question.ID(question)] else { throw Missing(words: question) }
    return words
  }
}
