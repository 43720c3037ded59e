import Frames
import Testing
import Wizard

@Suite struct DirectoryScreensTests {
  private func session(_ typed: String, rows: Int = 24, columns: Int = 80) throws -> ScreenSession {
    var session = try ScreenSession(milano: "it", rows: rows, columns: columns)
    session.type("/" + typed)
    return session
  }

  @Test func `the directory opens whole, the numbers on the right`() throws {
    let session = try session("")
    try look(session, golden: "directory-whole")
  }

  @Test func `one match, for all its slips`() throws {
    let session = try session("quesutra prenota")
    try look(session, golden: "directory-one-match")
    #expect(session.frame.cursor == Position(row: 3, column: 20))
  }

  @Test func `no match is said in a sentence`() throws {
    let session = try session("zzz")
    try look(session, golden: "directory-no-match")
  }

  @Test func `nobody with this language and these words`() throws {
    var session = try session("cagni")
    session.press(.tab, .down, .down, .enter)
    try look(session, golden: "directory-nobody-in-language")
  }

  @Test func `arrows choose, and the cursor stands on the row`() throws {
    var session = try session("vittime")
    session.press(.down)
    try look(session, golden: "directory-arrows")
    #expect(session.frame.cursor == Position(row: 7, column: 2))
  }

  @Test func `on a narrow screen a number that has no room stands below its name`() throws {
    let session = try session("terrorismo", rows: 16, columns: 60)
    try look(session, golden: "directory-narrow")
  }

  @Test func `what the list can be narrowed to`() throws {
    var session = try session("")
    session.press(.tab)
    try look(session, golden: "directory-filter")
  }

  @Test func `a service with everything that is known, the number alone on its line`() throws {
    var session = try session("avsi")
    session.press(.enter)
    try look(session, golden: "service-whole")
  }

  @Test func `a service that has ended, with what replaced it and no number of its own`() throws {
    var session = try session("centralino")
    session.press(.enter)
    try look(session, golden: "service-ended")
  }

  @Test func `a long page scrolled to its end on a narrow screen`() throws {
    var session = try session("asylum-freephone", rows: 16, columns: 60)
    session.press(.enter, .end)
    try look(session, golden: "service-end-narrow")
  }

  @Test func `Esc leads from a service to the list and from there to the question, digit by digit as it was`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("113")
    let question = session.text
    session.type("/tratta")
    let list = session.text
    session.press(.enter)
    #expect(session.text != list)
    session.press(.escape)
    #expect(session.text == list)
    session.press(.escape)
    #expect(session.text == question)
  }

  @Test func `nothing that was typed stands on the screen of the next person`() throws {
    var session = try ScreenSession(milano: "it")
    let fresh = session.text
    session.type("/tratta")
    session.press(.enter)
    session.type("n1")
    #expect(session.effects == [.forget])
    #expect(session.text == fresh)
    session.type("/")
    #expect(session.rows[3] == "  /")
  }
}
