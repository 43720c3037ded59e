import Testing

@testable import OpeningHours

@Suite struct HoursPiecesTests {
  @Test(arguments: [
    ("Mo-Fr 09:00", "Mo-Fr", "09:00"), ("Mo - Fr  09:00", "Mo - Fr", "09:00"), ("Mo, We off", "Mo, We", "off"),
    ("off \"x\"", "off", "\"x\""), ("off\"x\"", "off", "\"x\""), ("Mo,", "Mo,", ""), ("Mo, \"x\"", "Mo,", "\"x\""),
    ("", "", ""), ("\"x\"", "", "\"x\""), (" Mo", "", "Mo"),
  ])
  func `a word ends at a blank, but not beside a comma or a dash`(text: String, word: String, rest: String) {
    var piece = Substring(text).unicodeScalars
    #expect(String(piece.takeWord()) == word)
    #expect(String(piece) == rest)
  }

  @Test func `blanks around a piece are no part of it`() {
    #expect(String(Substring(" \u{A0}a b\t").unicodeScalars.trimmed) == "a b")
    #expect(Substring("  ").unicodeScalars.trimmed.isEmpty)
  }
}
