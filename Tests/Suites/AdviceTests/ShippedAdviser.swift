import Advice
import CivilTime
import Packs
import Proofs
import Sheets
import Shipped
import Testing
import Texts

extension Adviser {
  private static let catalogues = Result {
    let pack = try Shipped.pack()
    let catalogues = try Shipped.languages.map { ($0, try Shipped.catalogue($0, pack)) }
    return (pack: pack, catalogues: Dictionary(uniqueKeysWithValues: catalogues))
  }

  /// An adviser on what ships, in a language at a moment (ISO 8601), or at noon of a day; the files are read once for all tests.
  static func shipped(_ language: String, on day: String, desk: Desk? = nil) throws -> Adviser {
    let shipped = try catalogues.get()
    let time = try Shipped.time(day)
    return Adviser(
      pack: shipped.pack, catalogue: try #require(shipped.catalogues[language]),
      official: try #require(shipped.catalogues[shipped.pack.language]), desk: desk,
      day: time.moment.date, time: time)
  }

  private static let interfaces = Result { try Shipped.interfaces() }
  private static let reports = Result {
    try Dictionary(uniqueKeysWithValues: Shipped.screenLanguages.map { ($0, try Shipped.reports($0)) })
  }

  private func interface() throws -> Strings<WizardPhrase> {
    let all = try Adviser.interfaces.get()
    return try #require(all[catalogue.language] ?? all[pack.language])
  }

  private func reports() throws -> Strings<ReportPhrase> { try #require(Adviser.reports.get()[catalogue.language]) }

  func directorySheet(_ query: DirectoryQuery = DirectoryQuery()) throws -> Sheet {
    directorySheet(query, try interface())
  }

  func card(for service: ServiceRecord) throws -> ServiceCard { card(for: service, try interface()) }

  func staleSheet() throws -> Sheet { staleSheet(try reports()) }

  func graphDOT(_ extent: InterviewGraph.Extent = .everyQuestion) throws -> String { graphDOT(extent, try reports()) }

  func graphMermaid(_ extent: InterviewGraph.Extent = .everyQuestion) throws -> String {
    graphMermaid(extent, try reports())
  }

  func graphText(_ extent: InterviewGraph.Extent = .everyQuestion, width: Int = 80) throws -> String {
    graphText(extent, try reports(), width: width)
  }
}
