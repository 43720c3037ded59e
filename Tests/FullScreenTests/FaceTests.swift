@testable import FullScreen
import Screens
import Shipped
import Testing
import Wizard

/// How far down pages were read, and when that is forgotten.
@Suite struct FaceTests {
  /// At a result longer than the screen, read a little way down.
  private func reading() throws -> Sitting {
    var sitting = try Sitting(milano: "it", rows: 16, columns: 60)
    Stop.result.reach(&sitting)
    sitting.press(.down, .down, .down)
    #expect(sitting.face.offset(of: sitting.model.page) == 3)
    return sitting
  }

  @Test(arguments: ["?", "/", "b", "q", "n", "r"])
  func `a page that was only covered is read on where it was left`(_ key: Character) throws {
    var sitting = try reading()
    let text = sitting.text
    sitting.type(String(key))
    #expect(sitting.text != text)
    sitting.press(.escape)
    #expect(sitting.text == text)
  }

  @Test func `a page that was left and opened again is read from its beginning`() throws {
    var sitting = try Sitting(milano: "it", rows: 16, columns: 60)
    sitting.type("?")
    let beginning = sitting.text
    sitting.press(.pageDown)
    #expect(sitting.text != beginning)
    sitting.press(.escape)
    sitting.type("?")
    #expect(sitting.text == beginning)
  }

  @Test func `a result that another answer changed is read from its beginning`() throws {
    var sitting = try reading()
    // The last row is that of the topics: one more is ticked, and Esc leads back to the result.
    sitting.type("r")
    sitting.press(.end, .enter)
    sitting.type("1")
    sitting.press(.enter, .escape)
    guard case .result = sitting.model.page.content else {
      Issue.record("the result is expected: \(sitting.text)")
      return
    }
    #expect(sitting.face.offset(of: sitting.model.page) == 0)
  }

  @Test func `a minute that goes by leaves the place where it is`() throws {
    var sitting = try reading()
    sitting.hear(.timeTold(try Shipped.time("2026-11-24T19:00")))
    #expect(sitting.face.offset(of: sitting.model.page) == 3)
  }

  @Test func `with the next person every place is forgotten`() throws {
    var sitting = try reading()
    let shown = sitting.face
    sitting.type("n")
    sitting.press(.enter)
    #expect(sitting.effects == [.forget])
    #expect(sitting.face.offset(of: sitting.model.page) == 0)
    // Nothing is left of it even where the face still has its places.
    #expect(shown.offset(of: sitting.model.page) == 0)
  }
}
