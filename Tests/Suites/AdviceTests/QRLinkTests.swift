import Advice
import Interviews
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing

@Suite struct QRLinkTests {
  @Test(
    arguments: try [
      ("avsi-secretary", "tel:\(Shipped.phone("avsi-secretary").number)"),
      ("emergency", "tel:\(Shipped.phone("emergency").number)"),
      ("immigration-branch-office", Shipped.address("immigration-branch-office")),
      ("milan-associations", Shipped.url("milan-associations")),
    ] as [(Service.ID, String)])
  func `on paper a telephone reads the number to call, else where to go, else where more is written`(
    service: Service.ID, content: String
  ) throws {
    let adviser = try Shipped.adviser("it", on: "2026-11-24")
    let record = try #require(adviser.pack.services[service])
    #expect(adviser.contact(for: record, onPaper: true).code?.content == content)
    #expect(adviser.contact(for: record).code == nil)
  }

  @Test func `a service that has ended has no link`() throws {
    let adviser = try Shipped.adviser("it", on: "2026-11-24")
    let ended = adviser.pack.services.values.filter { $0.status == .ended }
    #expect(!ended.isEmpty)
    for service in ended { #expect(adviser.contact(for: service, onPaper: true).code == nil) }
  }
}
