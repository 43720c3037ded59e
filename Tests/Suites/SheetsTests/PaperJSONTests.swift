import Seeded
import Sheets
import Testing
import Texts

@Suite struct PaperJSONTests {
  @Test func `what was written is read back, whatever the paper`() throws {
    var chance = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let paper = chance.paper()
      let read = try Paper(parsing: paper.jsonText)
      #expect(read == paper)
      // Equal texts may be composed otherwise; the bytes are the same too.
      #expect(read.jsonText.utf8.elementsEqual(paper.jsonText.utf8))
    }
  }

  private static let sheet = """
    {"language": "it", "right_to_left": false, "head": [], "caption": "", "date": "", "day": "2026-11-23",
    "fonts": {"families": [], "package": ""}, "unreviewed": null, "official_counts": null, "title": "", "reasons": "",
    "directions": null, "blocks": [], "foot": []}
    """

  private static func paper(_ sheet: String) -> String { "{\"sheet\": \(sheet), \"official\": null, \"large\": true}" }

  private static func paper(block: String) -> String {
    paper(sheet.replacing("\"blocks\": []", with: "\"blocks\": [\n\(block)]"))
  }

  @Test func `a paper may be written by hand`() throws {
    let paper = try Paper(parsing: PaperJSONTests.paper(PaperJSONTests.sheet))
    #expect(paper.isLarge)
    #expect(paper.official == nil)
    #expect(paper.sheet.day == "2026-11-23")
  }

  @Test(arguments: [
    ("", "1:1: the text ends where a value should stand"),
    ("{\"sheet\": 1", "1:12: a comma or } should stand here"),
    ("[]", "1:1: the paper should be an object"),
    ("{}", "1:1: the paper lacks the key \"sheet\""),
    ("{\"shet\": 1}", "1:2: the paper has no key \"shet\"; known: sheet, official, large"),
    ("{\"sheet\": 1, \"sheet\": 2}", "1:14: the key \"sheet\" stands twice"),
    (paper("[]"), "1:11: the sheet should be an object"),
    (
      paper(sheet.replacing("\"caption\": \"\"", with: "\"caption\": null")),
      "1:77: \"caption\" of the sheet should be a text"
    ),
    (paper(sheet.replacing("\"it\"", with: "7")), "1:24: \"language\" of the sheet should be a text"),
    (
      paper(sheet.replacing("\"head\": []", with: "\"head\": [\"a\", 1]")),
      "1:68: an entry of \"head\" of the sheet should be a text"
    ),
    (
      paper(sheet.replacing("\"unreviewed\": null", with: "\"unreviewed\": 1")),
      "2:57: \"unreviewed\" of the sheet should be a text or null"
    ),
    (paper(sheet).replacing("true}", with: "1}"), "3:75: \"large\" of the paper should be true or false"),
    (
      paper(block: "{\"part\": \"x\", \"heading\": \"\", \"legend\": null, \"content\": {\"steps\": []}}"),
      "4:10: \"part\" of the block should be one of danger, desk, beware, steps, bring, exact, changes, contacts, later, alternatives, "
        + "topics, notes, numbers, pen, wish, other"
    ),
    (
      paper(block: "{\"part\": \"pen\", \"heading\": \"\", \"legend\": null, \"content\": {\"steps\": {}}}"),
      "4:69: \"content\" of the block should be a list"
    ),
    (
      paper(
        block: "{\"part\": \"pen\", \"heading\": \"\", \"legend\": null, \"content\": {\"contacts\": [{}]}}"),
      "4:73: the contact lacks the key \"name\""
    ),
  ])
  func `what is no paper is refused with its place`(text: String, sentence: String) {
    do throws(PaperFault) {
      _ = try Paper(parsing: text)
      Issue.record("it was read")
    } catch {
      #expect("\(error)" == sentence)
    }
  }
}
