import Packs
import Problems
import Testing

@Suite struct PhoneNumberTests {
  private static let words =
    "is not a number of Italy; behind +39 a landline keeps its 0, a mobile begins with 3 and has 9 or 10 digits, "
    + "a free number begins with 80"

  private func check(_ number: String, _ display: String) throws -> [Problem] {
    let text = try ShippedFile.services.text().replacing(
      "{number: \"+39800290290\", display: \"800 290 290\"}", with: "{number: \"\(number)\", display: \"\(display)\"}")
    return try ShippedFile.services.problems(reading: text)
  }

  @Test(arguments: [
    ("+39024812", "02 4812"), ("+39024123395", "02 4123395"), ("+393515735567", "351 573 5567"),
    ("+39335123456", "335123456"),
    ("+39800290290", "800 290 290"), ("+39803116", "803116"), ("+39848855888", "848 855 888"),
    ("+39199123456", "199123456"),
    ("112", "112"), ("1522", "1522"), ("116000", "116 000"), ("+39892424", "892424"),
  ])
  func `a number that is dialled in Italy is one`(number: String, display: String) throws {
    #expect(try check(number, display).isEmpty)
  }

  @Test(arguments: [
    ("+392412339", "2412339"), ("+3933512345", "33512345"), ("+3935157355671", "35157355671"),
    ("+39812345678", "812345678"), ("+39700123456", "700123456"), ("+39500123456", "500123456"),
    ("+390012345", "0012345"), ("911", "911"), ("+39800290", "800290"), ("+3980029029", "80029029"),
  ])
  func `a number that no Italian line has is refused`(number: String, display: String) throws {
    let isShort = number == "+39800290"
    let rules = try check(number, display).map(\.rule)
    #expect(rules == (isShort ? [] : [.phone]))
  }

  @Test(arguments: [
    Slip(
      .services, "\"+39800290290\", display: \"800 290 290\"", "\"+39200290290\", display: \"200 290 290\"", .phone,
      "services.yaml:+0:18: error: \"+39200290290\" \(words)"),
    Slip(
      .services, "\"+393515735567\", display: \"351 573 5567\"", "\"+3935157355\", display: \"351 573 55\"", .phone,
      "services.yaml:+0:18: error: \"+3935157355\" \(words)"),
    Slip(
      .services, "\"112\", display: \"112\"", "\"911\", display: \"911\"", .phone,
      "services.yaml:+0:18: error: \"911\" \(words)"),
  ])
  func `it is told what Italian numbers look like`(slip: Slip) throws {
    try slip.check()
  }
}
