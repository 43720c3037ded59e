package import Advice
import CivilTime
package import Directory
import Foundation
package import Packs
package import Proofs
import Reports
package import Sheets
package import Texts

extension Adviser {
  private static let catalogues = Result {
    let pack = try Shipped.pack()
    let catalogues = try Shipped.languages.map { ($0, try Shipped.catalogue($0, pack)) }
    return (pack: pack, catalogues: Dictionary(uniqueKeysWithValues: catalogues))
  }

  /// An adviser on what ships, in a language at a moment (ISO 8601), or at noon of a day; the files are read once for all tests.
  package static func shipped(_ language: String, on day: String, desk: Desk? = nil) throws -> Adviser {
    let shipped = try catalogues.get()
    let time = try Shipped.time(day)
    guard let catalogue = shipped.catalogues[language], let official = shipped.catalogues[shipped.pack.language] else {
      throw CocoaError(.fileNoSuchFile)
    }
    return Adviser(
      pack: shipped.pack, catalogue: catalogue, official: official, desk: desk, day: time.moment.date, time: time)
  }

  private static let interfaces = Result { try Shipped.interfaces() }
  private static let reports = Result {
    try Dictionary(uniqueKeysWithValues: Shipped.reportLanguages.map { ($0, try Shipped.reports($0)) })
  }

  /// The wizard's words in the adviser's language, or in the pack's own.
  package func interface() throws -> Strings<WizardPhrase> {
    let all = try Adviser.interfaces.get()
    guard let words = all[catalogue.language] ?? all[pack.language] else { throw CocoaError(.fileNoSuchFile) }
    return words
  }

  /// The words of reports in the adviser's language.
  package func reports() throws -> Strings<ReportPhrase> {
    guard let words = try Adviser.reports.get()[catalogue.language] else { throw CocoaError(.fileNoSuchFile) }
    return words
  }

  /// The directory as a sheet, in the words that ship.
  package func directorySheet(_ query: DirectoryQuery = DirectoryQuery()) throws -> Sheet {
    directorySheet(query, try interface())
  }

  /// A service's card in the words that ship.
  package func card(for service: ServiceRecord) throws -> ServiceCard { card(for: service, try interface()) }

  /// The stale facts in the words that ship.
  package func staleSheet() throws -> Sheet { staleSheet(try reports()) }

  /// The graph for Graphviz in the words that ship.
  package func graphDOT(_ extent: InterviewGraph.Extent = .everyQuestion) throws -> String {
    graphDOT(extent, try reports())
  }

  /// The graph for Mermaid in the words that ship.
  package func graphMermaid(_ extent: InterviewGraph.Extent = .everyQuestion) throws -> String {
    graphMermaid(extent, try reports())
  }

  /// The graph as text in the words that ship.
  package func graphText(_ extent: InterviewGraph.Extent = .everyQuestion, width: Int = 80) throws -> String {
    graphText(extent, try reports(), width: width)
  }
}
