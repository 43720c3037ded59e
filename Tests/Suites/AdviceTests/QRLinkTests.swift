import Advice
import Interviews
import Invented
import OrderedCollections
import Packs
import Sheets
import Testing
import Texts

@Suite struct QRLinkTests {
  @Test func `the frame has a code for the place and one for the number, and each says what it holds`() throws {
    let directions = try #require(try Person.woman.paper().directions)
    #expect(try directions.places.first?.code?.content == InventedPack.address("pier-office"))
    #expect(directions.places.first?.code?.caption == "Inquadra: indirizzo")
    #expect(try directions.call?.code?.content == "tel:\(InventedPack.phone("pier-office").number)")
    #expect(directions.call?.code?.caption == "Inquadra e chiama")
  }

  @Test func `nobody is led by a code to a number that perhaps nobody answers`() throws {
    let text = "  - id: pier-office\n"
    let pack = try InventedPack().replacing(text, with: "\(text)    may_not_answer: true\n", in: .services)
    let sheet = try #require(pack.adviser(on: "2026-11-24").paperSheet(Person.woman.answers, withTopics: false))
    #expect(sheet.directions?.call?.name == "Segreteria del porto")
    #expect(sheet.directions?.call?.code == nil)
    #expect(sheet.directions?.call?.caution != nil)
  }

  @Test func `below the frame a code leads only to a list that nobody has filled in`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    for service in adviser.services {
      let code = adviser.contact(for: service, onPaper: true).code
      #expect((code != nil) == (service.id == "ferry-agents"), "\(service.id)")
      #expect(adviser.contact(for: service).code == nil)
    }
    let list = try #require(adviser.service("ferry-agents"))
    let code = try #require(adviser.contact(for: list, onPaper: true).code)
    #expect(try code.content == InventedPack.url("ferry-agents"))
    #expect(code.caption == "Inquadra: elenco")
  }

  @Test func `a service that has ended has no link`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    let ended = adviser.services.filter { $0.status == .ended }
    #expect(!ended.isEmpty)
    for service in ended { #expect(adviser.contact(for: service, onPaper: true).code == nil) }
  }
}
