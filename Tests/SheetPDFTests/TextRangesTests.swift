import Testing

@testable import SheetPDF

@Suite struct TextRangesTests {
  private func parts(_ text: String, _ ranges: [Range<Int>]) -> [String] {
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Chiama 800 905 570.", ["800 905 570"]),
    (
      "Chiama 800\u{A0}905\u{A0}570, o 02 1234567",
      ["800\u{A0}905\u{A0}570", "02 1234567"]
    ),
    ("اتصل +39 02 1234 5678.", ["+39 02 1234 5678"]), ("Il 5 dicembre 2026 alle 9:00", []), ("1522 o 112", []),
    ("D.Lgs. 142/2015", []), ("pagina/118861e074c2109b8284928699", []), ("il 12 2026", ["12 2026"]),
    ("3515735567", ["3515735567"]),
    ("", []), ("+", []), ("12345a 123456", ["123456"]),
  ])
  func `a telephone number is found in a sentence`(text: String, numbers: [String]) {
    #expect(parts(text, text.numberRanges) == numbers)
  }

  @Test(arguments: [
    ("اذهب إلى Viale Monza 79, Milano غدا", ["Viale Monza 79, Milano"]), ("Ciao a tutti!", ["Ciao a tutti"]),
    ("কার্ড 2 ছবি", ["2"]), ("كلمة", []), ("", []),
  ])
  func `Latin letters are found between others`(text: String, found: [String]) {
    #expect(parts(text, text.latinRanges) == found)
  }
}
