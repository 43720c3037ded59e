import Advice
import Interviews
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing

@Suite struct QRLinkTests {
  @Test(
    arguments: [
      ("avsi-secretary", "tel:+393515735567"), ("emergency", "tel:112"),
      ("immigration-branch-office", "Via Cagni 15, Milano"),
      (
        "milan-associations", "https://questure.poliziadistato.it/it/Milano/articolo/118861e074c2109b8284928699"
      ),
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
