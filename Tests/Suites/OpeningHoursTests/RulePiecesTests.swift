import Testing

@testable import OpeningHours

@Suite struct RulePiecesTests {
  @Test(arguments: [
    ("Mo \"a;b||c, Tu\";Tu off;", ["Mo \"a;b||c, Tu\"", ";Tu off", ";"]),
    ("Mo off || Tu off", ["Mo off ", "| Tu off"]),
    ("Mo,We 09:00-12:00,15:00-18:00, Fr 09:00-10:00", ["Mo,We 09:00-12:00,15:00-18:00", ", Fr 09:00-10:00"]),
    ("Dec 24,Aug 15,Jun off,Mo off", ["Dec 24,Aug 15,Jun off", ",Mo off"]), ("Mo[1,2] off", ["Mo[1,2] off"]),
    ("Dec 24-26,2026 Dec 31 off", ["Dec 24-26,2026 Dec 31 off"]), ("2026,2027 Jun off", ["2026,2027 Jun off"]),
    ("24/7, Mo off", ["24/7", ", Mo off"]), ("\"x\", \"y\"", ["\"x\"", ", \"y\""]),
    ("10:00+, PH off", ["10:00+", ", PH off"]),
    ("Mo 9-12, 2026 Jun off", ["Mo 9-12", ", 2026 Jun off"]), ("Mo 9-12, 2000-2200", ["Mo 9-12, 2000-2200"]),
    ("Mo |", ["Mo |"]), ("", [""]),
  ])
  func `rules are told apart by what joins them`(text: String, pieces: [String]) {
    let marks: [HoursRule.Joining: String] = [.overriding: ";", .adding: ",", .fallback: "|"]
    let read = Substring(text).unicodeScalars.rules
    #expect(
      read.enumerated().map { ($0.offset == 0 ? "" : marks[$0.element.joining] ?? "") + String($0.element.text) }
        == pieces)
  }
}
