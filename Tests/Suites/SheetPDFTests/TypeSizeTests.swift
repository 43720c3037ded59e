import Foundation
import Sheets
import Testing
import Texts

@testable import SheetPDF

/// How large the letters of real pages are, by what the file says of them.
@Suite struct TypeSizeTests {
  /// The words of a page, each with the size of its letters in points.
  private func words(of paper: Paper) throws -> [(text: String, size: Double)] {
    try Tool.inFolder { folder in
      try Data(paper.pdf()).write(to: URL(filePath: folder + "/page.pdf"))
      // In thirds of a point, which is as fine as it tells them.
      let told = try Tool.run(
        "pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "3", "-hidden", folder + "/page.pdf"])
      #expect(told.status == 0, "\(told.errors)")
      var sizes: [Substring: Double] = [:]
      for font in told.text.matches(of: /<fontspec id="(\d+)" size="(\d+)"/) {
        sizes[font.1] = (Double(font.2) ?? 0) / 3
      }
      return told.text.matches(of: /<text [^>]*font="(\d+)">(.*?)<\/text>/).map { match in
        (String(match.2).replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&"), sizes[match.1] ?? 0)
      }
    }
  }

  @Test(arguments: RealPage.languages)
  func `where to go and whom to call stand in letters that are read at a glance, and nothing under nine points`(
    language: String
  ) throws {
    for page in try RealPage.pages(language) {
      let words = try words(of: page.paper)
      #expect(!words.isEmpty)
      for word in words where !word.text.allSatisfy(\.isWhitespace) {
        #expect(word.size > 8.6, "\(page.name): \(word.text)")
      }
      let least = page.paper.sheet.isLatin && !page.isFullest ? 14.0 : 12.0
      let directions = try #require(page.paper.sheet.directions)
      let facts = directions.places.compactMap(\.address) + [directions.call?.phones.first?.display].compactMap(\.self)
      for fact in facts {
        let number = fact.text.split(separator: ",")[0]
        #expect(
          words.contains { $0.text.contains(number) && $0.size > least - 0.34 }, "\(page.name): \(fact)")
      }
    }
  }

  @Test(arguments: RealPage.languages)
  func `the number to call is the largest of the page, and larger than those for emergencies`(language: String) throws {
    for page in try RealPage.pages(language) {
      guard let call = page.paper.sheet.directions?.call?.phones.first?.display.text else { continue }
      let words = try words(of: page.paper)
      let size = { (text: String) in words.filter { $0.text.contains(text) }.map(\.size).max() ?? 0 }
      #expect(size(call) > size("1522") + 1, "\(page.name)")
      #expect(size(call) >= (words.map(\.size).max() ?? 0) - 2.5, "\(page.name)")
    }
  }
}
