import Pages
import Sheets

@testable import SheetPDF

/// A page of the pack that ships, set as it is printed.
struct RealPage {
  let name: String
  let paper: Paper
  let typesetter: Typesetter
  /// Whether it would be refused, did it tell any more.
  let isFullest: Bool
  /// Its texts in the order in which they are drawn.
  let texts: [(text: StyledText, setting: Typesetter.Setting)]

  /// The languages of the pack, each with the papers of a few people whose ways differ, in normal and in large letters.
  nonisolated static let languages = ["it", "en", "fr", "es", "ar", "ur", "bn"]

  nonisolated private static let papers = Result<[ShippedPapers.Named], any Error> {
    let papers = try ShippedPapers(on: ShippedPapers.days[0])
    let people = papers.fullestPeople
    return stride(from: 0, to: people.count, by: 6).flatMap { papers.papers(for: people[$0]) }
  }

  /// The pages in a language.
  static func pages(_ language: String) throws -> [RealPage] {
    try papers.get().filter { $0.paper.sheet.language == language }.map(RealPage.init)
  }

  private init(_ named: ShippedPapers.Named) throws {
    name = named.name
    paper = named.paper
    let (typesetter, layout) = try named.paper.layout(on: PDFDocument())
    var texts: [(StyledText, Typesetter.Setting)] = []
    layout.page.eachText { text, size, width in
      texts.append((text, typesetter.setting(of: text, size: size, width: width).setting))
    }
    self.typesetter = typesetter
    isFullest = !layout.fitting.detail.includes(.hours)
    self.texts = texts
  }
}
