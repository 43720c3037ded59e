import OpeningHours
import Testing

@Suite struct HoursRuleTests {
  @Test func `spans stand in the order of the day and do not overlap`() throws {
    let morning = try #require(TimeSpan(start: 540, end: 720))
    let noon = try #require(TimeSpan(start: 719, end: 800))
    let afternoon = try #require(TimeSpan(start: 720, end: 800))
    #expect(HoursRule(days: .everyDay, hours: .open([morning, afternoon], comment: nil)) != nil)
    #expect(HoursRule(days: .everyDay, hours: .open([morning, noon], comment: nil)) == nil)
    #expect(HoursRule(days: .everyDay, hours: .open([afternoon, morning], comment: nil)) == nil)
    #expect(HoursRule(days: .everyDay, hours: .open([], comment: nil)) == nil)
  }

  @Test(arguments: ["", " ", "\u{A0}\n", "a \"b\"", "\"", "a\"\u{301}"])
  func `a comment has words and no quote`(comment: String) {
    #expect(HoursRule(days: .everyDay, hours: .comment(comment)) == nil)
    #expect(HoursRule(days: .everyDay, hours: .open([.wholeDay], comment: comment)) == nil)
  }

  @Test(arguments: [
    ("\"by appointment\"", true), ("Mo-Su \"by appointment\"", true), ("Mo \"by appointment\"", false),
    ("PH,Mo-Su \"by appointment\"", false), ("24/7 \"by appointment\"", false), ("off", false),
  ])
  func `only a comment on all days is a remark on the whole`(text: String, isRemark: Bool) throws {
    #expect(try OpeningHours(parsing: text).rules.map(\.isRemark) == [isRemark])
  }
}
