import Interviews
import Testing

@Suite struct AnswerSheetTests {
  @Test func `a sheet keeps an answer until it is taken back`() {
    var sheet = AnswerSheet()
    #expect(sheet.isEmpty)
    sheet["age"] = .number(3)
    #expect(sheet["age"] == .number(3))
    #expect(!sheet.isEmpty)
    sheet["age"] = .unknown
    #expect(sheet["age"] == .unknown)
    sheet["age"] = nil
    #expect(sheet["age"] == nil)
    #expect(sheet == [:])
  }
}
