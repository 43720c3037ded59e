import CivilTime
import Interviews
import Invented
import OpeningHours
import OrderedCollections
import Packs
import Testing

@Suite struct ServiceRecordTests {
  private func services() throws -> [ServiceRecord] {
    try InventedPack().pack().services(on: #require(CivilDate(iso: "2026-11-24")))
  }

  @Test(
    arguments: [
      // The portal's alert is true from the day on which self-registration ended.
      ("booking-page", "2020-09-30", false), ("booking-page", "2020-10-01", true),
      ("booking-page", "2026-11-24", true),
      ("customs-house", "2024-04-16", false), ("customs-house", "2024-04-17", true),
      // An alert without a first day is always true.
      ("ferry-line", "2020-03-02", true), ("complaint-line", "2020-03-02", true),
      ("rescue", "2026-11-24", false),
    ] as [(Service.ID, String, Bool)])
  func `an alert is true from its first day on`(service: Service.ID, day: String, hasAlert: Bool) throws {
    let day = try #require(CivilDate(iso: day))
    let record = try #require(try InventedPack().pack().service(service, on: day))
    #expect((record.alert(on: day) != nil) == hasAlert)
  }

  @Test(
    arguments: [
      ("2024-04-08", "2024-04-07", false), ("2024-04-08", "2024-04-08", true), ("2024-04-08", "2025-01-01", true),
      ("2024-04", "2024-04-30", false), ("2024-04", "2024-05-01", true), ("2024", "2024-12-31", false),
      ("2024", "2025-01-01", true),
    ])
  func `what a year or a month says may be as late as its last day`(date: String, day: String, isOver: Bool) throws {
    let pack = try InventedPack().replacing("date: \"2022\"", with: "date: \"\(date)\"", in: .services).pack()
    let alert = try #require(pack.services["ferry-line"]?.alert)
    #expect(try alert.isOver(on: #require(CivilDate(iso: day))) == isOver)
  }

  @Test func `every number is one that can be dialled, and none is called twice by one service`() throws {
    for service in try services() {
      let numbers = service.phones.map(\.number)
      #expect(Set(numbers).count == numbers.count, "\(service.id)")
      #expect(numbers.allSatisfy { $0.hasPrefix("+39") || $0.count <= 4 }, "\(service.id)")
    }
  }

  @Test func `a service that has ended has no numbers to call, a day and a successor`() throws {
    let ended = try services().filter { $0.status == .ended }
    #expect(ended.map(\.id) == ["old-lost-things"])
    for service in ended {
      #expect(service.phones.isEmpty)
      #expect(service.formerPhones.count == 2)
      #expect(service.ended == CivilDate(iso: "2010-12-31"))
      #expect(service.replacedBy == "lost-property-office")
    }
  }

  @Test func `the facts of a service are those of its file`() throws {
    let asylum = try InventedPack.service("ferry-line")
    #expect(asylum.phones.map(\.display) == ["800 333 444", "333 000 0000"])
    #expect(asylum.phones.map(\.source) == [nil, "line-report"])
    #expect(asylum.hours?.description == "Mo-Fr 09:00-14:00")
    #expect(asylum.answeringMachine?.isAroundTheClock == true)
    #expect(asylum.holidays == .unstated)
    #expect(asylum.alert?.date == "2022")
    let email = try InventedPack.service("master-email")
    #expect(email.email == "prova146.00p0@pec.example.it")
    #expect(email.emailSubject == "7^B Sezione – letti. Richiesta di un posto")
    #expect(try services().filter(\.isFilledByDesk).map(\.id) == ["ferry-agents"])
    #expect(try InventedPack.service("pier-counter").address == nil)
    #expect(try InventedPack.service("children-house").city == "milano")
  }
}
