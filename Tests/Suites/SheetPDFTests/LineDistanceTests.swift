import CPangoCairo
import Testing
import Texts

@testable import SheetPDF

@Suite struct LineDistanceTests {
  private struct Ink {
    var left, right, top, bottom: Double

    func touches(_ other: Ink) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The ink of each glyph, line by line, where it is drawn.
  private func lines(_ setting: Typesetter.Setting) -> [[Ink]] {
    guard let iterator = pango_layout_get_iter(setting.layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    let text = Array(String(cString: pango_layout_get_text(setting.layout)).utf8)
    var lines: [[Ink]] = [[]]
    repeat {
      guard let run = pango_layout_iter_get_run_readonly(iterator) else {
        lines.append([])
        continue
      }
      var extents = PangoRectangle()
      pango_layout_iter_get_run_extents(iterator, nil, &extents)
      let baseline = setting.extent.baseline + Double(lines.count - 1) * setting.lineHeight
      let clusters = GlyphCluster.clusters(
        of: run.pointee, in: text, x: Double(extents.x) / Double(PANGO_SCALE), y: baseline)
      for glyph in clusters.flatMap({ $0.glyphs + $0.marks }) {
        var ink = PangoRectangle()
        pango_font_get_glyph_extents(run.pointee.item.pointee.analysis.font, PangoGlyph(glyph.index), &ink, nil)
        guard ink.width > 0, ink.height > 0 else { continue }
        let points = { (units: Int32) in Double(units) / Double(PANGO_SCALE) }
        lines[lines.count - 1].append(
          Ink(
            left: glyph.x + points(ink.x), right: glyph.x + points(ink.x + ink.width), top: glyph.y + points(ink.y),
            bottom: glyph.y + points(ink.y + ink.height)))
      }
    } while pango_layout_iter_next_run(iterator) != 0
    return lines
  }

  @Test(arguments: RealPage.languages) func `no sign touches one of the next line`(language: String) throws {
    var pairs = 0
    let pages = try RealPage.pages(language)
    // On the very fullest, lines stand a little closer; that is better than no page.
    let clear = pages.filter { $0.typesetter.crowding != .close }
    #expect(clear.count >= pages.count - 2)
    for page in clear {
      for (text, setting) in page.texts {
        let lines = lines(setting)
        for (upper, lower) in zip(lines, lines.dropFirst()) {
          pairs += 1
          let touch = upper.contains { ink in lower.contains { $0.touches(ink) } }
          #expect(!touch, "\(page.name): \(text.runs.map(\.text).joined())")
        }
      }
    }
    #expect(pairs > 100)
  }

  @Test(arguments: PaperSample.languages)
  func `lines stand alike with Latin letters and without`(language: PaperSample.Language) throws {
    let typesetter = Typesetter(drawing: try PDFDocument().cairo, scripts: Scripts(PaperSample.paper(language)))
    let size = LetterSize(em: 10)
    let own = typesetter.extent(of: StyledText(language.name, .own), size: size, width: nil)
    let mixed = typesetter.extent(
      of: StyledText(language.name + " Milano " + RichText("Via Lunga 1", .address), .own), size: size, width: nil)
    #expect(own.height == mixed.height)
    #expect(own.baseline == mixed.baseline)
  }
}
