import Frames
import Testing

@Suite struct FrameTests {
  @Test func `a text is written at its place and cut at the edge`() {
    var frame = Frame(size: Size(rows: 2, columns: 8))
    frame.put("Sportello", at: Position(row: 1, column: 2))
    #expect(frame.description == "\n  Sporte")
  }

  @Test func `a wide character takes two cells and is never cut in half`() {
    var frame = Frame(size: Size(rows: 1, columns: 3))
    frame.put("日本", at: Position(row: 0, column: 0))
    #expect(frame.description == "日")
    #expect(frame.rows[0][1].character == nil)
  }

  @Test func `an accent typed as its own scalar stays on its letter`() {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    frame.put("perche\u{301} no", at: Position(row: 0, column: 0))
    #expect(frame.description == "perche\u{301} n")
  }

  @Test func `an escape sequence in a text is shown as text`() {
    var frame = Frame(size: Size(rows: 1, columns: 10))
    frame.put("\u{1B}[2J", at: Position(row: 0, column: 0))
    #expect(frame.description == "␛[2J")
  }

  @Test func `the cursor never leaves the screen`() {
    var frame = Frame(size: Size(rows: 2, columns: 8))
    frame.cursor = Position(row: 9, column: -4)
    #expect(frame.cursor == Position(row: 1, column: 0))
  }

  @Test func `writing outside the screen does nothing`() {
    var frame = Frame(size: Size(rows: 1, columns: 2))
    frame.put("x", at: Position(row: 5, column: 0))
    #expect(frame.description == "")
  }
}
