import Packs
import Problems
import Testing

@Suite struct PhoneNumberTests {
  private static let words =
    "is not a number of Italy; behind +39 a landline keeps its 0, a mobile begins with 3 and has 9 or 10 digits, "
    + "a free number begins with 80"

  private func check(_ number: String, _ display: String) throws -> [Problem] {
    let text = try CheckedFile.services.text().replacing(
      "{number: \"+39800111222\", display: \"800 111 222\"}", with: "{number: \"\(number)\", display: \"\(display)\"}")
    return try CheckedFile.services.problems(reading: text)
  }

  @Test(arguments: [
    ("+39024812", "02 4812"), ("+39021234567", "02 1234567"), ("+393331234567", "333 123 4567"),
    ("+39335123456", "335123456"),
    ("+39800111222", "800 111 222"), ("+39803116", "803116"), ("+39848123456", "848 123 456"),
    ("+39199123456", "199123456"),
    ("112", "112"), ("1500", "1500"), ("116000", "116 000"), ("+39892424", "892424"),
  ])
  func `a number that is dialled in Italy is one`(number: String, display: String) throws {
    #expect(try check(number, display).isEmpty)
  }

  @Test(arguments: [
    ("+392412339", "2412339"), ("+3933512345", "33512345"), ("+3933312345671", "33312345671"),
    ("+39812345678", "812345678"), ("+39700123456", "700123456"), ("+39500123456", "500123456"),
    ("+390012345", "0012345"), ("911", "911"), ("+39800111", "800111"), ("+3980011122", "80011122"),
  ])
  func `a number that no Italian line has is refused`(number: String, display: String) throws {
    let isShort = number == "+39800111"
    let rules = try check(number, display).map(\.rule)
    #expect(rules == (isShort ? [] : [.phone]))
  }

  @Test(arguments: [
    Slip(
      .services, "\"+39800111222\", display: \"800 111 222\"", "\"+39200111222\", display: \"200 111 222\"", .phone,
      "services.yaml:+0:18: error: \"+39200111222\" \(words)"),
    Slip(
      .services, "\"+393331234567\", display: \"333 123 4567\"", "\"+3933312345\", display: \"333 123 45\"", .phone,
      "services.yaml:+0:18: error: \"+3933312345\" \(words)"),
    Slip(
      .services, "\"112\", display: \"112\"", "\"911\", display: \"911\"", .phone,
      "services.yaml:+0:18: error: \"911\" \(words)"),
  ])
  func `it is told what Italian numbers look like`(slip: Slip) throws {
    try slip.check()
  }
}
