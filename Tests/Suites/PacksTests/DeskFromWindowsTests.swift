import Packs
import Problems
import Shipped
import Testing

/// A desk's file as editors of other systems save it: read, or refused with the place and what to do.
///
/// After reports to espanso (issue 2512), winget-cli (5502) and beats (2354).
@Suite struct DeskFromWindowsTests {
  private static let text = """
    role: other
    name: "Città Aperta"
    phones:
      - {number: "+390200000000", display: "02 00000000"}
    hours: "Mo-Fr 09:00-13:00"

    """

  /// What is said of a file of these bytes; nil where it is read as it is meant.
  private func said(_ bytes: [UInt8]) throws -> String? {
    do throws(Problem) {
      let desk = try Desk(SourceFile(name: "desk.yaml", bytes: bytes))
      #expect(desk == Self.desk)
      return nil
    } catch {
      return try Shipped.said(error)
    }
  }

  private static let desk: Desk? = {
    do throws(Problem) { return try Desk(SourceFile(name: "desk.yaml", text: text)) } catch { return nil }
  }()

  @Test(arguments: [
    "\u{FEFF}\(text)", text.replacing("\n", with: "\r\n"), "\u{FEFF}\(text.replacing("\n", with: "\r\n"))",
    text.replacing("Fr 09", with: "Fr\u{00A0}09"),
  ])
  func `a mark at the beginning, other line ends and blanks that hold together are read`(text: String) throws {
    #expect(try said(Array(text.utf8)) == nil)
  }

  @Test func `another encoding is refused with what to save it as`() throws {
    let wide: [UInt8] =
      [0xFF, 0xFE] + Self.text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try said(wide) == "desk.yaml:1:1: error: this file is not UTF-8; save it as UTF-8")
    let western = Self.text.unicodeScalars.map { UInt8($0.value) }
    #expect(try said(western) == "desk.yaml:2:12: error: this file is not UTF-8; save it as UTF-8")
  }

  @Test(arguments: [
    (
      "  - {", "\t- {", "desk.yaml:4:1: error: this is not YAML: a tab indents this line; write spaces instead"
    ),
    (
      "\"Mo-Fr 09:00-13:00\"", "“Mo-Fr 09:00-13:00”",
      "desk.yaml:5:8: error: \"“Mo-Fr\" is not a time span; write it like 09:00-14:00"
    ),
    ("Mo-Fr", "Mo–Fr", "desk.yaml:5:9: error: \"Mo–Fr\" is not a list of weekdays; write Mo-Fr"),
  ])
  func `what a word processor put there is named`(old: String, new: String, sentence: String) throws {
    #expect(try said(Array(Self.text.replacing(old, with: new).utf8)) == sentence)
  }
}
