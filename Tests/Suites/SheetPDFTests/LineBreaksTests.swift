import CPangoCairo
import Testing

@testable import SheetPDF

@Suite struct LineBreaksTests {
  private let breaks = LineBreaks([.init(width: 30, space: 5), .init(width: 20, space: 5), .init(width: 40)])

  @Test func `a line takes as many words as it has room for, and none of the space at its end`() throws {
    for (width, count, widest) in [(100, 1, 100), (99, 2, 55), (55, 2, 55), (54, 3, 40), (40, 3, 40)] {
      let lines = try #require(breaks.lines(within: width))
      #expect(lines.count == count, "\(width)")
      #expect(lines.widest == widest, "\(width)")
    }
  }

  @Test func `what is wider than a line is not counted`() { #expect(breaks.lines(within: 39) == nil) }

  @Test(arguments: RealPage.languages) func `lines are counted as Pango breaks them, at any width`(
    language: String
  ) throws {
    let size = LetterSize(em: Typesetter.setSize)
    var count = 0
    for page in try RealPage.pages(language) {
      for (text, _) in page.texts where text.runs.reduce(0, { $0 + $1.text.count }) > 20 {
        let unbroken = page.typesetter.setting(of: text, size: size, width: nil).setting
        let breaks = try #require(LineBreaks(of: unbroken.layout))
        // Widths in which no two texts break alike by accident.
        for width in stride(from: 61.0, to: 540, by: 67) {
          let set = page.typesetter.setting(of: text, size: size, width: width)
          let units = Int(pango_layout_get_width(set.setting.layout))
          guard let lines = breaks.lines(within: units) else { continue }
          count += 1
          #expect(
            lines.count == Int(pango_layout_get_line_count(set.setting.layout)),
            "\(page.name), \(width) points: \(text.runs.map(\.text).joined())")
        }
      }
    }
    #expect(count > 500)
  }
}
