import Advice
import Goldens
import Sheets
import Shipped
import Testing

/// The interview on paper, word for word; in Bengali too, for there each line has its Italian below.
@Suite struct QuestionGoldensTests {
  static let languages = ["it", "bn"]

  @Test(arguments: languages)
  func `the questions on paper say what they said`(language: String) throws {
    let sheet = try Shipped.adviser(language, on: "2026-11-24").questionSheet
    try GoldenFolder().hold(sheet.text(), as: "questions-\(language).txt")
  }
}
