@testable import FullScreen
import Frames
import Testing
import Wizard

@Suite struct ScrollingTests {
  private static let stops: [Stop] = [.result, .service, .keys]

  @Test(arguments: stops)
  func `a text longer than the screen is read to its end, and one key back moves at once`(_ stop: Stop) throws {
    var longer = 0
    for size in [Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 20, columns: 132)] {
      var session = try ScreenSession(milano: "it", rows: size.rows, columns: size.columns)
      stop.reach(&session)
      guard session.rows[0].contains(more) else { continue }
      longer += 1
      readToItsEnd(session)
    }
    // The smallest window is too small for every one of these texts.
    #expect(longer > 0)
  }

  private let more = "↓"

  private func readToItsEnd(_ start: ScreenSession) {
    var session = start
    session.press(.end)
    let end = session.text
    #expect(!session.rows[0].contains(more))
    session.press(.up)
    #expect(session.text != end)
    #expect(session.rows[0].contains(more))
    // Far past the end, and still one key back moves at once.
    for _ in 0..<60 { session.press(.pageDown) }
    #expect(session.text == end)
    session.press(.down)
    #expect(session.text == end)
    session.press(.up)
    #expect(session.text != end)
    session.press(.home)
    #expect(session.rows[0].contains(more) && !session.rows[0].contains("↑"))
  }

  @Test(arguments: stops)
  func `page by page no line is skipped`(_ stop: Stop) throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    stop.reach(&session)
    var whole = session
    whole.size = Size(rows: 400, columns: 60)
    let wanted = whole.body
    var seen = session.body
    var pages = 1
    while session.rows[0].contains(more) {
      let offset = session.offset
      session.press(.pageDown)
      // The last row comes again as the first, and a heading only there.
      seen.removeLast()
      seen += session.body.suffix(session.offset - offset + 1)
      pages += 1
    }
    #expect(pages > 1)
    #expect(seen.joinedLines == wanted.joinedLines)
  }

  @Test func `a text scrolled to its end stays readable when the window grows`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    Stop.service.reach(&session)
    session.press(.end)
    session.size = Size(rows: 400, columns: 80)
    #expect(session.rows[2] == "  Numero verde asilo*")
  }

  @Test func `the focused topic is in sight whichever way the list is walked`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    Stop.several.reach(&session)
    for key in Array(repeating: Key.down, count: 9) + Array(repeating: Key.up, count: 9) {
      session.press(key)
      let row = session.rows[session.frame.cursor.row]
      let focus = try #require(session.model.page.focus)
      #expect(row.hasPrefix("  > \(focus + 1)  "))
    }
    #expect(session.rows[2].hasPrefix("  Serve aiuto"))
  }
}

extension ScreenSession {
  /// The first line of the text that is shown.
  fileprivate var offset: Int { face.offset(of: model.page) }

  /// What stands between the two rules.
  fileprivate var body: [String] {
    guard let end = rows.dropFirst(2).firstIndex(where: { $0.hasPrefix("───") }) else { return [] }
    return Array(rows[2..<end])
  }
}

extension [String] {
  /// The lines, without the empty ones at the end.
  fileprivate var joinedLines: String {
    var lines = self
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
