import Advice
import CivilTime
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
    Set(try Shipped.pack().services.values.flatMap(\.phones).map(\.value.display).filter { $0.count > 4 })
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

  /// The options of a question as they are offered.
  func labels(of question: String) throws -> [String] { try words(of: question).options.values.map(\.label.text) }

  /// An answer as it stands among the answers so far.
  func soFar(_ answer: Visitor.Answer, to question: String) throws -> String {
    let words = try words(of: question)
    let given: Answer =
      switch answer {
      case .pick(_, let option), .move(_, let option): .option(Option.ID(option))
      case .unknown: words.unknown == nil ? .option("unknown") : .unknown
      case .number(let number): .number(number)
      case .tick(_, let options): .options(options.map { Option.ID($0) })
      case .tickByMoving(_, let option): .options([Option.ID(option)])
      case .none: .options([])
      }
    return words.soFar(given, none: "").text
  }

  /// What stands above every page: the program and the pack.
  var caption: String { "Sportello · \(catalogue.head.packName)" }

  /// How an e-mail to a service begins.
  func greeting(of service: Service.ID) throws -> String {
    guard let first = catalogue.services[service]?.emailBody.first else { throw Missing(words: service.text) }
    return first.filled { _ in nil }.text
  }

  private func words(of question: String) throws -> QuestionWords {
    guard let words = catalogue.questions[Question.ID(question)] else { throw Missing(words: question) }
    return words
  }
}
