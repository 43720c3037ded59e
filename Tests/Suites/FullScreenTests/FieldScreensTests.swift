@testable import FullScreen
import Frames
import Testing
import Wizard

/// A text that is typed, on the screen: where its letters stand, and the cursor among them.
@Suite struct FieldScreensTests {
  private func path(_ typed: String, rows: Int = 16, columns: Int = 60) throws -> ScreenSession {
    var session = try ScreenSession(milano: "it", rows: rows, columns: columns)
    Stop.path.reach(&session)
    session.press(.control("u"))
    session.type(typed)
    return session
  }

  /// What the cursor stands on; nothing behind the last letter of a row.
  private func sign(_ session: ScreenSession) -> Character? {
    let place = session.frame.cursor
    return session.frame.rows[place.row][place.column].character
  }

  @Test func `the cursor stands on the letter before which the next one goes`() throws {
    var session = try path("~/fogli/scheda.pdf")
    let end = session.frame.cursor
    #expect(sign(session) == " ")
    session.press(.left, .left, .left, .left)
    #expect(sign(session) == ".")
    #expect(session.frame.cursor == Position(row: end.row, column: end.column - 4))
    session.press(.home)
    #expect(sign(session) == "~" && session.frame.cursor == Position(row: end.row, column: 4))
    session.press(.end)
    #expect(session.frame.cursor == end)
  }

  @Test func `a wide letter is passed in one step of two columns`() throws {
    var session = try path("a日e\u{301}本")
    #expect(session.frame.cursor.column == 4 + 6)
    for (letter, column) in [("本", 8), ("é", 7), ("日", 5), ("a", 4)] as [(Character, Int)] {
      session.press(.left)
      #expect(session.frame.cursor.column == column)
      #expect(sign(session) == letter)
    }
  }

  @Test(arguments: [3, 53, 54, 55, 109, 620], ["x", "日", " "])
  func `in a long path the cursor goes through every letter and is always in sight`(count: Int, letter: String) throws {
    let typed = (0..<count).map { (place: Int) -> String in place % 7 == 0 ? letter : "\(place % 10)" }.joined()
    var session = try path(typed)
    session.press(.control("a"))
    for character in typed {
      #expect(sign(session) == character)
      let place = session.frame.cursor
      #expect((4..<58).contains(place.column) && (2..<14).contains(place.row))
      session.press(.right)
    }
    let end = session.frame.cursor
    #expect(end.column < 58 && sign(session) == " ")
    // The next letter stands just there.
    session.type("Z")
    session.press(.left)
    #expect(sign(session) == "Z" && session.frame.cursor == end)
  }

  @Test func `the cursor goes through what is looked for, and stands on a row once one is chosen`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("/avsi")
    session.press(.left, .left)
    #expect(session.frame.cursor == Position(row: 3, column: 6))
    #expect(sign(session) == "s")
    session.type("t")
    #expect(session.rows[3] == "  / avtsi")
    session.press(.control("w"))
    #expect(session.rows[3] == "  / si" && session.frame.cursor.column == 4)
    session.press(.down)
    #expect(session.frame.cursor.column == 2)
  }
}
