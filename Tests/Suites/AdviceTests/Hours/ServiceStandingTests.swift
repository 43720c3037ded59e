import Advice
import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Shipped
import Testing

@Suite struct ServiceStandingTests {
  private func hours(_ text: String, machine: String? = nil, holidays: String = "unstated") throws -> ServiceHours {
    let record = try InventedService.stated(text, machine: machine, holidays: holidays)
    return try #require(ServiceHours(record, holidays: try Shipped.pack().holidays))
  }

  /// Noon before each change of the clock in 2026 and 2027; Easter Monday follows the third.
  private static let weeks = ["2026-03-28T12:00", "2026-10-24T12:00", "2027-03-27T12:00", "2027-10-30T12:00"]

  /// Walks minute by minute as the world counts them: what was announced comes, and nothing before it.
  private func walk(_ hours: ServiceHours, _ name: String, from start: String, days: Int = 2) throws {
    let start = try Shipped.time(start)
    var standing = hours.standing(at: start)
    for minute in 1...days * 1440 {
      let time = start.later(byMinutes: minute)
      let state = hours.state(at: time.moment)
      if let next = standing.next, next.time.minutesSince1970 <= time.minutesSince1970 {
        guard next.time == time, next.state == state, state != standing.state else {
          Issue.record("\(name): announced \(next.state) at \(next.time), at \(time) it is \(state)")
          return
        }
        standing = hours.standing(at: time)
      } else if state != standing.state {
        Issue.record("\(name): \(state) at \(time) was not announced")
        return
      }
    }
  }

  @Test(arguments: weeks)
  func `what is announced for a shipped service is the first real minute that differs`(week: String) throws {
    let pack = try Shipped.pack()
    for service in pack.services.values {
      guard let hours = ServiceHours(service, holidays: pack.holidays) else { continue }
      try walk(hours, service.id.text, from: week)
    }
  }

  @Test(
    arguments: weeks,
    [
      "Mo-Su 02:00-03:00", "Mo-Su 02:15-02:45", "Mo-Su 01:30-02:30", "Mo-Su 02:30-05:00", "Mo-Su 00:00-02:00",
      "Mo-Su 22:00-03:00", "Mo-Su 03:00-02:30", "Sa 23:00-02:30", "Su 02:59-03:01", "Mo-Su 01:59-03:00",
      "Su 00:00-24:00", "Sa 20:00-03:00; Su 02:00-02:30,02:40-02:50", "Mo-Su 12:00-12:01",
    ])
  func `so it is for hours that lie in the nights of the clock change`(week: String, text: String) throws {
    try walk(hours(text), text, from: week)
    try walk(hours(text, machine: "Mo-Su 02:10-02:20"), "\(text) with a machine", from: week)
    try walk(hours("\(text)", holidays: "closed"), "\(text), closed on holidays", from: week)
  }

  @Test(arguments: [
    // The hour from 2:00 is skipped: what begins in it begins at 3:00, if it lasts so long.
    ("Mo-Su 02:30-05:00", "2027-03-28T01:00", "2027-03-28T03:00:00+02:00", ServiceState.open),
    ("Mo-Su 01:00-02:30", "2027-03-28T01:00", "2027-03-28T03:00:00+02:00", .closed),
    ("Mo-Su 02:15-02:45", "2027-03-28T01:00", "2027-03-30T02:15:00+02:00", .open),
    // It comes twice: so does what lies in it.
    ("Mo-Su 02:30-05:00", "2026-10-25T01:00", "2026-10-25T02:30:00+02:00", .open),
    ("Mo-Su 01:00-02:30", "2026-10-25T01:00", "2026-10-25T02:30:00+02:00", .closed),
    ("Mo-Su 01:00-03:00", "2026-10-25T01:00", "2026-10-25T03:00:00+01:00", .closed),
  ])
  func `on the nights of the clock change hours are those of the wall`(
    text: String, at: String, next: String, state: ServiceState
  ) throws {
    let hours = try hours(text, holidays: text.contains("02:15") ? "closed" : "unstated")
    let change = hours.standing(at: try Shipped.time(at)).next
    #expect(change?.time.description == next)
    #expect(change?.state == state)
  }

  @Test func `in the doubled hour a door closes, opens again, and closes`() throws {
    let hours = try hours("Mo-Su 01:00-02:30")
    var standing = hours.standing(at: try Shipped.time("2026-10-25T01:30"))
    var told: [String] = []
    for _ in 0..<3 {
      guard let next = standing.next else { break }
      told.append("\(next.time) \(next.state)")
      standing = hours.standing(at: next.time)
    }
    #expect(
      told == [
        "2026-10-25T02:30:00+02:00 closed", "2026-10-25T02:00:00+01:00 open", "2026-10-25T02:30:00+01:00 closed",
      ])
  }

  @Test func `where nothing ever changes there is no next change`() throws {
    for text in ["24/7", "off", "\"by appointment\"", "Mo-Su 00:00-24:00"] {
      #expect(try hours(text).standing(at: Shipped.time("2026-10-25T01:30")).next == nil, "\(text)")
    }
  }

  @Test func `an adviser tells the standing of the minute, and none without one`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24T13:59")
    let line = try #require(adviser.service("ferry-line"))
    #expect(adviser.standing(of: line)?.state == .open)
    #expect(adviser.standing(of: line)?.next?.time.description == "2026-11-24T14:00:00+01:00")
    let timeless = Adviser(
      pack: adviser.pack, catalogue: adviser.catalogue, official: adviser.official, desk: nil, day: adviser.day)
    #expect(timeless.standing(of: line) == nil)
  }
}
