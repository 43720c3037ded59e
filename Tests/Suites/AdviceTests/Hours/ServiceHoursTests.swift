import Advice
import CivilTime
import Interviews
import Invented
import OpeningHours
import OrderedCollections
import Packs
import Testing

@Suite struct ServiceHoursTests {
  private func moment(_ text: String) throws -> CivilMoment { try #require(CivilMoment(iso: text)) }

  private func hours(_ hours: String?, machine: String? = nil, holidays: String? = nil, city: String? = nil) throws
    -> ServiceHours
  {
    let record = try InventedService.stated(hours, machine: machine, holidays: holidays, city: city)
    return try #require(ServiceHours(record, holidays: try Adviser.invented(on: "2026-11-24").pack.holidays))
  }

  /// Tuesday 8 December 2026 is a holiday, Wednesday the 9th is none, Monday the 7th is one in Milan alone.
  @Test(
    arguments: [
      ("Mo-Fr 09:00-14:00", nil, "unstated", nil, "2026-12-08T10:00", .unknown, "the usual hours of a holiday"),
      ("Mo-Fr 09:00-14:00", nil, "unstated", nil, "2026-12-08T14:00", .closed, "the rest of the day stays as it is"),
      ("Mo-Fr 09:00-14:00", nil, nil, nil, "2026-12-08T10:00", .unknown, "nothing said is nothing stated"),
      ("Mo-Fr 09:00-14:00", nil, "closed", nil, "2026-12-08T10:00", .closed, "the source says that it rests"),
      ("Mo-Fr 09:00-14:00", nil, "open", nil, "2026-12-08T10:00", .open, "the source says that it works"),
      ("Mo-Fr 09:00-14:00", nil, "unstated", nil, "2026-12-07T10:00", .open, "a feast of another city"),
      ("Mo-Fr 09:00-14:00", nil, "unstated", "milano", "2026-12-07T10:00", .unknown, "the city's own feast"),
      ("Mo-Fr 09:00-14:00", nil, "closed", "milano", "2026-12-07T10:00", .closed, "the city's own feast"),
      ("Mo-Fr 09:00-14:00", nil, "open", "milano", "2026-12-07T10:00", .open, "it works on that too"),
      ("Mo-Fr 09:00-14:00; PH off", nil, "unstated", nil, "2026-12-08T10:00", .closed, "the hours themselves say it"),
      ("Mo-Fr 09:00-14:00; PH 10:00-11:00", nil, "unstated", nil, "2026-12-08T10:00", .open, "the hours say it"),
      ("Mo-Fr 09:00-14:00; PH 10:00-11:00", nil, "closed", nil, "2026-12-08T09:30", .closed, "the hours say it"),
      ("24/7", nil, "unstated", nil, "2026-12-08T10:00", .open, "a 24-hour line stays open"),
      ("24/7", nil, nil, nil, "2026-12-08T10:00", .open, "a 24-hour line stays open"),
      ("24/7", nil, "closed", nil, "2026-12-08T10:00", .closed, "unless its source closes it"),
      ("Mo-Fr 09:00-14:00", "24/7", "unstated", nil, "2026-12-08T10:00", .answeringMachine, "the machine runs on"),
      (
        "Mo-Fr 09:00-14:00", "24/7", "closed", nil, "2026-12-08T10:00", .answeringMachine, "round the clock, it runs on"
      ),
      ("Mo-Fr 09:00-14:00", "24/7", "unstated", nil, "2026-12-09T14:00", .answeringMachine, "outside the hours"),
      ("Mo-Fr 09:00-14:00", "24/7", "unstated", nil, "2026-12-09T13:59", .open, "people before the machine"),
      ("Mo-Fr 09:00-14:00", "Mo-Fr 14:00-18:00", "unstated", nil, "2026-12-09T14:00", .answeringMachine, "its hours"),
      ("Mo-Fr 09:00-14:00", "Mo-Fr 14:00-18:00", "unstated", nil, "2026-12-09T18:00", .closed, "after its hours"),
      ("Mo-Fr 09:00-14:00", "Mo-Fr 14:00-18:00", "unstated", nil, "2026-12-08T15:00", .unknown, "of the machine too"),
      ("Mo-Fr 09:00-14:00", "Mo-Fr 14:00-18:00", "closed", nil, "2026-12-08T15:00", .closed, "it rests as well"),
      (nil, "24/7", nil, nil, "2026-12-09T10:00", .answeringMachine, "of people nothing is said"),
      (nil, nil, nil, nil, "2026-12-09T10:00", .unknown, "hours not stated"),
      ("\"by appointment\"", nil, nil, nil, "2026-12-08T03:00", .byAppointment, "never called closed"),
      (
        "Mo-Fr 09:00-14:00 \"by appointment\"", nil, nil, nil, "2026-12-09T20:00", .byAppointment, "never called closed"
      ),
      ("Mo-Fr 09:00-14:00; \"by appointment\"", nil, nil, nil, "2026-12-09T10:00", .open, "walk-in hours"),
      ("Mo-Fr 09:00-14:00; \"by appointment\"", nil, nil, nil, "2026-12-09T20:00", .closed, "outside them"),
      ("Mo-Fr 09:00-14:00 \"if it rains\"", nil, nil, nil, "2026-12-09T10:00", .unknown, "it depends"),
      (
        "Mo-Fr 09:00-14:00 \"if it rains\"", "24/7", nil, nil, "2026-12-09T10:00", .answeringMachine,
        "nobody is known to"
      ),
      ("Mo-Fr 22:00-02:00", nil, "unstated", nil, "2026-12-07T23:59", .open, "the evening before a holiday"),
      ("Mo-Fr 22:00-02:00", nil, "unstated", nil, "2026-12-08T00:00", .unknown, "a holiday's first minutes"),
      ("Mo-Fr 22:00-02:00", nil, "unstated", nil, "2026-12-09T01:59", .unknown, "the night that began on a holiday"),
      ("Mo-Fr 22:00-02:00", nil, "unstated", nil, "2026-12-09T02:00", .closed, "that night is over"),
      ("Mo-Fr 22:00-02:00", nil, "closed", nil, "2026-12-09T00:30", .closed, "the night did not begin"),
    ] as [(String?, String?, String?, String?, String, ServiceState, String)])
  func `the state is what the hours, the machine and the holidays come to`(
    hours: String?, machine: String?, holidays: String?, city: String?, at: String, state: ServiceState,
    reason: String
  ) throws {
    let hours = try self.hours(hours, machine: machine, holidays: holidays, city: city)
    #expect(try hours.state(at: moment(at)) == state, "\(reason)")
  }

  @Test func `no hours apply to an e-mail address and to a page, and what has ended is closed`() throws {
    let pack = try Adviser.invented(on: "2026-11-24").pack
    let hours = { (id: String) in
      pack.services.values.first { $0.id.text == id }.flatMap { ServiceHours($0, holidays: pack.holidays) }
    }
    #expect(hours("master-email") == nil)
    #expect(hours("booking-page") == nil)
    #expect(try hours("old-lost-things")?.state(at: moment("2005-06-01T10:00")) == .closed)
  }

  @Test(
    arguments: [
      ("Mo-Fr 09:00-14:00", "2026-12-07T14:00", "2026-12-08T09:00"),
      ("Mo-Fr 22:00-02:00", "2026-12-07T23:00", "2026-12-08T00:00"),
      ("Mo-Fr 22:00-02:00", "2026-12-08T22:30", "2026-12-09T02:00"),
      // Its only day of the week is a holiday, which does not go by unsaid.
      ("Fr 09:00-10:00", "2026-12-18T10:00", "2026-12-25T09:00"),
      ("24/7", "2026-12-07T14:00", nil), ("off", "2026-12-07T14:00", nil),
      ("\"by appointment\"", "2026-12-07T14:00", nil),
    ] as [(String, String, String?)])
  func `the next change is the first minute that differs`(hours: String, after: String, next: String?) throws {
    let hours = try self.hours(hours, holidays: "unstated")
    #expect(try hours.nextChange(after: moment(after)) == next.map(moment))
  }

  @Test func `of an association nobody said what it does on holidays, nor in which city it lies`() throws {
    let hours = ServiceHours(
      try OpeningHours(parsing: "Mo-Fr 09:00-13:00"), holidays: try Adviser.invented(on: "2026-11-24").pack.holidays)
    #expect(try hours.state(at: moment("2026-12-07T10:00")) == .unknown)
    #expect(try hours.state(at: moment("2026-12-08T10:00")) == .unknown)
    #expect(try hours.state(at: moment("2026-12-09T10:00")) == .open)
    #expect(try hours.state(at: moment("2026-12-09T13:00")) == .closed)
    let arranged = ServiceHours(try OpeningHours(parsing: "\"by appointment\""), holidays: .none)
    #expect(try arranged.state(at: moment("2026-12-09T10:00")) == .byAppointment)
  }
}
