import Testing
import Texts

@testable import SheetPDF

@Suite struct IsolatesTests {
  /// The text with its isolates written as brackets that can be seen: as all write, as its letters say, as the line
  /// runs; `‹` and `›` are the marks of a direction.
  private func shown(_ text: RichText) -> String {
    let signs: [Character: String] = [
      "\u{2066}": "⟦", "\u{2067}": "⟪", "\u{2068}": "⟨", "\u{2069}": "⟧", "\u{200E}": "›", "\u{200F}": "‹",
    ]
    return text.runs().map(\.isolated).joined().unicodeScalars.map { signs[Character($0)] ?? String($0) }.joined()
  }

  private nonisolated static let told: [(RichText, String)] = [
    ("اتصل " + RichText("+39 06 1234 5678", .number) + ".", "اتصل ⟦›+39 06 1234 5678›⟧."),
    ("العنوان: " + RichText("Via G. Prova 3, Milano", .address) + ".", "العنوان: ⟦›Via G. Prova 3, Milano›⟧."),
    ("موقع " + RichText("www.example.it/a-b_c?d=1#e", .web), "موقع ⟦›www.example.it/a-b_c?d=1#e›⟧"),
    ("بريد " + RichText("nome@pec.example.it", .email) + " هنا", "بريد ⟦›nome@pec.example.it›⟧ هنا"),
    ("مكتوب: " + RichText("Via Prova 24", .name) + " 24 نوفمبر", "مكتوب: ⟨Via Prova 24⟧ 24 نوفمبر"),
    (
      "من " + RichText("9:00–13:00", .time) + " يوم " + RichText("24 نوفمبر", .date),
      "من ⟪‹9:00–13:00‹⟧ يوم ⟪‹24 نوفمبر‹⟧"
    ),
    (RichText(words: "عيادة (consultorio) قريبة"), "عيادة ⟨(consultorio)⟧ قريبة"),
    ("كلمة PRENOTAFACILE", "كلمة PRENOTAFACILE"),
    // Each name in its turn, and its comma behind it.
    ("في Sesto San Giovanni، Rho-Pero، هنا", "في Sesto San Giovanni،‹ Rho-Pero،‹ هنا"),
    ("ورقة Sportello · Milano", "ورقة Sportello ·‹ Milano"),
  ]

  @Test(arguments: told)
  func `a fact is shut off by what it is, and words by nothing`(text: RichText, isolated: String) {
    #expect(shown(text) == isolated)
  }

  @Test(arguments: RichText.Kind.allCases)
  func `nothing but the signs is added`(kind: RichText.Kind) {
    let text = RichText("a) b (c . e, 1", kind)
    let signs: Set<Unicode.Scalar> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{200E}", "\u{200F}"]
    let bare = text.runs().map(\.isolated).joined().unicodeScalars.filter { !signs.contains($0) }
    #expect(Array(bare) == Array(text.text.unicodeScalars))
  }
}
