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

/// Hours that change on a day, and hours that two sources state otherwise.
@Suite struct ChangingHoursTests {
  private static let own = "    hours: \"Mo-Fr 08:00-14:00,15:00-20:00\"\n    holidays: unstated\n"

  private func json(_ pack: InventedPack, _ id: Service.ID, at moment: String) throws -> [String: JSON] {
    let adviser = try pack.adviser(.english, on: moment)
    let json = adviser.json(try #require(adviser.service(id)), role: nil)
    guard case .object(let members) = json else { return [:] }
    return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// Up to Sunday 28 February 2027 the line against noise is there in the morning, from 1 March on in the afternoon.
  @Test(
    arguments: [
      ("2027-02-26T10:00", .string("open"), .string("2027-02-26T12:00:00+01:00"), .string("closed")),
      // What is announced on Friday is the opening of the new hours.
      ("2027-02-26T13:00", .string("closed"), .string("2027-03-01T15:00:00+01:00"), .string("open")),
      ("2027-03-01T10:00", .string("closed"), .string("2027-03-01T15:00:00+01:00"), .string("open")),
      // On 1 April it is there no more.
      ("2027-03-31T17:00", .string("open"), .string("2027-03-31T18:00:00+02:00"), .string("closed")),
      ("2027-03-31T19:00", .string("closed"), .null, .null),
    ] as [(String, JSON, JSON, JSON)])
  func `the next change is told across the day on which hours change`(
    moment: String, state: JSON, change: JSON, next: JSON
  ) throws {
    let pack = try InventedPack()
      .replacing("  - id: noise-line\n", with: "  - id: noise-line\n    valid_to: 2027-03-31\n", in: .services)
      .replacing(
        ChangingHoursTests.own,
        with: "    hours:\n      - {hours: \"Mo-Fr 08:00-12:00\", valid_to: 2027-02-28}\n"
          + "      - {hours: \"Mo-Fr 15:00-18:00\", valid_from: 2027-03-01}\n    holidays: unstated\n", in: .services)
    let told = try json(pack, "noise-line", at: moment)
    #expect(told["state"] == state)
    #expect(told["next_change"] == change)
    #expect(told["next_state"] == next)
  }

  /// Where the old hours know no boundary of their own, or a later one, midnight of the change is one.
  @Test(
    arguments: [
      ("24/7", "Mo-Fr 15:00-18:00", "2027-02-26T10:00", "open", "2027-03-01T00:00:00+01:00", "closed"),
      ("off", "24/7", "2027-02-26T10:00", "closed", "2027-03-01T00:00:00+01:00", "open"),
      ("Mo-Fr 12:00-14:00", "Mo-Fr 09:00-10:00", "2027-02-26T15:00", "closed", "2027-03-01T09:00:00+01:00", "open"),
    ])
  func `hours that begin on a day are looked at from its midnight on`(
    old: String, new: String, moment: String, state: String, change: String, next: String
  ) throws {
    let pack = try InventedPack().replacing(
      ChangingHoursTests.own,
      with: "    hours:\n      - {hours: \"\(old)\", valid_to: 2027-02-28}\n"
        + "      - {hours: \"\(new)\", valid_from: 2027-03-01}\n    holidays: open\n", in: .services)
    let told = try json(pack, "noise-line", at: moment)
    #expect(told["state"] == .string(state))
    #expect(told["next_change"] == .string(change))
    #expect(told["next_state"] == .string(next))
  }

  @Test(
    arguments: [
      ("2027-01-28", nil), ("2027-01-29", "From 1 March 2027 on: 800 222 444 · Monday to Friday 15:00–18:00 "),
      ("2027-02-28", "From 1 March 2027 on: 800 222 444 · Monday to Friday 15:00–18:00 "), ("2027-03-01", nil),
      ("2027-04-14", "Noise line: only until 30 April 2027."),
    ] as [(String, String?)])
  func `a page that is read for weeks tells what changes within a month`(day: String, told: String?) throws {
    let own = "      - {number: \"+39800222333\", display: \"800 222 333\""
    let pack = try InventedPack()
      .replacing("  - id: noise-line\n", with: "  - id: noise-line\n    valid_to: 2027-04-30\n", in: .services)
      .replacing(
        "\(own)}\n",
        with: "\(own), valid_to: 2027-02-28}\n"
          + "      - {number: \"+39800222444\", display: \"800 222 444\", valid_from: 2027-03-01}\n", in: .services
      )
      .replacing(
        ChangingHoursTests.own,
        with: "    hours:\n      - {hours: \"Mo-Fr 08:00-12:00\", valid_to: 2027-02-28}\n"
          + "      - {hours: \"Mo-Fr 15:00-18:00\", valid_from: 2027-03-01}\n    holidays: unstated\n", in: .services)
    let adviser = try pack.adviser(.english, on: day)
    let service = try #require(adviser.service("noise-line"))
    for onPaper in [false, true] {
      let alert = adviser.contact(for: service, onPaper: onPaper).alert?.text
      #expect(told.map { alert?.hasPrefix($0) == true } ?? (alert == nil), "\(alert ?? "-")")
      if told?.contains("800 222 444") == true {
        #expect(alert?.hasSuffix("800 222 333: only until 28 February 2027.") == true)
      }
    }
    #expect(try json(pack, "noise-line", at: day)["alert"] == .null)
  }

  @Test func `every change of the month is told, whatever else begins on the way`() throws {
    let pack = try InventedPack()
      .replacing(
        "      - {number: \"+39800333444\", display: \"800 333 444\"}\n",
        with: "      - {number: \"+39800333444\", display: \"800 333 444\", valid_to: 2027-03-04}\n"
          + "      - {number: \"+39800333555\", display: \"800 333 555\", valid_from: 2027-03-05}\n", in: .services
      )
      .replacing(
        "    hours: \"Mo-Fr 09:00-14:00\"\n",
        with: "    hours:\n      - {hours: \"Mo-Fr 09:00-14:00\", valid_to: 2027-02-28}\n"
          + "      - {hours: \"Mo-Fr 10:00-12:00\", valid_from: 2027-03-01}\n", in: .services
      )
      .replacing(ChangingHoursTests.alert, with: "      date: \"2022\"\n      from: 2027-02-20\n", in: .services)
      .replacing("{alert.hours}", with: "others", in: .italian).replacing("{alert.hours}", with: "others", in: .english)
    let adviser = try pack.adviser(.english, on: "2027-02-10")
    let line = try #require(adviser.service("ferry-line"))
    let ahead = try #require(adviser.contact(for: line).alert).text
    #expect(ahead.hasPrefix("From 1 March 2027 on: Monday to Friday 10:00–12:00"))
    #expect(ahead.hasSuffix("From 5 March 2027 on: 800 333 555. 800 333 444: only until 4 March 2027."))
  }

  private static let alert = "      date: \"2022\"\n      hours: \"Mo-Fr 09:30-17:30\"\n"

  /// The ferry line: Mo-Fr 09:00-14:00 with a machine round the clock, against an alert's own hours.
  private func disputed(_ hours: String, _ more: String = "") throws -> InventedPack {
    try InventedPack().replacing(
      ChangingHoursTests.alert, with: "      date: \"2022\"\n      opening_hours: \"\(hours)\"\n\(more)", in: .services)
  }

  @Test(
    arguments: [
      // Both open; open in one while a machine answers in the other; a machine in both.
      ("Mo-Fr 09:30-17:30", "", "2026-11-24T10:00", "open", "2026-11-24T14:00:00+01:00", "answering_machine"),
      ("Mo-Fr 09:30-17:30", "", "2026-11-24T09:10", "answering_machine", "2026-11-24T09:30:00+01:00", "open"),
      ("Mo-Fr 09:30-17:30", "", "2026-11-24T16:00", "answering_machine", "2026-11-25T09:30:00+01:00", "open"),
      ("24/7", "", "2026-11-24T12:00", "open", "2026-11-24T14:00:00+01:00", "answering_machine"),
      // A holiday of which neither says anything; the alert's own word for it.
      ("Mo-Fr 09:30-17:30", "", "2026-12-08T10:00", "answering_machine", "2026-12-09T09:30:00+01:00", "open"),
    ] as [(String, String, String, String, String, String)])
  func `where two sources differ only what both agree on is told`(
    hours: String, more: String, moment: String, state: String, change: String, next: String
  ) throws {
    let told = try json(disputed(hours, more), "ferry-line", at: moment)
    #expect(told["state"] == .string(state))
    #expect(told["next_change"] == .string(change))
    #expect(told["next_state"] == .string(next))
    #expect(told["disputed"] == .bool(true))
    #expect(
      told["alert_hours"]
        == .keys([
          "opening_hours": .string(hours), "holidays": .string("unstated"), "source": .string("line-report-2"),
          "date": .string("2022"),
        ]))
  }

  @Test(
    arguments: [
      ("2026-11-24T10:00", "open"), ("2026-11-24T15:00", "closed"), ("2026-11-24T13:30", "unknown"),
      ("2026-11-24T09:10", "unknown"), ("2026-12-08T10:00", "unknown"),
    ])
  func `without a machine, open in one and closed in the other is not known`(moment: String, state: String) throws {
    let pack = try disputed("Mo-Fr 09:30-13:00")
      .replacing("    answering_machine: \"24/7\"\n", with: "", in: .services)
    #expect(try json(pack, "ferry-line", at: moment)["state"] == .string(state))
  }

  @Test func `an alert's hours have holidays of their own`() throws {
    let pack = try disputed("Mo-Fr 09:00-14:00", "      holidays: closed\n")
      .replacing("    answering_machine: \"24/7\"\n", with: "", in: .services)
      .replacing(
        "    holidays: unstated\n    status: active\n    source: phone-list\n    alert:",
        with: "    holidays: closed\n    status: active\n    source: phone-list\n    alert:", in: .services)
    #expect(try json(pack, "ferry-line", at: "2026-12-08T10:00")["state"] == .string("closed"))
    let open = try pack.replacing("      holidays: closed\n", with: "      holidays: open\n", in: .services)
    #expect(try json(open, "ferry-line", at: "2026-12-08T10:00")["state"] == .string("unknown"))
  }

  @Test func `a dispute begins on the alert's first day`() throws {
    let pack = try disputed("Mo-Fr 09:30-13:00", "      from: 2027-03-01\n")
      .replacing("    answering_machine: \"24/7\"\n", with: "", in: .services)
    #expect(try json(pack, "ferry-line", at: "2027-02-26T13:30")["state"] == .string("open"))
    #expect(try json(pack, "ferry-line", at: "2027-02-26T13:30")["disputed"] == .bool(false))
    #expect(try json(pack, "ferry-line", at: "2027-03-01T13:30")["state"] == .string("unknown"))
    // On Friday the first sure opening of Monday is told.
    #expect(
      try json(pack, "ferry-line", at: "2027-02-26T15:00")["next_change"] == .string("2027-03-01T09:00:00+01:00"))
  }

  @Test func `hours that an alert only tells leave the state as it is`() throws {
    let told = try json(InventedPack(), "ferry-line", at: "2026-11-24T09:10")
    #expect(told["state"] == .string("open"))
    #expect(told["alert_hours"] == .null)
    #expect(told["disputed"] == .bool(false))
  }
}
