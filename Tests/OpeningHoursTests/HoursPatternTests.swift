import Testing

@testable import OpeningHours

@Suite struct HoursPatternTests {
  @Test(arguments: [
    ("da {first} a {last}", "da A a {first}"), ("{last}{first}", "{first}A"), ("{other} {first}", "{other} A"),
    ("{first", "{first"), ("first}", "first}"), ("", ""), ("{}", "{}"), ("{{first}", "{{first}"),
  ])
  func `places are filled once, and what is no place stays`(pattern: String, text: String) {
    #expect(HoursPattern(text: pattern).filled(["first": "A", "last": "{first}"]) == text)
  }

  @Test func `a place that is lacking is named`() {
    #expect(HoursPattern(text: "da {first} a {lats}").missing(of: ["first", "last"]) == ["last"])
  }
}
