package import Advice
package import CivilTime
import Directory
package import Packs
import Proofs
package import Texts

/// What the wizard works with: facts, words, the desk, the day and the minute.
///
/// During an interview nothing of it changes but the minute; between two people the day may.
package struct WizardContext: Sendable {
  /// The facts.
  package let pack: Pack
  /// The languages of the pack, in the order of offering.
  package let languages: [String]
  /// The pack's words, as far as they were read; its own language is always among them.
  private var catalogues: [String: Catalogue]
  /// The languages that the screen speaks, in the order in which one follows another.
  package let screenLanguages: [String]
  /// The pack's words for officials, in its own language.
  package let official: Catalogue
  /// The wizard's words, as far as they were read; those in the pack's own language always are.
  private var interfaces: [String: Strings<WizardPhrase>]
  private let ownInterface: Strings<WizardPhrase>
  /// Whether the moment was set, for training or for looking ahead, so that screen and paper say so.
  package let isTimeSet: Bool
  /// The desk, if it has a file of its own.
  package let desk: Desk?
  /// The day of the rules.
  package private(set) var day: CivilDate
  /// The minute, for what is open now; nil where nobody told it.
  package internal(set) var time: LocalTime?
  /// What may come on this day; nil where telling it would keep a key waiting.
  private(set) var lookAhead: LookAhead?
  /// The directories that were opened, ready for searching, by language.
  private var indices: [String: DirectoryIndex] = [:]

  /// What the wizard works with, or nil where the pack's own language has no words.
  ///
  /// - Parameters:
  ///   - languages: all languages of the pack; nil where all of them were read.
  ///   - screenLanguages: those in which the wizard speaks; nil where all of its words were read.
  ///   - catalogues: the pack's words in its own language, in that of the screen, and in any other.
  ///   - interfaces: the wizard's words, by language.
  package init?(
    pack: Pack, languages: [String]? = nil, screenLanguages: [String]? = nil, catalogues: [Catalogue],
    interfaces: [String: Strings<WizardPhrase>], desk: Desk?, day: CivilDate, time: LocalTime? = nil,
    isTimeSet: Bool = false
  ) {
    guard let official = catalogues.first(where: { $0.language == pack.language }),
      let ownInterface = interfaces[pack.language]
    else { return nil }
    self.pack = pack
    self.languages = languages ?? catalogues.map(\.language)
    self.catalogues = Dictionary(catalogues.map { ($0.language, $0) }) { first, _ in first }
    self.screenLanguages = screenLanguages ?? catalogues.map(\.language).filter { interfaces[$0] != nil }
    self.isTimeSet = isTimeSet
    self.official = official
    // What a language has not got yet is said in the original.
    self.interfaces = interfaces.mapValues { $0.filled(from: ownInterface) }
    self.ownInterface = ownInterface
    self.desk = desk
    self.day = day
    self.time = time
    lookAhead = LookAhead(pack.interview, day: day)
  }

  /// Goes on to another day: a wizard that stays open all night serves the morning's people by the morning's rules.
  mutating func turn(to day: CivilDate) {
    guard day != self.day else { return }
    self.day = day
    lookAhead = LookAhead(pack.interview, day: day)
    // Services may come and go with the day.
    indices = [:]
  }

  /// Makes the directory ready in a language: only when it is opened, so that the first screen waits for nothing.
  mutating func openDirectory(_ language: String) {
    if indices[language] == nil { indices[language] = adviser(language).directoryIndex }
  }

  /// Whether the directory was opened in a language.
  func isDirectoryReady(_ language: String) -> Bool { indices[language] != nil }

  /// What the directory has for a query.
  func directory(_ query: DirectoryQuery, _ language: String) -> [ServiceRecord] {
    adviser(language).directory(query, in: indices[language])
  }

  /// Whether the words of a language were read: a sheet is rarely wanted in more than one, and the first key waits for
  /// none of the others.
  func isRead(_ language: String) -> Bool { catalogues[language] != nil }

  /// Whether the screen can speak a language at once.
  func isSpoken(_ language: String) -> Bool { isRead(language) && interfaces[language] != nil }

  /// Takes in the words of another language, and the wizard's where it speaks it.
  mutating func take(_ catalogue: Catalogue, _ interface: Strings<WizardPhrase>?) {
    catalogues[catalogue.language] = catalogue
    if let interface { interfaces[catalogue.language] = interface.filled(from: ownInterface) }
  }

  /// The pack's words in a language, or in its own.
  package func catalogue(_ language: String) -> Catalogue { catalogues[language] ?? official }

  /// The wizard's words in a language; where it speaks another one, in the pack's own.
  package func words(_ language: String) -> Strings<WizardPhrase> { interfaces[language] ?? ownInterface }

  /// Somebody who tells results in a language.
  package func adviser(_ language: String) -> Adviser {
    Adviser(
      pack: pack, catalogue: catalogue(language), official: official, desk: desk, day: day, time: time,
      isTimeSet: isTimeSet)
  }
}
