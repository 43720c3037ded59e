import Advice
import Packs
import Proofs
import Shipped
import Testing

@Suite struct SheetCountWordsTests {
  @Test(arguments: [("it", "12.800.512"), ("en", "12,800,512")])
  func `counts are grouped as each language has it`(language: String, text: String) throws {
    let reports = try Shipped.reports(language)
    #expect(reports.text(of: SheetCount(12_800_512)) == text)
    #expect(reports.text(of: SheetCount(7)) == "7")
    #expect(reports.text(of: SheetCount(512)) == "512")
  }
}
