@testable import FullScreen
import Screens
import Testing
import Wizard

@Suite struct ScrollingTests {
  private static let stops: [Stop] = [.result, .service, .keys]

  @Test(arguments: stops, [Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 20, columns: 132)])
  func `a text longer than the screen is read to its end, and one key back moves at once`(
    _ stop: Stop, _ size: Size
  ) throws {
    var sitting = try Sitting(milano: "it", rows: size.rows, columns: size.columns)
    stop.reach(&sitting)
    let more = "↓"
    guard sitting.rows[0].contains(more) else { return }
    sitting.press(.end)
    let end = sitting.text
    #expect(!sitting.rows[0].contains(more))
    sitting.press(.up)
    #expect(sitting.text != end)
    #expect(sitting.rows[0].contains(more))
    // Far past the end, and still one key back moves at once.
    for _ in 0..<60 { sitting.press(.pageDown) }
    #expect(sitting.text == end)
    sitting.press(.down)
    #expect(sitting.text == end)
    sitting.press(.up)
    #expect(sitting.text != end)
    sitting.press(.home)
    #expect(sitting.rows[0].contains(more) && !sitting.rows[0].contains("↑"))
  }

  @Test(arguments: stops)
  func `page by page no line is skipped`(_ stop: Stop) throws {
    var sitting = try Sitting(milano: "it", rows: 16, columns: 60)
    stop.reach(&sitting)
    var whole = sitting
    whole.size = Size(rows: 400, columns: 60)
    let wanted = whole.body
    var seen = sitting.body
    while sitting.rows[0].contains("↓") {
      let offset = sitting.offset
      sitting.press(.pageDown)
      seen += sitting.body.suffix(sitting.offset - offset)
    }
    #expect(seen.joinedLines == wanted.joinedLines)
  }

  @Test func `a text scrolled to its end stays readable when the window grows`() throws {
    var sitting = try Sitting(milano: "it", rows: 16, columns: 60)
    Stop.service.reach(&sitting)
    sitting.press(.end)
    sitting.size = Size(rows: 400, columns: 80)
    #expect(sitting.rows[2] == "  Numero verde asilo*")
  }

  @Test func `the focused topic is in sight whichever way the list is walked`() throws {
    var sitting = try Sitting(milano: "it", rows: 16, columns: 60)
    Stop.several.reach(&sitting)
    for key in Array(repeating: Key.down, count: 9) + Array(repeating: Key.up, count: 9) {
      sitting.press(key)
      let row = sitting.rows[sitting.frame.cursor.row]
      let focus = try #require(sitting.model.page.focus)
      #expect(row.hasPrefix("  > \(focus + 1)  "))
    }
    #expect(sitting.rows[2].hasPrefix("  Serve aiuto"))
  }
}

extension Sitting {
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
