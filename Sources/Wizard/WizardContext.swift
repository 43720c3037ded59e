package import Advice
package import CivilTime
import Directory
import OrderedCollections
package import Packs
import Proofs
package import Texts

/// What the wizard works with: facts, words, the desk, the day and the minute.
///
/// During an interview nothing of it changes but the minute; between two people the day may.
package struct WizardContext: Sendable {
  /// The facts.
  package let pack: Pack
  /// The pack's words, by language in the order of offering; its own language is always among them.
  private let catalogues: OrderedDictionary<String, Catalogue>
  /// The pack's words for officials, in its own language.
  package let official: Catalogue
  /// The wizard's words in the languages of the screen; the pack's own is always among them.
  private let interfaces: [String: Strings<WizardPhrase>]
  private let ownInterface: Strings<WizardPhrase>
  /// The desk, if it has a file of its own.
  package let desk: Desk?
  /// The day of the rules.
  package private(set) var day: CivilDate
  /// The minute, for what is open now; nil where nobody told it.
  package internal(set) var time: LocalTime?
  /// What may come on this day.
  private(set) var lookAhead: LookAhead
  /// The directories that were opened, ready for searching, by language.
  private var indices: [String: DirectoryIndex] = [:]

  /// What the wizard works with, or nil where the pack's own language has no words.
  ///
  /// - Parameter interfaces: the wizard's words, by language.
  package init?(
    pack: Pack, catalogues: [Catalogue], interfaces: [String: Strings<WizardPhrase>], desk: Desk?, day: CivilDate,
    time: LocalTime? = nil
  ) {
    guard let official = catalogues.first(where: { $0.language == pack.language }),
      let ownInterface = interfaces[pack.language]
    else { return nil }
    self.pack = pack
    self.catalogues = OrderedDictionary(catalogues.map { ($0.language, $0) }) { first, _ in first }
    self.official = official
    self.interfaces = interfaces
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

  /// The languages in the order of offering.
  package var languages: [String] { Array(catalogues.keys) }

  /// The pack's words in a language, or in its own.
  package func catalogue(_ language: String) -> Catalogue { catalogues[language] ?? official }

  /// The wizard's words in a language; where it speaks another one, in the pack's own.
  package func words(_ language: String) -> Strings<WizardPhrase> { interfaces[language] ?? ownInterface }

  /// Somebody who tells results in a language.
  package func adviser(_ language: String) -> Adviser {
    Adviser(pack: pack, catalogue: catalogue(language), official: official, desk: desk, day: day, time: time)
  }
}
