import Advice
import CivilTime
import Foundation
import Testing

@Suite struct LocalTimeTests {
  private func local(_ moment: String, _ zone: String = "Europe/Rome") throws -> LocalTime {
    try LocalTime(#require(CivilMoment(iso: moment)), zone: zone)
  }

  @Test(arguments: [
    ("2026-11-24T10:30", "Europe/Rome", "2026-11-24T10:30:00+01:00"),
    ("2026-07-01T10:30", "Europe/Rome", "2026-07-01T10:30:00+02:00"),
    // The last and the first minute around each change of the clock.
    ("2026-03-29T01:59", "Europe/Rome", "2026-03-29T01:59:00+01:00"),
    ("2026-03-29T03:00", "Europe/Rome", "2026-03-29T03:00:00+02:00"),
    ("2026-10-25T01:59", "Europe/Rome", "2026-10-25T01:59:00+02:00"),
    ("2026-10-25T03:00", "Europe/Rome", "2026-10-25T03:00:00+01:00"),
    ("2026-11-24T00:00", "UTC", "2026-11-24T00:00:00+00:00"),
    ("2026-11-24T23:59", "Asia/Kolkata", "2026-11-24T23:59:00+05:30"),
    ("2026-01-15T12:00", "America/St_Johns", "2026-01-15T12:00:00-03:30"),
  ])
  func `a moment on the wall has the offset of its season`(moment: String, zone: String, expected: String) throws {
    #expect(try local(moment, zone).description == expected)
  }

  @Test(arguments: ["2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59", "2027-03-28T02:15"])
  func `a time that the spring change skips is no time`(moment: String) {
    #expect(throws: LocalTimeFault.skipped) { try local(moment) }
  }

  @Test(arguments: ["2026-10-25T02:00", "2026-10-25T02:30", "2026-10-25T02:59", "2027-10-31T02:15"])
  func `a time that the autumn change doubles is two times`(moment: String) {
    #expect(throws: LocalTimeFault.doubled) { try local(moment) }
  }

  @Test(arguments: ["", "Europe/Rom", "europe/rome", "../Europe/Rome", "Milano", "+01:00"])
  func `a zone nobody knows is named`(zone: String) {
    #expect(throws: LocalTimeFault.unknownZone(zone)) { try local("2026-11-24T10:30", zone) }
    #expect(throws: LocalTimeFault.unknownZone(zone)) { try LocalTime(secondsSince1970: 0, zone: zone) }
  }

  @Test(arguments: [
    (0, "1970-01-01T01:00:00+01:00"), (59, "1970-01-01T01:00:00+01:00"), (60, "1970-01-01T01:01:00+01:00"),
    (-1, "1970-01-01T00:59:00+01:00"), (-60, "1970-01-01T00:59:00+01:00"), (-61, "1970-01-01T00:58:00+01:00"),
    (-3601, "1969-12-31T23:59:00+01:00"),
    (1_795_512_600, "2026-11-24T10:30:00+01:00"), (1_795_512_659, "2026-11-24T10:30:00+01:00"),
    // The second before the clock jumps forward, and the first after it.
    (1_774_745_999, "2026-03-29T01:59:00+01:00"), (1_774_746_000, "2026-03-29T03:00:00+02:00"),
    // The hour that comes twice.
    (1_792_886_400, "2026-10-25T02:00:00+02:00"), (1_792_890_000, "2026-10-25T02:00:00+01:00"),
    (1_798_757_999, "2026-12-31T23:59:00+01:00"), (1_798_758_000, "2027-01-01T00:00:00+01:00"),
  ])
  func `a moment of the computer's clock is one on the wall`(seconds: Int, expected: String) throws {
    #expect(try LocalTime(secondsSince1970: seconds, zone: "Europe/Rome").description == expected)
  }

  @Test func `what the wall shows leads back to the same moment`() throws {
    // Every seven hours over two years, the doubled hours apart.
    for step in stride(from: 1_767_225_600, to: 1_830_297_600, by: 7 * 3600) {
      let there = try LocalTime(secondsSince1970: step, zone: "Europe/Rome")
      let seconds = (there.moment.date.dayNumber * 1440 + there.moment.minute - there.offset) * 60
      #expect(seconds == step)
      do throws(LocalTimeFault) {
        #expect(try LocalTime(there.moment, zone: "Europe/Rome") == there)
      } catch {
        #expect(error == .doubled, "\(there)")
      }
    }
  }

  @Test func `the zone of the computer has no influence`() async {
    await #expect(processExitsWith: .success) {
      setenv("TZ", "America/New_York", 1)
      tzset()
      let fromClock = try LocalTime(secondsSince1970: 1_795_512_600, zone: "Europe/Rome")
      let fromWall = try LocalTime(#require(CivilMoment(iso: "2026-11-24T10:30")), zone: "Europe/Rome")
      guard fromClock == fromWall, fromWall.description == "2026-11-24T10:30:00+01:00" else { exit(1) }
    }
  }
}

@Suite struct LocalTimePassingTests {
  private func local(_ moment: String, _ zone: String = "Europe/Rome") throws -> LocalTime {
    try LocalTime(#require(CivilMoment(iso: moment)), zone: zone)
  }

  @Test(arguments: [
    ("2026-03-29T01:59", 1, "2026-03-29T03:00:00+02:00"), ("2026-03-29T03:00", -1, "2026-03-29T01:59:00+01:00"),
    ("2026-10-25T01:59", 1, "2026-10-25T02:00:00+02:00"), ("2026-10-25T01:59", 60, "2026-10-25T02:59:00+02:00"),
    ("2026-10-25T01:59", 61, "2026-10-25T02:00:00+01:00"), ("2026-10-25T01:59", 121, "2026-10-25T03:00:00+01:00"),
    ("2026-12-31T23:59", 1, "2027-01-01T00:00:00+01:00"), ("2026-11-24T10:30", 0, "2026-11-24T10:30:00+01:00"),
  ])
  func `minutes pass as they do, whatever the clock counts`(moment: String, minutes: Int, expected: String) throws {
    let time = try local(moment)
    #expect(time.later(byMinutes: minutes).description == expected)
    #expect(time.later(byMinutes: minutes).minutesSince1970 == time.minutesSince1970 + minutes)
  }

  @Test(arguments: [
    ("2026-11-24T10:30", "2027-03-28T03:00:00+02:00"), ("2026-03-29T01:59", "2026-03-29T03:00:00+02:00"),
    ("2026-03-29T03:00", "2026-10-25T02:00:00+01:00"), ("2026-10-25T03:00", "2027-03-28T03:00:00+02:00"),
  ])
  func `the next change of the clock is its first minute`(moment: String, expected: String) throws {
    #expect(try local(moment).nextClockChange?.description == expected)
  }

  @Test func `in the doubled hour the change lies ahead once, and is over once`() throws {
    let doubled = try local("2026-10-25T01:59").later(byMinutes: 31)
    #expect(doubled.nextClockChange?.description == "2026-10-25T02:00:00+01:00")
    #expect(doubled.later(byMinutes: 60).moment == doubled.moment)
    #expect(doubled.later(byMinutes: 60).nextClockChange?.description == "2027-03-28T03:00:00+02:00")
  }

  @Test(arguments: ["UTC", "Asia/Kolkata"])
  func `a clock that is never changed has no next change`(zone: String) throws {
    #expect(try local("2026-11-24T10:30", zone).nextClockChange == nil)
  }
}
