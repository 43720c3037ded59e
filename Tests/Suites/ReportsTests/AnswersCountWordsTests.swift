import Advice
import Packs
import Proofs
import Reports
import Shipped
import Testing

@Suite struct AnswersCountWordsTests {
  @Test(arguments: [("it", "12.800.512"), ("en", "12,800,512")])
  func `counts are grouped as each language has it`(language: String, text: String) throws {
    let reports = try Shipped.reports(language)
    #expect(reports.text(of: AnswersCount(12_800_512)) == text)
    #expect(reports.text(of: AnswersCount(7)) == "7")
    #expect(reports.text(of: AnswersCount(512)) == "512")
  }
}
