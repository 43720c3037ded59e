import Invented
import Reports
import Sheets
import Shipped

extension DifferenceWords {
  /// What an edit of the invented pack changes, in a language.
  static func ofEdit(_ language: String, _ edits: [String: [(String, String)]]) throws -> DifferenceWords? {
    try DifferenceWords(
      PackDifference(ComparedPack.invented(), ComparedPack.invented(edits)),
      reports: Shipped.reports(language), language: language)
  }

  /// The text; an edit further up in a file changes no test.
  var text: String { sheet().text(height: nil).replacing(#/yaml:\d+:9/#, with: "yaml:1:9") }
}
