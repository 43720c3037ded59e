import Advice
import CivilTime
import Interviews
import Invented
import OpeningHours
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct StandingWordsTests {
  private func standing(_ id: Service.ID, _ language: String, at moment: String) throws -> Contact.Standing? {
    let adviser = try Adviser.invented(language, on: moment)
    return adviser.contact(for: try #require(adviser.service(id))).standing
  }

  @Test(
    arguments: [
      ("ferry-line", "2026-11-24T10:30", "aperto fino alle 14:00", "open until 14:00"),
      (
        "ferry-line", "2026-11-24T14:00", "risponde la segreteria telefonica fino a domani alle 9:00",
        "answering machine until tomorrow at 9:00"
      ),
      (
        "ferry-line", "2026-12-08T10:00", "risponde la segreteria telefonica fino a domani alle 9:00",
        "answering machine until tomorrow at 9:00"
      ),
      (
        "ferry-line", "2026-11-27T20:00",
        "risponde la segreteria telefonica fino a lunedì 30 novembre alle 9:00",
        "answering machine until Monday 30 November at 9:00"
      ),
      ("pier-office", "2026-11-24T13:00", "chiuso, apre domani alle 9:00", "closed, opens tomorrow at 9:00"),
      (
        "pier-office", "2026-11-26T13:00", "chiuso, apre martedì 1 dicembre alle 9:00",
        "closed, opens Tuesday 1 December at 9:00"
      ),
      ("pier-office", "2026-11-24T08:00", "chiuso, apre alle 9:00", "closed, opens at 9:00"),
      ("noise-line", "2026-11-24T14:30", "chiuso, riapre alle 15:00", "closed, reopens at 15:00"),
      ("noise-line", "2026-11-24T07:00", "chiuso, apre alle 8:00", "closed, opens at 8:00"),
      ("noise-line", "2026-12-08T10:00", "giorno festivo: chiama prima", "public holiday: call first"),
      // Opens is said of the next time somebody is surely there; the holiday on the way is named.
      (
        "pier-office", "2026-12-03T13:00",
        "chiuso, apre mercoledì 9 dicembre alle 9:00; martedì 8 dicembre è festivo: chiama prima",
        "closed, opens Wednesday 9 December at 9:00; Tuesday 8 December is a public holiday: call first"
      ),
      (
        "pickpocket-line", "2026-12-07T19:00", "chiuso, apre mercoledì 9 dicembre alle 9:00",
        "closed, opens Wednesday 9 December at 9:00"
      ),
      ("rescue", "2026-12-25T03:00", "aperto ora", "open now"),
      // What the hours say, or the words for what has ended, needs no second line.
      ("pier-counter", "2026-11-24T10:30", nil, nil), ("purse-office", "2026-11-24T10:30", nil, nil),
      ("old-lost-things", "2026-11-24T10:30", nil, nil), ("booking-page", "2026-11-24T10:30", nil, nil),
    ] as [(Service.ID, String, String?, String?)])
  func `what holds now is said in the words of the language`(
    id: Service.ID, moment: String, italian: String?, english: String?
  ) throws {
    #expect(try standing(id, "it", at: moment)?.text.text == italian)
    #expect(try standing(id, "en", at: moment)?.text.text == english)
  }

  @Test(
    arguments: [
      ("Mo-Su 18:00-24:00", nil, "2026-11-24T20:00", "open until 24:00"),
      ("Mo-Su 18:00-02:00", nil, "2026-11-24T20:00", "open until tomorrow at 2:00"),
      ("Mo-Fr 09:00-14:00 \"if it rains\"", nil, "2026-11-24T10:00", "not known whether it is open: call first"),
      ("Mo-Fr 09:00-14:00; \"by appointment\"", nil, "2026-11-24T20:00", "closed, opens tomorrow at 9:00"),
      ("off", nil, "2026-11-24T20:00", "closed"), ("off", "24/7", "2026-11-24T20:00", "answering machine"),
    ] as [(String, String?, String, String)])
  func `other hours have their words too`(hours: String, machine: String?, moment: String, words: String) throws {
    let invented = try InventedService.invented(hours, machine: machine, holidays: "unstated")
    let adviser = try invented.adviser(.english, on: moment)
    let contact = adviser.contact(for: try #require(adviser.service(InventedService.id)))
    #expect(contact.standing?.text.text == words)
  }

  @Test func `opens is never said of a time at which somebody may not be there`() throws {
    // Days of every month.
    let adviser = try Adviser.invented("en", on: "2026-11-24")
    for day in stride(from: 0, to: 400, by: 16) {
      for hour in ["07:30", "14:30", "21:00"] {
        let date = CivilDate(dayNumber: 20_780 + day)
        let time = try Shipped.time("\(date)T\(hour)")
        let now = Adviser(
          pack: adviser.pack, catalogue: adviser.catalogue, official: adviser.official, desk: nil, day: date, time: time
        )
        for service in now.services {
          guard let text = now.contact(for: service).standing?.text, text.text.contains("opens") else { continue }
          var standing = now.standing(of: service)
          while let next = standing?.next, next.state != .open {
            let later = Adviser(
              pack: now.pack, catalogue: now.catalogue, official: now.official, desk: nil, day: date, time: next.time)
            standing = later.standing(of: service)
          }
          let opening = try #require(standing?.next?.time.moment)
          #expect(text.text.contains("\(opening.minute / 60):\(opening.minute % 60 == 0 ? "00" : "30")"), "\(text)")
          #expect(!now.pack.holidays.kept(by: service.city).contains(opening.date), "\(service.id) \(text) \(time)")
        }
      }
    }
  }

  @Test func `only who is open now bears the mark, and the order never changes`() throws {
    let day = try Adviser.invented("it", on: "2026-11-24T10:30").directorySheet()
    let night = try Adviser.invented("it", on: "2026-11-25T03:00").directorySheet()
    #expect(day.contacts.map(\.name) == night.contacts.map(\.name))
    let open = { (sheet: Sheet) in sheet.contacts.filter { $0.standing?.isOpen == true }.count }
    #expect(open(day) == 12)
    #expect(open(night) == 7)
  }

  @Test func `an association says what holds now, and nothing while the desk itself is closed`() throws {
    let text = """
      role: listed_association
      name: Aurora
      hours: "Mo-Fr 09:00-13:00"
      associations:
        - {name: Casa Aperta, hours: "Tu 10:00-12:00"}
      closures:
        - {from: 2026-11-25, to: 2026-11-25, reason: "x"}
      """
    func standings(_ moment: String) throws -> [String?] {
      let adviser = try Adviser.invented("en", on: moment, desk: .reading(text))
      let list = try #require(adviser.service("ferry-agents"))
      return adviser.contact(for: list).members.map { $0.standing?.text.text }
    }
    #expect(try standings("2026-11-24T10:30") == ["open until 13:00", "open until 12:00"])
    #expect(try standings("2026-11-25T10:30") == [nil, "closed, opens Tuesday 1 December at 10:00"])
    #expect(try standings("2026-12-08T10:30") == ["public holiday: call first", "public holiday: call first"])
  }

  @Test(
    arguments: [
      ("pier-office", "2026-11-30", nil),
      ("pier-office", "2026-12-01", "Giorno festivo, chiama prima: martedì 8 dicembre"),
      ("pier-office", "2026-12-08", "Giorno festivo, chiama prima: martedì 8 dicembre"),
      ("pier-office", "2026-12-09", nil),
      // The feast of Milan touches who is in Milan and has hours that day.
      ("pier-office", "2027-12-04", "Giorno festivo, chiama prima: martedì 7 dicembre, mercoledì 8 dicembre"),
      ("ferry-line", "2027-12-04", "Giorno festivo, chiama prima: mercoledì 8 dicembre"),
      ("pickpocket-line", "2026-12-04", "Chiuso, giorno festivo: martedì 8 dicembre"),
      // Christmas is a Friday: no hours to miss.
      ("pier-office", "2026-12-22", nil), ("rescue", "2026-12-04", nil), ("pier-counter", "2026-12-04", nil),
    ] as [(Service.ID, String, String?)])
  func `paper names the holidays of the coming week that touch a service, and nothing that holds only now`(
    id: Service.ID, day: String, holidays: String?
  ) throws {
    let adviser = try Adviser.invented("it", on: day)
    let service = try #require(adviser.service(id))
    let paper = adviser.contact(for: service, onPaper: true)
    #expect(paper.holidays?.text == holidays)
    #expect(paper.standing == nil)
    #expect(adviser.contact(for: service).holidays == nil)
  }
}
