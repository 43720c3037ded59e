import Testing
import Texts

@testable import SheetPDF

/// What warns begins in bold: that much is seen by eyes that only pass over a page.
@Suite struct BoldLeadTests {
  private func bold(_ text: RichText) -> [String] {
    StyledText(text, .own).withBoldLead.runs.filter(\.isBold).map(\.text)
  }

  @Test(arguments: [
    ("Do not queue at the pier: nobody gets in.", "Do not queue at the pier:"),
    ("It is free. Do not pay anybody.", "It is free."),
    ("It is open 9:30–14:00 on Mondays. Call.", "It is open 9:30–14:00 on Mondays."),
    ("Ne payez personne\u{A0}: c'est gratuit.", "Ne payez personne\u{A0}:"),
    ("ادائیگی نہ کریں۔ سب مفت ہے۔", "ادائیگی نہ کریں۔"),
    ("টাকা দেবেন না। সব বিনামূল্যে।", "টাকা দেবেন না।"),
    ("Go there today", "Go there today"),
    ("Go there today.", "Go there today."),
  ])
  func `a sentence is bold up to its first pause`(text: String, lead: String) {
    #expect(bold(RichText(text)) == [lead])
    let told = StyledText(RichText(text), .own).withBoldLead.runs.map(\.text).joined()
    #expect(told == text)
  }

  @Test func `an address before the pause is bold whole, and a number behind it as numbers are`() {
    let street = RichText("Via Lunga 1, St. Prova", .address)
    let number = RichText("800 1", .number)
    #expect(
      bold("Do not queue at \(street): nobody gets in. Call \(number) now.")
        == ["Do not queue at ", "Via Lunga 1, St. Prova", ":", "800 1"])
  }

  @Test func `a pause right before a number ends what is bold`() {
    let runs = StyledText("Call: \(RichText("800 1", .number)) now", .own).withBoldLead.runs
    #expect(runs.map(\.text) == ["Call:", " ", "800 1", " now"])
    #expect(runs.map(\.isBold) == [true, false, true, false])
  }
}
