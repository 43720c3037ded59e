import Advice
import Foundation
import Goldens
import Interviews
import Pages
import Sheets
import Shipped
import Testing

@testable import SheetPDF

/// The picture of a page in the README is a page that the program prints.
///
/// A picture differs by a dot with every version of the libraries that draw it, so what is held is what stands on it;
/// `SPORTELLO_GOLDENS=write` draws it anew and writes that down.
@Suite struct PagePictureTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures")

  @Test func `the picture of a page shows what is printed`() throws {
    let papers = try ShippedPapers(on: "2026-11-28")
    let person = try #require(papers.plainPeople.first { $0.routes.first == "avsi-hub" })
    let named = try #require(papers.papers(for: person).first { $0.paper.sheet.language == "en" && !$0.paper.isLarge })
    let file = try named.paper.pdf()
    let text = try Tool.ask("pdftotext", ["-layout", "FILE", "-"], about: file)
    if ProcessInfo.processInfo.environment["SPORTELLO_GOLDENS"] == "write" { try draw(file) }
    try GoldenFolder(folder).hold(text, as: "page.txt")
    #expect(try GoldenFolder(folder).names() == ["page.png", "page.txt"])
    let readme = try String(contentsOfFile: "\(Shipped.resources)/../README.md", encoding: .utf8)
    #expect(readme.contains("](Tests/Suites/SheetPDFTests/Pictures/page.png)"))
  }

  private func draw(_ file: [UInt8]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Tool.inFolder { pages in
      try Data(file).write(to: URL(filePath: pages + "/page.pdf"))
      let picture = folder.appending(path: "page").path
      let drawn = try Tool.run(
        "pdftoppm", ["-r", "62", "-gray", "-png", "-singlefile", pages + "/page.pdf", picture])
      #expect(drawn.status == 0, "\(drawn.errors)")
    }
  }
}
