import Foundation
import Shipped
import Testing

struct StaleCommandTests {
  private func stale(_ arguments: [String], at moment: String = "2026-11-24T10:30") throws -> Command {
    try Command.run(["stale", "--at", moment] + arguments)
  }

  @Test func `a folder, the option and nothing at all name the pack alike`() throws {
    let pack = "\(Shipped.resources)/packs/milano"
    let shipped = try stale([])
    #expect(shipped.status == 0)
    #expect(!shipped.output.isEmpty)
    #expect(try stale([pack]).output == shipped.output)
    #expect(try stale(["--pack", pack]).output == shipped.output)
  }

  @Test func `both languages list the same facts`() throws {
    let italian = try stale(["--language", "it"]).output
    let english = try stale(["--language", "en"]).output
    #expect(italian.contains("SENZA DATA"))
    #expect(english.contains("UNDATED"))
    let places = { (text: String) in text.matches(of: #/[a-z]+\.yaml:[0-9]+:[0-9]+/#).map { String($0.output) } }
    #expect(places(italian) == places(english))
    #expect(places(italian).count == 73)
  }

  @Test(arguments: ["2025-02-05T23:59", "2025-02-06T00:00", "2026-11-24T10:30"])
  func `it lists the services that the directory calls stale, if they have not ended`(moment: String) throws {
    let json = try stale(["--format", "json"], at: moment).json
    let listed = (json["facts"]?.elements ?? []).filter { $0["kind"] == .string("service") }
    let directory = try Command.run(["helplines", "--format", "json", "--at", moment]).json
    let expected = (directory["services"]?.elements ?? []).filter {
      $0["stale"] == .bool(true) && $0["status"] == .string("active")
    }
    #expect(Set(listed.compactMap { $0["id"]?.text }) == Set(expected.compactMap { $0["id"]?.text }))
    let isListed = listed.contains { $0["id"] == .string("avsi-secretary") }
    #expect(isListed == (moment > "2025-02-06"))
  }
}
