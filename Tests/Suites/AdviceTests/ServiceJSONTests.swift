import Advice
import Directory
import Interviews
import Packs
import Sheets
import Shipped
import Testing

@Suite struct ServiceJSONTests {
  private func service(_ id: String, on day: String = "2026-11-24", desk: Desk? = nil) throws -> JSON {
    let adviser = try Adviser.shipped("it", on: day, desk: desk)
    let services = try #require(adviser.helplinesJSON(at: "x")["services"]).list
    return try #require(services.first { $0["id"]?.text == id })
  }

  @Test func `a service has every key of the contract, whatever it knows`() throws {
    let promised = [
      "id", "name", "role", "phones", "email", "email_subject", "address", "url", "audience", "languages", "cost",
      "answered_by", "hours", "status", "state", "next_change", "next_state", "disputed", "source", "assured_date",
      "stale",
      "alert", "members",
    ]
    let json = try Adviser.shipped("en", on: "2026-11-24").helplinesJSON(at: "x")
    let services = try #require(json["services"]).list
    #expect(services.count == 21)
    for service in services {
      #expect(Set(promised).isSubset(of: service.keys), "\(service)")
      #expect(service.keys.filter(promised.contains) == promised, "\(service)")
      #expect(service.keys == services.first?.keys)
    }
  }

  @Test func `the facts of a service are those of the pack`() throws {
    let secretary = try service("avsi-secretary")
    let phone = try Shipped.phone("avsi-secretary")
    #expect(
      secretary["phones"]
        == .array([.keys(["number": .string(phone.number), "display": .string(phone.display)])]))
    #expect(try secretary["address"] == .string(Shipped.address("avsi-secretary")))
    #expect(secretary["email"] == .null)
    #expect(secretary["opening_hours"] == .string("Tu-Th 09:00-13:00"))
    #expect(secretary["status"] == .string("active"))
    #expect(secretary["source"] == .string("questura-milano"))
    #expect(secretary["assured_date"] == .string("2024-02-05"))
    #expect(secretary["members"] == .array([]))
    let email = try service("questura-vulnerable-email")
    #expect(try email["email"] == .string(Shipped.email("questura-vulnerable-email")))
    #expect(try email["email_subject"] == .string(Shipped.emailSubject("questura-vulnerable-email")))
  }

  @Test(
    arguments: [
      ("citizenship", "closed"), ("milan-associations", "by_appointment"), ("avsi-desk", "by_appointment"),
      ("immigration-branch-office", "by_appointment"), ("emergency", "open"), ("violence-women", "open"),
      ("child-emergency", "open"), ("anti-trafficking", "open"), ("immigration-info", "open"),
      ("anti-discrimination", "open"), ("milan-minors-centre", "open"), ("extortion-usury", "unknown"),
      ("questura-vulnerable-email", nil), ("prenotafacile", nil),
    ] as [(String, String?)])
  func `a state that no clock changes is known`(id: String, state: String?) throws {
    let service = try service(id)
    #expect(service["state"] == .text(state))
    #expect(service["next_change"] == .null)
    #expect(service["next_state"] == .null)
  }

  @Test func `a service that has ended has no numbers`() throws {
    let citizenship = try service("citizenship")
    #expect(citizenship["status"] == .string("ended"))
    #expect(citizenship["phones"] == .array([]))
    #expect(citizenship["hours"] == .null)
    #expect(citizenship["replaced_by"] == .string("citizenship-contact-centre"))
    #expect(!citizenship.description.contains("4804210"))
  }

  @Test(arguments: [
    ("asylum-freephone", "2026-11-24", true), ("anti-discrimination", "2026-11-24", true),
    // An alert that is not about hours disputes none.
    ("immigration-branch-office", "2026-11-24", false), ("emergency", "2026-11-24", false),
  ])
  func `hours are disputed where an alert states others`(id: String, day: String, isDisputed: Bool) throws {
    #expect(try service(id, on: day)["disputed"] == .bool(isDisputed))
  }

  @Test(arguments: [
    ("avsi-secretary", "2025-02-05", false), ("avsi-secretary", "2025-02-06", true),
    ("avsi-secretary", "2023-05-01", false),
    // A source without a date needs a fresh look always.
    ("immigration-info", "2023-05-01", true),
  ])
  func `a fact is stale a year after its date`(id: String, day: String, isStale: Bool) throws {
    #expect(try service(id, on: day)["stale"] == .bool(isStale))
  }

  @Test func `an alert is null before its day`() throws {
    #expect(try service("prenotafacile", on: "2023-07-16")["alert"] == .null)
    #expect(try service("prenotafacile", on: "2023-07-17")["alert"]?.text?.isEmpty == false)
  }

  @Test func `the desk's associations are the members`() throws {
    let members = try #require(try service("milan-associations", desk: .sample("listed_association"))["members"]).list
    #expect(members.map { $0["name"]?.text } == ["Sportello Aurora", "Casa Aperta"])
    #expect(members.first?["phones"]?.list.first?["number"] == .string("+39021234567"))
    #expect(members.first?["opening_hours"] == .string("Mo-Fr 09:00-13:00"))
    #expect(members.last?["languages"] == .texts(["ar"]))
  }
}
