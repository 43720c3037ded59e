import Testing

@testable import OpeningHours

@Suite struct SpanGuessTests {
  @Test(arguments: ["9-14", "9:00-14:00", "9.00-14.00", "09-14", "09:00 — 14:00", "900-1400", "9h00-14h00", " 9 -14"])
  func `nine to two is understood however it is written`(text: String) throws {
    guard case .span(let span) = SpanGuess(Substring(text).unicodeScalars) else {
      Issue.record("\(text) was not understood")
      return
    }
    #expect(span.description == "09:00-14:00")
  }

  @Test(arguments: ["9-5", "9", "", "-", "9-10-11", "٩-١٤", "+9-14", "9:0-14:00", "99999999999999999999-1"])
  func `what could mean two things is not guessed at`(text: String) {
    guard case .unknown = SpanGuess(Substring(text).unicodeScalars) else {
      Issue.record("\(text) was guessed at")
      return
    }
  }

  @Test(arguments: ["9:00-14:00", "09:00-14:00 ", "09:00–14:00", "09.00-14.00", "09:00-", "24:00-02:00", "09:00-24:01"])
  func `the syntax itself has one way to write a span`(text: String) {
    #expect(TimeSpan(symbols: Substring(text).unicodeScalars) == nil)
  }
}
