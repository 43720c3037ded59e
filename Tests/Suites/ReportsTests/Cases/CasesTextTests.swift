import Advice
import Interviews
import Packs
import Problems
import Reports
import Shipped
import Testing

struct CasesTextTests {
  private static let man = """
    - name: "Uomo di 30 anni senza documento"
      date: 2026-11-24
      input:
        {request: asylum, residence: milan, age: 17, accompanied: alone, topics: []}
      output: {route: unaccompanied-minor}
      reference: law-47-2017
    """

  private func text(_ language: String, _ pack: Pack) throws -> String {
    let cases = try CasesFile.cases(of: [SourceFile(name: "people.yaml", text: CasesTextTests.man)], pack: pack)
    return try CasesReport(of: cases, in: pack).text(
      Shipped.catalogue(language, pack), Shipped.reports(language))
  }

  @Test func `what no case covers is listed by kind, in the words of the language`() throws {
    let pack = try Shipped.pack()
    let italian = try text("it", pack).split(separator: "\n").map(String.init)
    #expect(italian.count == 9)
    #expect(italian[0] == "Nessun caso prova:")
    #expect(italian[1].hasPrefix("  strade: with-parent, elsewhere, "))
    #expect(
      italian[2].hasPrefix(
        "  risposte: request in_procedure, request minor_alone, request other, residence elsewhere, "))
    #expect(
      italian[3]
        == "  numeri ai confini: age 17|18 (manca: 18), age 55|56 (manca: 55, 56), age 59|60 (manca: 59, 60), "
        + "age 60|61 (manca: 60, 61)")
    #expect(italian[4] == "  giorni in cui cambia una regola: 2023-04-05, 2023-07-16, 2023-07-17")
    #expect(italian[5].hasPrefix("  documenti: identity-document, "))
    #expect(italian[6].hasPrefix("  servizi: emergency, "))
    #expect(italian[7].hasPrefix("  avvisi: danger-first, "))
    #expect(italian[8] == "Casi: 1, giusti: 1. Aggiungi casi per ciò che nessuno prova.")
    let english = try text("en", pack).split(separator: "\n").map(String.init)
    #expect(english[0] == "No case covers:")
    #expect(english[3].hasPrefix("  numbers at a boundary: age 17|18 (missing: 18), "))
    #expect(english[8] == "Cases: 1, right: 1. Add cases for what none covers.")
  }
}
