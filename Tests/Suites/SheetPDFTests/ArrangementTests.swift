import Testing
import Texts

@testable import SheetPDF

@Suite struct ArrangementTests {
  private func placed(_ piece: Piece, isMirrored: Bool = false) -> Placed {
    Arrangement(measure: EvenMeasure(), size: LetterSize(em: 10), isMirrored: isMirrored).placed(piece, width: 200)
  }

  private func text(_ text: RichText, scale: Double = 1) -> Piece { .text(StyledText(text, .own, scale: scale)) }

  @Test func `lines of text in a row stand on one line, whatever their size`() {
    let row = placed(.columns([(.share(1), text("klein")), (.share(1), text("gross", scale: 2))]))
    let texts = row.texts()
    #expect(texts[0].y + 10 == texts[1].y + 20)
    #expect(row.height == 24)
  }

  @Test func `a fixed column keeps its width, and shares divide the rest`() {
    let row = placed(.columns([(.points(50), text("a")), (.share(1), text("b")), (.share(2), text("c"))], gap: 1))
    let widths: [Double] = [50, 130.0 / 3, 260.0 / 3]
    #expect(row.texts().map(\.width) == widths)
  }

  @Test func `a natural column is as wide as its widest cell, and no wider than it may`() {
    let table = Table(
      columns: [.natural(atMost: 0.5), .share(1)], rows: [[text("12"), text("b")], [text("1234"), text("b")]],
      columnGap: 0)
    #expect(placed(.table(table)).texts().map(\.width) == [20.5, 179.5, 20.5, 179.5])
    let long = Table(
      columns: [.natural(atMost: 0.5), .share(1)],
      rows: [[text(RichText(String(repeating: "x", count: 90))), text("b")]],
      columnGap: 0)
    #expect(placed(.table(long)).texts().map(\.width) == [100, 100])
  }

  @Test func `on a page from right to left the columns change sides`() {
    let cells: [(Table.Width, Piece)] = [(.points(50), text("a")), (.share(1), text("b"))]
    #expect(placed(.columns(cells, gap: 1)).texts().map(\.x) == [0, 60])
    #expect(placed(.columns(cells, gap: 1), isMirrored: true).texts().map(\.x) == [150, 0])
  }

  @Test func `a gap stands between what is there, and not around what is empty`() {
    let stack = placed(.stack([.stack([], gap: 0), text("a"), .stack([], gap: 0), text("b")], gap: 1))
    #expect(stack.texts().map(\.y) == [0, 22])
    #expect(stack.height == 34)
  }

  @Test func `a frame goes around its piece`() {
    let framed = placed(.frame(text("a"), Border(line: 2, padding: 0.5)))
    #expect(framed.texts().map(\.x) == [7])
    #expect(framed.texts().map(\.width) == [186])
    #expect(framed.height == 26)
  }

  @Test func `a line to write on is as high as a hand needs, and begins behind its label`() {
    let pen = placed(.pen(label: text("Giorno"), height: 20))
    #expect(pen.height == 20)
    guard case .group(let parts) = pen.drawing else {
      Issue.record("no parts")
      return
    }
    #expect(parts[1].x > 30)
    #expect(parts[1].x + parts[1].placed.width == 200)
  }
}
