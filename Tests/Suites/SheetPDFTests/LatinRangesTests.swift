import Testing

@testable import SheetPDF

@Suite struct LatinRangesTests {
  @Test(arguments: [
    ("اذهب إلى Viale Lungo 79, Prova غدا", ["Viale Lungo 79, Prova"]), ("Ciao a tutti!", ["Ciao a tutti"]),
    ("কার্ড 2 ছবি", ["2"]), ("كلمة", []), ("", []),
  ])
  func `Latin letters are found between others`(text: String, found: [String]) {
    let bytes = Array(text.utf8)
    #expect(text.latinRanges.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }
}
