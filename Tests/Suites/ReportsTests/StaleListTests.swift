import Advice
import CivilTime
import Directory
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Reports
import Sheets
import Shipped
import Testing
import Texts

@Suite struct StaleListTests {
  @Test func `the list says what is due, where it is written and where to look`() throws {
    // On this day the undated facts are due, and those of 2020 to 2023.
    let whole = try Adviser.invented("it", on: "2025-02-05").staleSheet().text(height: nil)
    // An edit further up in a file changes no test.
    let text = whole.replacing(#/yaml:\d+:9/#, with: "yaml:1:9")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "DATI DA RICONTROLLARE" + String(repeating: " ", count: 44) + "5 febbraio 2025")
    let undated = """

      SENZA DATA · TRAGHETTI DI PROVA
      Dopo il biglietto
      It is known by its year alone.
       -  routes.yaml:1:9 · regola · Hai già un biglietto: non prenotare di nuovo
          (ticket-holder)

      """
    #expect(text.contains(undated))
    let dated = """

      6 NOVEMBRE 2020 · SOCCORSO DI PROVA
      Il soccorso
       -  services.yaml:1:9 · servizio · Soccorso (rescue)

      2022 · LINEA DI PROVA
      La linea dei traghetti nel 2021
       -  services.yaml:1:9 · avviso · Linea dei traghetti (ferry-line)

      30 GIUGNO 2023 · AIUTO FAMIGLIE
      Chi viaggia in famiglia
      https://famiglie.example.org/viaggio/con-i-bambini/
      che-cosa-portare-e-dove-si-sale-a-bordo
       -  routes.yaml:1:9 · regola · La famiglia viaggia insieme (with-family)
      --------------------------------------------------------------------------------
      Dati da ricontrollare: 17 su 45.

      """
    #expect(text.hasSuffix(dated))
    let mobile = try #require(InventedPack.numbers("ferry-line").last)
    #expect(text.contains(" · numero · Linea dei traghetti, \(mobile) (ferry-line)\n"))
  }

  @Test(arguments: Shipped.reportLanguages)
  func `no line is wider than a screen`(language: String) throws {
    let text = try Adviser.invented(language, on: "2026-11-24").staleSheet().text(height: nil)
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `where nothing is due the list says so`() throws {
    let pack = try StaleListTests.freshPack()
    let catalogue = try InventedPack().catalogue(.english, pack)
    let adviser = Adviser(
      pack: pack, catalogue: catalogue, official: catalogue, desk: nil, day: try #require(CivilDate(iso: "2026-11-24")))
    let sheet = try adviser.staleSheet()
    #expect(sheet.blocks.isEmpty)
    #expect(sheet.foot == ["Facts to check again: 0 of 45."])
    #expect(adviser.staleJSON(at: "")["facts"] == .array([]))
    let directory = try adviser.directorySheet(DirectoryQuery(), adviser.interface())
    #expect(directory.blocks.allSatisfy { $0.legend == nil })
    #expect(!directory.contacts.contains { $0.isMarked })
  }

  /// The invented pack, everything assured a month ago.
  private static func freshPack() throws -> Pack {
    let files = try InventedPack().files()
    let fresh = { (file: SourceFile) in
      let text = file.text.replacing(#/(?m)^    (no_date|date): .*$/#, with: "    date: 2026-10-24")
        .replacing(#/(?m)^      date: .*$/#, with: "      date: 2026-10-24")
        .replacing("{date: 2024-04-15,", with: "{date: 2026-10-24,")
        .replacing("assured_date: 2024-07-10", with: "assured_date: 2026-10-24")
      return SourceFile(name: file.name, text: text)
    }
    let dated = ["pack.yaml", "routes.yaml", "services.yaml"]
    return try Pack(files.changing { dated.contains($0.name) ? fresh($0) : $0 })
  }

  @Test func `as JSON each fact has its kind, date, place and sources`() throws {
    let adviser = try Adviser.invented("en", on: "2026-11-24")
    let json = adviser.staleJSON(at: "2026-11-24T10:30:00+01:00")
    #expect(json.keys == ["schema", "pack", "at", "language", "facts", "stale", "facts_in_all"])
    #expect(json["schema"] == .number(1))
    #expect(json["at"]?.text == "2026-11-24T10:30:00+01:00")
    #expect(json["stale"] == .number(45))
    #expect(json["facts_in_all"] == .number(45))
    let facts = try #require(json["facts"]).list
    #expect(facts.count == 45)
    for fact in facts {
      #expect(
        fact.keys == ["kind", "id", "number", "name", "assured_date", "due_since", "place", "sources"], "\(fact)")
      #expect(fact["place"]?.keys == ["file", "line", "column"])
      #expect(fact["sources"]?.list.isEmpty == false)
      let isUndated = fact["assured_date"] == .null
      #expect(isUndated == (fact["due_since"] == .null), "\(fact)")
      let reasons = fact["sources"]?.list.compactMap { $0["no_date"]?.text } ?? []
      #expect(!isUndated || !reasons.isEmpty, "\(fact)")
    }
    let secretary = try #require(facts.first { $0["id"]?.text == "pier-office" })
    #expect(secretary["kind"]?.text == "service")
    #expect(secretary["name"]?.text == "Harbour Office")
    #expect(secretary["assured_date"]?.text == "2024-02-05")
    #expect(secretary["due_since"]?.text == "2025-02-06")
    #expect(secretary["place"]?["file"]?.text == "services.yaml")
    #expect(secretary["sources"]?.list.map { $0["id"]?.text } == ["harbour-guide"])
    let members = try #require(facts.first { $0["kind"]?.text == "members" })
    #expect(members["id"]?.text == "ferry-agents" && members["assured_date"]?.text == "2024-04-15")
    #expect(members["sources"]?.list.map { $0["id"]?.text } == ["shore-news"])
    let mobile = try #require(InventedPack.service("ferry-line").phones.last)
    let number = try #require(facts.first { $0["number"]?.text == mobile.number })
    #expect(number["kind"]?.text == "phone")
    #expect(number["id"]?.text == "ferry-line")
    #expect(number["name"]?.text == "Ferry line, \(mobile.display)")
    let alert = try #require(facts.first { $0["kind"]?.text == "alert" })
    #expect(alert["assured_date"]?.text == "2022")
    #expect(alert["due_since"]?.text == "2023-01-02")
  }
}
