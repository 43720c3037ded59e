import CivilTime
import HoursSamples
import OpeningHours
import Seeded
import Testing

@Suite struct NextChangeTests {
  private let milan = Holidays.italian.kept(by: "milano")

  @Test(arguments: [
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T10:30", "2026-11-24T12:00 closed", "lunch"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T12:00", "2026-11-24T15:00 open", "after lunch"),
    ("Mo-Fr 09:00-12:00,12:00-14:00", "2026-11-24T10:30", "2026-11-24T14:00 closed", "no break where spans touch"),
    ("Mo-Fr 09:00-14:00", "2026-11-27T13:59", "2026-11-27T14:00 closed", "the last minute"),
    ("Mo-Fr 09:00-14:00", "2026-11-27T14:00", "2026-11-30T09:00 open", "over the weekend"),
    ("Mo-Fr 09:00-14:00; PH off", "2026-12-04T14:00", "2026-12-09T09:00 open", "over the feast and the holiday"),
    ("Mo 09:00-14:00; PH off", "2026-11-30T14:00", "2026-12-14T09:00 open", "the only day is a holiday"),
    ("24/7; PH off", "2026-12-24T10:00", "2026-12-25T00:00 closed", "the next holiday"),
    ("24/7; PH off", "2026-12-25T10:00", "2026-12-27T00:00 open", "two holidays in a row are one rest"),
    ("24/7", "2026-12-24T10:00", "never", "it never closes"), ("off", "2026-12-24T10:00", "never", "it never opens"),
    ("\"by appointment\"", "2026-12-24T10:00", "never", "nothing is known to change"),
    ("Fr 22:00-02:00", "2026-11-27T23:00", "2026-11-28T02:00 closed", "midnight is no change"),
    (
      "Mo-Su 00:00-24:00; We off", "2026-11-26T00:00", "2026-12-02T00:00 closed", "midnights between open days are none"
    ),
    ("Feb 29 09:00-12:00", "2026-03-01T00:00", "2028-02-29T09:00 open", "just within two years"),
    ("Feb 29 09:00-12:00", "2024-02-29T12:00", "never", "four years are beyond the horizon"),
    ("2020 Mo 09:00-12:00", "2026-03-01T00:00", "never", "all of it is past"),
    ("Mo-Fr 09:00-12:00 || \"x\"", "2026-11-24T10:30", "2026-11-24T12:00 x", "a fallback is a change"),
    ("Mo \"x\"; Tu \"y\"", "2026-11-23T10:30", "2026-11-24T00:00 y", "another comment is another state"),
    ("Mo 10:00+", "2026-11-23T09:00", "2026-11-23T10:00 unknown", "an open end begins"),
    ("Dec 31 22:00-24:00", "9999-12-31T22:30", "never", "the calendar ends"),
    ("Mo 09:00-10:00", "9999-12-30T22:30", "never", "and nothing comes behind it"),
    ("Mo 00:00-24:00; Tu 00:00-24:00", "0001-01-01T00:00", "0001-01-03T00:00 closed", "the calendar begins"),
  ])
  func `the next change is told with what comes then`(hours: String, at: String, change: String, reason: String) throws
  {
    let moment = try #require(CivilMoment(iso: at))
    let next = try OpeningHours(parsing: hours).nextChange(after: moment, holidays: milan)
    let told = try next.map { "\($0.moment) \(try stateName(hours, "\($0.moment)", milan))" }
    #expect(told ?? "never" == change, "\(reason)")
    if let next { #expect(try OpeningHours(parsing: hours).state(at: next.moment, holidays: milan) == next.state) }
  }

  @Test func `it is the first minute that differs, over two years`() throws {
    try walk(seed: 20, count: 20, from: "2026-11-24", days: 731)
  }

  @Test func `it is the first minute that differs, over weeks with holidays`() throws {
    try walk(seed: 200, count: 200, from: "2026-12-01", days: 56)
  }

  /// Walks random hours minute by minute, as painted, and expects each change where the last one said it would be.
  private func walk(seed: UInt64, count: Int, from start: String, days: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let first = try #require(CivilDate(iso: start)).dayNumber
    var walked = 0
    var changes = 0
    while walked < count {
      guard let hours = generator.anyHours() else { continue }
      walked += 1
      var painted = PaintedHours(hours, milan)
      var announced: (moment: CivilMoment, state: HoursState)?
      var current: UInt8?
      for number in first..<first + days {
        let minutes = painted.day(number)
        var minute = 0
        while minute < 1440 {
          guard minutes[minute] != current else {
            minute += 1
            continue
          }
          let moment = try #require(CivilMoment(date: CivilDate(dayNumber: number), minute: minute))
          let state = painted.states[Int(minutes[minute])]
          #expect(hours.state(at: moment, holidays: milan) == state, "\(hours) at \(moment)")
          if current != nil {
            changes += 1
            #expect(announced?.moment == moment && announced?.state == state, "\(hours) at \(moment)")
          }
          current = minutes[minute]
          announced = hours.nextChange(after: moment, holidays: milan)
          minute += 1
        }
        // From any other minute the same change is seen, and the same state.
        let chance = Int.random(in: 0..<1440, using: &generator)
        let moment = try #require(CivilMoment(date: CivilDate(dayNumber: number), minute: chance))
        #expect(
          hours.state(at: moment, holidays: milan) == painted.states[Int(minutes[chance])], "\(hours) at \(moment)")
        if minutes[chance...].allSatisfy({ $0 == current }) {
          let next = hours.nextChange(after: moment, holidays: milan)
          let isBeyond = announced == nil && (next?.moment.date.dayNumber ?? first + days) >= first + days
          #expect(next?.moment == announced?.moment || isBeyond, "\(hours) at \(moment)")
        }
      }
      // What was announced last lies beyond the walk.
      if let announced { #expect(announced.moment.date.dayNumber >= first + days, "\(hours)") }
    }
    #expect(changes > count)
  }
}
