import Advice
import Interviews
import Invented
import OrderedCollections
import Packs
import Sheets
import Testing

@Suite struct QRLinkTests {
  @Test(
    arguments: try [
      ("pier-office", "tel:\(InventedPack.phone("pier-office").number)"),
      ("rescue", "tel:\(InventedPack.phone("rescue").number)"),
      ("customs-house", InventedPack.address("customs-house")),
      ("ferry-agents", InventedPack.url("ferry-agents")),
    ] as [(Service.ID, String)])
  func `on paper a telephone reads the number to call, else where to go, else where more is written`(
    service: Service.ID, content: String
  ) throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    let record = try #require(adviser.service(service))
    #expect(adviser.contact(for: record, onPaper: true).code?.content == content)
    #expect(adviser.contact(for: record).code == nil)
  }

  @Test func `a service that has ended has no link`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    let ended = adviser.services.filter { $0.status == .ended }
    #expect(!ended.isEmpty)
    for service in ended { #expect(adviser.contact(for: service, onPaper: true).code == nil) }
  }
}
