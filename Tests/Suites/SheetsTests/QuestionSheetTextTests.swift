import Advice
import Sheets
import Shipped
import Testing
import Texts

@Suite struct QuestionSheetTextTests {
  @Test func `the whole text of a small interview`() {
    #expect(
      QuestionSheetSample.sheet.text(width: 60) == """
        Sportello Aurora
        Montrez du doigt
          Mostra con il dito
        ============================================================

        Où dormez-vous ?
          Dove dormi?
        Ce qui compte, c'est l'endroit où vous dormez cette nuit,
        même si c'est dans la rue ou dans un train.
          Conta dove dormi, anche in strada.
          1  Au port
               Al porto
          2  On ne sait pas
               Non si sa

        Quel âge ?
          Quanti anni?
          0  1  2  3  4  5  6  7  8  9
          u  On ne sait pas
               Non si sa

        Autre chose ?
          Altro?
          1  Un lit

        ------------------------------------------------------------
        Traduction pas relue
        Prova 1

        """)
  }

  @Test(arguments: Shipped.languages)
  func `no line of the pack that ships is wider than 80 columns, and every number stands before its answer`(
    language: String
  ) throws {
    let sheet = try Shipped.adviser(language, on: "2026-11-24").questionSheet
    let lines = sheet.text().split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    let keys = lines.compactMap { $0.firstMatch(of: /^ {2}([0-9u]) {2}[^0-9 ]/).map { String($0.1) } }
    #expect(keys == sheet.questions.flatMap { $0.answers.map(\.key) })
  }

  @Test(arguments: Shipped.languages)
  func `it is for a printer of Latin script where its letters are`(language: String) throws {
    let sheet = try Shipped.adviser(language, on: "2026-11-24").questionSheet
    #expect(sheet.isPlain == !["ar", "bn", "ur"].contains(language))
  }
}
