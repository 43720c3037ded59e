import Advice
import Interviews
import Invented
import Packs
import Problems
import Reports
import Shipped
import Testing

struct CasesTextTests {
  private static let child = """
    - name: "Ragazzo di 17 anni che viaggia da solo"
      date: 2026-11-24
      input:
        {trip: ferry, island: near, age: 17, company: alone, wishes: []}
      output: {route: lone-child}
      reference: sea-law
    """

  private func text(_ language: String, _ pack: Pack) throws -> String {
    let cases = try CasesFile.cases(of: [SourceFile(name: "people.yaml", text: CasesTextTests.child)], pack: pack)
    return try CasesReport(of: cases, in: pack).text(
      InventedPack().catalogue(in: language, pack), Shipped.reports(language))
  }

  @Test func `what no case covers is listed by kind, in the words of the language`() throws {
    let pack = try InventedPack().pack()
    let italian = try text("it", pack).split(separator: "\n").map(String.init)
    #expect(italian.count == 9)
    #expect(italian[0] == "Nessun caso prova:")
    #expect(italian[1].hasPrefix("  strade: with-family, far-away, "))
    #expect(
      italian[2].hasPrefix(
        "  risposte: trip has_ticket, trip child_alone, trip other, island far, "))
    #expect(
      italian[3]
        == "  numeri ai confini: age 17|18 (manca: 18), age 55|56 (manca: 55, 56), age 59|60 (manca: 59, 60), "
        + "age 60|61 (manca: 60, 61)")
    #expect(italian[4] == "  giorni in cui cambia una regola: 2020-03-02, 2020-09-30, 2020-10-01")
    #expect(italian[5].hasPrefix("  documenti: ferry-card, "))
    #expect(italian[6].hasPrefix("  servizi: rescue, "))
    #expect(italian[7].hasPrefix("  avvisi: safety-first, "))
    #expect(italian[8] == "Casi: 1, giusti: 1. Aggiungi casi per ciò che nessuno prova.")
    let english = try text("en", pack).split(separator: "\n").map(String.init)
    #expect(english[0] == "No case covers:")
    #expect(english[3].hasPrefix("  numbers at a boundary: age 17|18 (missing: 18), "))
    #expect(english[8] == "Cases: 1, right: 1. Add cases for what none covers.")
  }
}
