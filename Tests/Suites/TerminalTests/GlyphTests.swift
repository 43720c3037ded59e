@testable import Frames
import Testing

@testable import Terminal

struct GlyphTests {
  /// Once: the C library must not be asked for widths while it changes its mind about letters.
  private static let unicode: Void = useUnicode()

  init() {
    Self.unicode
  }

  private func glyphs(_ text: String, columns: Int) -> [String] {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    frame.put(text, at: Position(row: 0, column: 0))
    return Glyph.of(frame.rows[0]).map { glyph in
      "\(glyph.column)" + String(String.UnicodeScalarView(glyph.scalars))
    }
  }

  @Test func `each letter has its column`() {
    #expect(glyphs("aß ", columns: 4) == ["0a", "1ß", "2 ", "3 "])
  }

  @Test func `a wide character has two columns and a mark none`() {
    #expect(glyphs("日e\u{301}x", columns: 4) == ["0日", "2e\u{301}", "3x"])
  }

  @Test func `an emoji of several is drawn as its first so that the row keeps its width`() {
    #expect(glyphs("👨‍👩‍👧x", columns: 3) == ["0👨", "2x"])
    #expect(glyphs("❤️x", columns: 3) == ["0❤", "1 ", "2x"])
  }

  @Test func `half a wide character at the edge becomes a space`() {
    let cells = [Cell.blank, Cell(character: nil, style: .plain)]
    #expect(Glyph.of(cells[1...]) == [Glyph(column: 0, scalars: [" "], style: .plain)])
    #expect(Glyph.of([Cell(character: "日", style: .plain)]).first?.scalars == ["\u{FFFD}"])
  }

  @Test func `a control character is never sent`() {
    #expect(Glyph.of([Cell(character: "\u{1B}", style: .bold)]).first?.scalars == ["\u{FFFD}"])
  }

  @Test func `a letter keeps four marks at most`() {
    let zalgo = Character("a" + String(repeating: "\u{301}", count: 30))
    #expect(Glyph.of([Cell(character: zalgo, style: .plain)]).first?.scalars.count == 5)
  }
}
