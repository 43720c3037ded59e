import Seeded
import Sheets
import Testing
import Texts

/// What `sportello-pdf` reads: a paper, or the questions, told apart by the root alone.
@Suite struct PrintoutTests {
  @Test func `questions that were written are read back`() throws {
    let sheet = QuestionSheetSample.sheet
    #expect(try Printout(parsing: sheet.jsonText) == .questions(sheet))
  }

  @Test func `a paper is read as one, whatever it holds`() throws {
    var chance = SeededGenerator(seed: 6)
    for _ in 0..<50 {
      let paper = chance.paper()
      #expect(try Printout(parsing: paper.jsonText) == .paper(paper))
    }
  }

  private static let whole = QuestionSheetSample.sheet.jsonText

  @Test(arguments: [
    ("{\"questions\": {}}", "1:15: the sheet of questions lacks the key \"paper\""),
    ("{\"questions\": []}", "1:15: the sheet of questions should be an object"),
    (
      "{\"questions\": {}, \"large\": true}",
      "1:2: the paper has no key \"questions\"; known: sheet, official, large"
    ),
    ("{}", "1:1: the paper lacks the key \"sheet\""),
    ("{", "1:2: a key in quotes should stand here"),
    (
      whole.replacing("\"kind\": \"number\"", with: "\"kind\": \"guess\""),
      "\"kind\" of the question should be one of one, several, number"
    ),
    (whole.replacing("\"key\": \"2\",", with: ""), "the answer lacks the key \"key\""),
    (whole.replacing("\"own\": \"Au port\"", with: "\"own\": 1"), "\"own\" of the words should be a text"),
  ])
  func `what is neither is refused with its place`(text: String, sentence: String) {
    do throws(PaperFault) {
      _ = try Printout(parsing: text)
      Issue.record("it was read")
    } catch {
      #expect("\(error)".hasSuffix(sentence))
    }
  }
}
