import Advice
import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct MembersTests {
  private func desk(_ role: String, _ more: String = "") throws -> Desk {
    try Desk.reading("role: \(role)\nname: Sportello Aurora\n\(more)")
  }

  private static let own = """
    associations_date: 2024-04-15
    associations:
      - {name: Casa Aperta, email: casa@example.org}
      - {name: Porta Nuova}
    """

  private static let listed =
    "    members: desk\n    associations:\n      date: 2026-03-01\n      source: shore-news\n"
    + "      list: [{name: Agenzia Molo, address: \"Via Molo 1, Prova\"}]\n"

  private func names(_ desk: Desk?, _ pack: InventedPack = InventedPack()) throws -> [String] {
    let adviser = try pack.adviser(on: "2026-11-24", desk: desk)
    return adviser.members(of: try #require(adviser.service("ferry-agents"))).map(\.name)
  }

  @Test(arguments: [
    ("listed_association", ["Sportello Aurora", "Casa Aperta", "Porta Nuova"]),
    ("hub", ["Casa Aperta", "Porta Nuova"]), ("other", ["Casa Aperta", "Porta Nuova"]),
  ])
  func `a desk that is itself on the list comes first among the associations`(role: String, members: [String]) throws {
    #expect(try names(desk(role, MembersTests.own)) == members)
  }

  @Test func `the pack's list stands for desks that have none, and gives way to a desk's own`() throws {
    let pack = try InventedPack().replacing("    members: desk\n", with: MembersTests.listed, in: .services)
    #expect(try names(nil, pack) == ["Agenzia Molo"])
    #expect(try names(desk("other"), pack) == ["Agenzia Molo"])
    #expect(try names(desk("listed_association"), pack) == ["Sportello Aurora", "Agenzia Molo"])
    #expect(try names(desk("other", MembersTests.own), pack) == ["Casa Aperta", "Porta Nuova"])
    #expect(try names(nil) == [])
  }

  @Test(arguments: [("2025-04-15", false), ("2025-04-16", true)])
  func `an old list is marked like any old fact, with its date`(day: String, isOld: Bool) throws {
    let adviser = try Adviser.invented("it", on: day, desk: desk("listed_association", MembersTests.own))
    let service = try #require(adviser.service("ferry-agents"))
    let members = adviser.contact(for: service).members
    // The desk knows itself.
    #expect(members.map(\.isMarked) == [false, isOld, isOld])
    #expect(members[1].email?.text == "casa@example.org")
    #expect(adviser.legend(for: [service])?.text.contains("15 aprile 2024") == (isOld ? true : nil))
  }

  @Test func `a list says its own day, and who has the newer one is not told that there is one`() throws {
    let contact = { (more: String) in
      let adviser = try Adviser.invented("it", on: "2024-05-01", desk: try self.desk("other", more))
      return adviser.contact(for: try #require(adviser.service("ferry-agents")))
    }
    let alert = try #require(contact("").alert)
    #expect(try contact(MembersTests.own.replacing("2024-04-15", with: "2020-01-01")).alert == alert)
    #expect(try contact(MembersTests.own.replacing("2024-04-15", with: "2024-04-30")).alert == nil)
    #expect(try contact(MembersTests.own).note?.text.contains("15 aprile 2024") == true)
    #expect(try contact("").note?.text.contains("15 aprile 2024") == false)
  }

  @Test func `the list's day stands in the JSON, and a list without one bears no mark`() throws {
    let json = { (more: String) in
      let adviser = try Adviser.invented("it", on: "2026-11-24", desk: try self.desk("other", more))
      let service = try #require(adviser.service("ferry-agents"))
      guard case .object(let members) = adviser.json(service, role: nil) else { return JSON.null }
      #expect(adviser.contact(for: service).members.allSatisfy { $0.isMarked == more.contains("date") })
      return members.first { $0.key == "members_date" }?.value ?? .bool(false)
    }
    #expect(try json(MembersTests.own) == .string("2024-04-15"))
    #expect(try json(MembersTests.own.replacing("associations_date: 2024-04-15\n", with: "")) == .null)
  }
}
