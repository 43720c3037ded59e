import CivilTime
import Interviews
import OpeningHours
import OrderedCollections
import Packs
import Shipped
import Testing

@Suite struct ServiceRecordTests {
  @Test(
    arguments: [
      // The portal's alert is true from the day on which self-registration ended.
      ("prenotafacile", "2023-07-16", false), ("prenotafacile", "2023-07-17", true),
      ("prenotafacile", "2026-11-24", true),
      ("immigration-branch-office", "2024-04-16", false), ("immigration-branch-office", "2024-04-17", true),
      // An alert without a first day is always true.
      ("asylum-freephone", "2023-04-05", true), ("anti-discrimination", "2023-04-05", true),
      ("emergency", "2026-11-24", false),
    ] as [(Service.ID, String, Bool)])
  func `an alert is true from its first day on`(service: Service.ID, day: String, hasAlert: Bool) throws {
    let record = try #require(try Shipped.pack().services[service])
    let day = try #require(CivilDate(iso: day))
    #expect((record.alert(on: day) != nil) == hasAlert)
  }

  @Test func `every number is one that can be dialled, and none is called twice by one service`() throws {
    for service in try Shipped.pack().services.values {
      let numbers = service.phones.map(\.number)
      #expect(Set(numbers).count == numbers.count, "\(service.id)")
      #expect(numbers.allSatisfy { $0.hasPrefix("+39") || $0.count <= 4 }, "\(service.id)")
    }
  }

  @Test func `a service that has ended has no numbers to call, a day and a successor`() throws {
    let ended = try Shipped.pack().services.values.filter { $0.status == .ended }
    #expect(ended.map(\.id) == ["citizenship"])
    for service in ended {
      #expect(service.phones.isEmpty)
      #expect(service.formerPhones.count == 4)
      #expect(service.ended == CivilDate(iso: "2010-12-31"))
      #expect(service.replacedBy == "citizenship-contact-centre")
    }
  }

  @Test func `the facts of a service are those of its file`() throws {
    let services = try Pack(Shipped.inventedFiles()).services
    let asylum = try #require(services["asylum-freephone"])
    #expect(asylum.phones.map(\.display) == ["800 333 444", "333 000 0000"])
    #expect(asylum.phones.map(\.source) == [nil, "arci-2020"])
    #expect(asylum.hours?.description == "Mo-Fr 09:00-14:00")
    #expect(asylum.answeringMachine?.isAroundTheClock == true)
    #expect(asylum.holidays == .unstated)
    #expect(asylum.alert?.date == "2022")
    let email = try #require(services["questura-vulnerable-email"])
    #expect(email.email == "prova146.00p0@pec.example.it")
    #expect(email.emailSubject == "7^B Sezione – letti. Richiesta di un posto")
    #expect(services.values.filter(\.isFilledByDesk).map(\.id) == ["milan-associations"])
    #expect(services["avsi-desk"]?.address == nil)
    #expect(services["milan-minors-centre"]?.city == "milano")
  }
}
