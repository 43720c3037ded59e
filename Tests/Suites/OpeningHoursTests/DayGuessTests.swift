import Testing

@testable import OpeningHours

@Suite struct DayGuessTests {
  @Test(arguments: [
    ("mo", "Mo"), ("Tues", "Tu"), ("WEDNESDAY", "We"), ("gio", "Th"), ("venerdì", "Fr"), ("venerdi\u{300}", "Fr"),
    ("sab.", "Sa"), ("dom", "Su"), ("Ma–Gi", "Tu-Th"), ("lu,me,ve", "Mo,We,Fr"), ("festivi", "PH"), ("Su,ph", "Su,PH"),
  ])
  func `English and Italian names are understood`(text: String, days: String) {
    #expect(DaySelector(guessing: Substring(text).unicodeScalars)?.description == days)
  }

  @Test(arguments: ["mo-", "-mo"])
  func `a dash beside a single day is taken for a slip`(text: String) {
    #expect(DaySelector(guessing: Substring(text).unicodeScalars)?.description == "Mo")
  }

  @Test(arguments: ["", "m", "Montag", "lunch", "a,mo", "PH-Mo", "mo-tu-we", "mo,,tu", "."])
  func `anything else is not guessed at`(text: String) {
    #expect(DaySelector(guessing: Substring(text).unicodeScalars) == nil)
  }

  @Test(arguments: ["mo", "Mo,", "Mo -Fr", "Mo–Fr", "MO", "Mo-PH", "PH-PH", ""])
  func `the syntax itself has one way to write a day`(text: String) {
    #expect(DaySelector(symbols: Substring(text).unicodeScalars) == nil)
  }
}
