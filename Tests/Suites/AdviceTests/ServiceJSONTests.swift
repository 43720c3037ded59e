import Advice
import Directory
import Interviews
import Invented
import Packs
import Sheets
import Shipped
import Testing

@Suite struct ServiceJSONTests {
  private func service(_ id: String, on day: String = "2026-11-24", desk: Desk? = nil) throws -> JSON {
    let adviser = try Adviser.invented("it", on: day, desk: desk)
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
    let json = try Adviser.invented("en", on: "2026-11-24").helplinesJSON(at: "x")
    let services = try #require(json["services"]).list
    #expect(services.count == 20)
    for service in services {
      #expect(Set(promised).isSubset(of: service.keys), "\(service)")
      #expect(service.keys.filter(promised.contains) == promised, "\(service)")
      #expect(service.keys == services.first?.keys)
    }
  }

  @Test func `the facts of a service are those of the pack`() throws {
    let secretary = try service("pier-office")
    let phone = try InventedPack.phone("pier-office")
    #expect(
      secretary["phones"]
        == .array([.keys(["number": .string(phone.number), "display": .string(phone.display)])]))
    #expect(try secretary["address"] == .string(InventedPack.address("pier-office")))
    #expect(
      secretary["former_phones"]
        == .array([
          .keys(["number": .null, "display": .string("02 00003331")]),
          .keys(["number": .string("+390200003332"), "display": .string("02 00003332")]),
        ]))
    #expect(try service("rescue")["former_phones"] == .array([]))
    #expect(secretary["known_members"] == .null)
    #expect(
      try service("ferry-agents")["known_members"]
        == .keys(["date": .string("2024-04-15"), "names": .texts(["Agenzia Scoglio", "Agenzia Vela"])]))
    #expect(secretary["email"] == .null)
    #expect(secretary["opening_hours"] == .string("Tu-Th 09:00-13:00"))
    #expect(secretary["status"] == .string("active"))
    #expect(secretary["source"] == .string("harbour-guide"))
    #expect(secretary["assured_date"] == .string("2024-02-05"))
    #expect(secretary["members"] == .array([]))
    let email = try service("master-email")
    #expect(try email["email"] == .string(InventedPack.email("master-email")))
    #expect(try email["email_subject"] == .string(InventedPack.emailSubject("master-email")))
  }

  @Test(
    arguments: [
      ("old-lost-things", "closed"), ("ferry-agents", "by_appointment"), ("pier-counter", "by_appointment"),
      ("customs-house", "by_appointment"), ("rescue", "open"), ("fire-watch", "open"),
      ("child-line", "open"), ("coast-guard", "open"), ("timetable-line", "open"),
      ("complaint-line", "open"), ("children-house", "open"), ("purse-office", "unknown"),
      ("master-email", nil), ("booking-page", nil),
    ] as [(String, String?)])
  func `a state that no clock changes is known`(id: String, state: String?) throws {
    let service = try service(id)
    #expect(service["state"] == .text(state))
    #expect(service["next_change"] == .null)
    #expect(service["next_state"] == .null)
  }

  @Test func `a service that has ended has no numbers`() throws {
    let citizenship = try service("old-lost-things")
    #expect(citizenship["status"] == .string("ended"))
    #expect(citizenship["phones"] == .array([]))
    #expect(citizenship["hours"] == .null)
    #expect(citizenship["replaced_by"] == .string("lost-property-office"))
    // Numbers that nobody answers any more stand where nobody looks for one to call.
    for key in citizenship.keys where key != "former_phones" {
      #expect(citizenship[key]?.description.contains("0000222") == false, "\(key)")
    }
  }

  @Test(arguments: [
    // An alert that only tells hours in its words, or is not about hours, disputes none.
    ("ferry-line", "2026-11-24", false), ("complaint-line", "2026-11-24", false),
    ("customs-house", "2026-11-24", false), ("rescue", "2026-11-24", false),
  ])
  func `hours that an alert only tells are in no dispute`(id: String, day: String, isDisputed: Bool) throws {
    #expect(try service(id, on: day)["disputed"] == .bool(isDisputed))
  }

  @Test(arguments: [
    ("pier-office", "2025-02-05", false), ("pier-office", "2025-02-06", true),
    ("pier-office", "2023-05-01", false),
    // A source without a date needs a fresh look always.
    ("timetable-line", "2023-05-01", true),
  ])
  func `a fact is stale a year after its date`(id: String, day: String, isStale: Bool) throws {
    #expect(try service(id, on: day)["stale"] == .bool(isStale))
  }

  @Test func `an alert is null before its day`() throws {
    #expect(try service("booking-page", on: "2020-09-30")["alert"] == .null)
    #expect(try service("booking-page", on: "2020-10-01")["alert"]?.text?.isEmpty == false)
  }

  @Test func `the desk's associations are the members`() throws {
    let members = try #require(try service("ferry-agents", desk: .sample("listed_association"))["members"]).list
    #expect(members.map { $0["name"]?.text } == ["Sportello Aurora", "Casa Aperta"])
    #expect(members.first?["phones"]?.list.first?["number"] == .string("+39021234567"))
    #expect(members.first?["opening_hours"] == .string("Mo-Fr 09:00-13:00"))
    #expect(members.last?["languages"] == .texts(["ar"]))
  }
}
