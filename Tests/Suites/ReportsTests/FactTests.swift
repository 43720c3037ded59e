import Advice
import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Reports
import Shipped
import Testing

@Suite struct FactTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func stale(on text: String) throws -> [Fact] { try InventedPack().pack().staleFacts(on: day(text)) }

  @Test func `routes, services, their numbers and alerts, and documents are facts`() throws {
    let facts = try InventedPack().pack().facts(from: day("2026-11-24"))
    #expect(facts.count { if case .route = $0.kind { true } else { false } } == 9)
    #expect(facts.count { if case .service = $0.kind { true } else { false } } == 19)
    #expect(facts.count { if case .phone = $0.kind { true } else { false } } == 3)
    #expect(facts.count { if case .alert = $0.kind { true } else { false } } == 5)
    #expect(facts.count { $0.kind == .members("ferry-agents") } == 1)
    #expect(facts.count { if case .document = $0.kind { true } else { false } } == 8)
    #expect(facts.count == 45)
    #expect(Set(facts.map(\.kind)).count == 45)
  }

  @Test func `what is over needs no fresh look`() throws {
    let pack = try InventedPack().pack()
    #expect(pack.services["old-lost-things"]?.status == .ended)
    #expect(try !pack.facts(from: day("2026-11-24")).contains { $0.kind == .service("old-lost-things") })
    let route = Fact.Kind.route("own-booking")
    #expect(try pack.facts(from: day("2020-09-30")).contains { $0.kind == route })
    #expect(try !pack.facts(from: day("2020-10-01")).contains { $0.kind == route })
  }

  @Test func `a document, a number, a service that are over need no fresh look either`() throws {
    let pack = try InventedPack()
      .replacing("source: line-report}", with: "source: line-report, valid_to: 2027-02-28}", in: .services)
      .replacing("  - id: two-photos\n", with: "  - id: two-photos\n    valid_to: 2027-02-28\n", in: .documents)
      .replacing("  - id: noise-line\n", with: "  - id: noise-line\n    valid_to: 2027-02-28\n", in: .services).pack()
    let over: Set<Fact.Kind> = [
      .phone("ferry-line", number: "+393330000000"), .document("two-photos"), .service("noise-line"),
    ]
    #expect(try over.isSubset(of: pack.facts(from: day("2027-02-28")).map(\.kind)))
    #expect(try over.isDisjoint(with: pack.facts(from: day("2027-03-01")).map(\.kind)))
  }

  @Test(arguments: ["2023-05-02", "2025-03-01", "2026-11-24"])
  func `the oldest come first, and those of unknown age before them`(text: String) throws {
    let dates = try stale(on: text).map(\.assuredDate)
    let undated = dates.prefix { $0 == nil }
    let dated = dates.dropFirst(undated.count).compactMap(\.self)
    #expect(undated.count == 14)
    #expect(undated.count + dated.count == dates.count)
    #expect(dated == dated.sorted())
  }

  @Test func `facts of one date and source stand together`() throws {
    let facts = try stale(on: "2026-11-24")
    let keys = facts.map { "\($0.date ?? "") \($0.sources)" }
    let runs = keys.indices.filter { $0 == 0 || keys[$0] != keys[$0 - 1] }
    #expect(runs.count == Set(keys).count)
    #expect(runs.count == 16)
  }

  @Test func `a fact is listed from the day on which its months are over`() throws {
    let service = Fact.Kind.service("pier-office")
    #expect(try !stale(on: "2025-02-05").contains { $0.kind == service })
    #expect(try stale(on: "2025-02-06").contains { $0.kind == service })
    let document = Fact.Kind.document("island-proof")
    #expect(try !stale(on: "2025-02-05").contains { $0.kind == document })
    #expect(try stale(on: "2025-02-06").contains { $0.kind == document })
  }

  @Test(arguments: [
    ("ferry-line", "2022", "2023-01-01"), ("complaint-line", "2024-11", "2025-11-01"),
    ("customs-house", "2024-04-18", "2025-04-18"),
  ])
  func `of a year or a month the first day counts`(service: String, date: String, last: String) throws {
    let kind = Fact.Kind.alert(Service.ID(service))
    let fresh = try day(last)
    #expect(try InventedPack().pack().facts(from: fresh).first { $0.kind == kind }?.date == date)
    #expect(try !stale(on: last).contains { $0.kind == kind })
    let next = CivilDate(dayNumber: fresh.dayNumber + 1)
    #expect(try InventedPack().pack().staleFacts(on: next).contains { $0.kind == kind })
  }

  @Test func `a number with a source of its own is as old as that source`() throws {
    let fact = try #require(
      try stale(on: "2026-11-24").first { $0.kind == .phone("ferry-line", number: "+393330000000") })
    #expect(fact.date == nil)
    #expect(fact.sources == ["line-report"])
  }

  @Test func `each fact names the place where it is written`() throws {
    let files = try InventedPack().files()
    let texts = files.all.map { ($0.name, $0.text) }
    for fact in try InventedPack().pack().facts(from: day("2026-11-24")) {
      let place = try #require(fact.place)
      let text = try #require(texts.first { $0.0 == place.file }).1
      let line = text.split(separator: "\n", omittingEmptySubsequences: false)[place.line - 1]
      let written = line.dropFirst(place.column - 1)
      switch fact.kind {
      case .route(let id): #expect(written == id.text)
      case .document(let id): #expect(written == id.text)
      case .service(let id), .phone(let id, _), .alert(let id), .members(let id), .associations(let id):
        #expect(written == id.text)
      }
    }
  }
}
