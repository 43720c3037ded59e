package import Advice
import CivilTime
import Interviews
import OrderedCollections
package import Packs
package import Sheets
import Shipped

/// The papers of the pack that ships, in every language.
package struct ShippedPapers: Sendable {
  /// A paper, and how to speak of it.
  package struct Named: Sendable {
    /// The day, the routes, the language and the size of the letters.
    package let name: String
    /// What is printed.
    package let paper: Paper
  }

  /// A day on which each route is open, both with holidays ahead, which make contacts longer.
  package static let days = ["2026-12-04", "2023-06-01"]

  /// The language of the pack itself.
  package let language: String
  private let advisers: [(language: String, adviser: Adviser)]
  private let day: String
  private let date: CivilDate
  private let pack: Pack

  /// The papers of one day.
  package init(on day: String) throws {
    self.day = day
    let pack = try Shipped.pack()
    self.pack = pack
    language = pack.language
    let official = try Shipped.catalogue(pack.language, pack)
    let time = try Shipped.time(day)
    date = time.moment.date
    advisers = try Shipped.languages.map { language in
      let catalogue = language == pack.language ? official : try Shipped.catalogue(language, pack)
      return (
        language,
        Adviser(pack: pack, catalogue: catalogue, official: official, desk: nil, day: time.moment.date, time: time)
      )
    }
  }

  /// One person for each result without topics.
  package var people: [EveryResult.Person] { results(.none).people }

  /// For each combination of routes the one with the fullest paper: every topic is ticked and printed.
  package var fullestPeople: [EveryResult.Person] { results(.all).fullestOfEachCombination }

  /// For each combination of routes the first without topics.
  package var plainPeople: [EveryResult.Person] {
    var seen: Set<[Route.ID]> = []
    return people.filter { seen.insert($0.routes).inserted }
  }

  private func results(_ ticks: EveryResult.Ticks) -> EveryResult {
    EveryResult(pack, on: date, ticks: ticks)
  }

  /// Somebody's papers: every language, in normal and in large letters.
  package func papers(for person: EveryResult.Person) -> [Named] {
    advisers.flatMap { language, adviser in
      [false, true].compactMap { isLarge in
        let paper = adviser.paper(person.answers, withTopics: person.isWithTopics, isLarge: isLarge)
        let routes = person.routes.map(\.text).joined(separator: "+")
        return paper.map { Named(name: "\(day) \(routes) \(language)\(isLarge ? " large" : "")", paper: $0) }
      }
    }
  }

  /// The words that a language keeps to.
  package func glossary(of language: String) -> Glossary? {
    advisers.first { $0.language == language }?.adviser.catalogue.head.glossary
  }

  /// Somebody's sheet in a language.
  package func sheet(for person: EveryResult.Person, in language: String) -> Sheet? {
    advisers.first { $0.language == language }?.adviser.paperSheet(person.answers, withTopics: person.isWithTopics)
  }
}
