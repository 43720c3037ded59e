@testable import FullScreen
import Frames
import Shipped
import Testing
import Wizard

/// How far down pages were read, and when that is forgotten.
@Suite struct FaceTests {
  /// At a result longer than the screen, read a little way down.
  private func reading() throws -> ScreenSession {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    Stop.result.reach(&session)
    session.press(.down, .down, .down)
    #expect(session.face.offset(of: session.model.page) == 3)
    return session
  }

  @Test(arguments: ["?", "/", "b", "q", "n", "r"])
  func `a page that was only covered is read on where it was left`(_ key: Character) throws {
    var session = try reading()
    let text = session.text
    session.type(String(key))
    #expect(session.text != text)
    session.press(.escape)
    #expect(session.text == text)
  }

  @Test func `a page that was left and opened again is read from its beginning`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    session.type("?")
    let beginning = session.text
    session.press(.pageDown)
    #expect(session.text != beginning)
    session.press(.escape)
    session.type("?")
    #expect(session.text == beginning)
  }

  @Test func `a result that another answer changed is read from its beginning`() throws {
    var session = try reading()
    // The last row is that of the topics: one more is ticked, and Esc leads back to the result.
    session.type("r")
    session.press(.end, .enter)
    session.type("1")
    session.press(.enter, .escape)
    guard case .result = session.model.page.content else {
      Issue.record("the result is expected: \(session.text)")
      return
    }
    #expect(session.face.offset(of: session.model.page) == 0)
  }

  @Test func `a minute that goes by leaves the place where it is`() throws {
    var session = try reading()
    session.hear(.timeTold(try Shipped.time("2026-11-24T19:00")))
    #expect(session.face.offset(of: session.model.page) == 3)
  }

  @Test func `with the next person every place is forgotten`() throws {
    var session = try reading()
    let shown = session.face
    session.type("n")
    session.press(.enter)
    #expect(session.effects == [.forget])
    #expect(session.face.offset(of: session.model.page) == 0)
    // Nothing is left of it even where the face still has its places.
    #expect(shown.offset(of: session.model.page) == 0)
  }
}
