import Testing

@testable import SheetPDF

@Suite struct IsolatesTests {
  /// The text with its isolates written as brackets that can be seen.
  private func shown(_ text: String) -> String {
    String(
      text.isolatingLeftToRight.map { character in
        switch character {
        case "\u{2066}": "⟦"
        case "\u{2069}": "⟧"
        default: character
        }
      })
  }

  @Test(arguments: [
    ("اتصل +39 06 1234 5678.", "اتصل ⟦+39 06 1234 5678⟧."),
    ("اتصل على 800\u{A0}905\u{A0}570، من 9:00 إلى 13:00", "اتصل على ⟦800\u{A0}905\u{A0}570⟧، من ⟦9:00⟧ إلى ⟦13:00⟧"),
    ("العنوان: Viale Monza 79, Milano.", "العنوان: ⟦Viale Monza 79, Milano⟧."),
    ("موقع https://www.example.it/a-b_c?d=1#e", "موقع ⟦https://www.example.it/a-b_c?d=1#e⟧"),
    ("بريد nome.cognome@pec.example.it هنا", "بريد ⟦nome.cognome@pec.example.it⟧ هنا"),
    ("Questura (police) هنا", "⟦Questura (police)⟧ هنا"), ("مقر Questura (الشرطة)", "مقر ⟦Questura⟧ (الشرطة)"),
    ("(PRENOTAFACILE)", "(⟦PRENOTAFACILE⟧)"), ("كلمة", "كلمة"), ("", ""), ("+ كلمة", "+ كلمة"),
    ("Arrivederci. 2 صور", "⟦Arrivederci⟧. ⟦2⟧ صور"), ("AVSI. 2 صور", "⟦AVSI⟧. ⟦2⟧ صور"),
    ("D.Lgs. 142/2015 و art. 17", "⟦D.Lgs. 142/2015⟧ و ⟦art. 17⟧"),
  ])
  func `numbers, addresses and names in Latin letters are shut off from Arabic words`(text: String, isolated: String) {
    #expect(shown(text) == isolated)
  }

  @Test func `nothing but the signs is added`() {
    let text = "a) b (c (d) +1 . e, ف - +٣ ((f) g"
    let bare = text.isolatingLeftToRight.unicodeScalars.filter { $0 != "\u{2066}" && $0 != "\u{2069}" }
    #expect(Array(bare) == Array(text.unicodeScalars))
    let isolated = text.isolatingLeftToRight.unicodeScalars
    #expect(isolated.count { $0 == "\u{2066}" } == isolated.count { $0 == "\u{2069}" })
  }
}
