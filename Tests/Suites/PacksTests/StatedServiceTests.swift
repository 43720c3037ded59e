import CivilTime
import Interviews
import Invented
import OpeningHours
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

@Suite struct StatedServiceTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private static let number = "      - {number: \"+39800222333\", display: \"800 222 333\"}\n"
  private static let hours = "    hours: \"Mo-Fr 08:00-14:00,15:00-20:00\"\n"

  /// The line against noise, whose number, hours and machine change on 1 March 2027, and which ends with the year.
  private func changing() throws -> InventedPack {
    try InventedPack()
      .replacing("  - id: noise-line\n", with: "  - id: noise-line\n    valid_to: 2027-12-31\n", in: .services)
      .replacing(
        StatedServiceTests.number,
        with: "      - {number: \"+39800222333\", display: \"800 222 333\", valid_to: 2027-02-28}\n"
          + "      - {number: \"+39800222444\", display: \"800 222 444\", valid_from: 2027-03-01}\n", in: .services
      )
      .replacing(
        StatedServiceTests.hours,
        with: "    hours:\n      - {hours: \"Mo-Fr 08:00-14:00\", valid_to: 2027-02-28}\n"
          + "      - {hours: \"Mo-Fr 10:00-12:00\", valid_from: 2027-03-01, valid_to: 2027-06-30}\n"
          + "    answering_machine:\n      - {hours: \"24/7\", valid_from: 2027-07-01}\n", in: .services)
  }

  /// What a check says to a pack, each with the file's name and without the place there.
  private func said(_ pack: InventedPack) throws -> [String] {
    let interfaces = try ["en", "it"].map { try Shipped.file("interface/\($0).yaml") }
    return try CheckedPack(
      pack.files(), texts: [[pack.source(.italian)], [pack.source(.english)]], interfaces: interfaces
    ).problems.map {
      try Shipped.said($0).replacing(/:\d+:\d+:/, with: ":")
    }
  }

  @Test(
    arguments: [
      ("2026-11-24", "800 222 333", "Mo-Fr 08:00-14:00", nil), ("2027-02-28", "800 222 333", "Mo-Fr 08:00-14:00", nil),
      ("2027-03-01", "800 222 444", "Mo-Fr 10:00-12:00", nil), ("2027-06-30", "800 222 444", "Mo-Fr 10:00-12:00", nil),
      ("2027-07-01", "800 222 444", nil, "24/7"), ("2027-12-31", "800 222 444", nil, "24/7"),
    ] as [(String, String, String?, String?)])
  func `a number and hours that change on a day are entered before it`(
    text: String, number: String, hours: String?, machine: String?
  ) throws {
    let service = try #require(changing().pack().service("noise-line", on: day(text)))
    #expect(service.phones.map(\.display) == [number])
    #expect(service.hours?.description == hours)
    #expect(service.answeringMachine?.description == machine)
  }

  @Test func `a service is there on its days alone, and the proof knows them`() throws {
    let pack = try changing().pack()
    let (last, next) = try (day("2027-12-31"), day("2028-01-01"))
    #expect(pack.service("noise-line", on: last) != nil && pack.service("noise-line", on: next) == nil)
    #expect(pack.services(on: next).count == pack.services(on: last).count - 1)
    #expect(pack.interview.serviceDays == ["noise-line": Validity(to: last)])
    #expect(pack.interview.daysOfChange.contains(next))
    let changes = try ["2027-03-01", "2027-07-01", "2028-01-01"].map(day)
    #expect(pack.services["noise-line"]?.changes == changes)
  }

  private static let dated = "{number: \"1525\", display: \"1525\", valid_to: 2027-02-28}"

  @Test(arguments: [
    Slip(
      .services, "    hours: \"Mo-Fr 08:00-14:00,15:00-20:00\"\n",
      "    hours: [{hours: \"Mo-Fr 08:00-14:00\", valid_to: 2027-03-01}, {hours: \"Mo 10:00-12:00\", valid_from: 2027-03-01}]\n",
      .hoursTwice,
      "services.yaml:+0:65: error: two of these hours hold on the same day; let one end on the day before the other begins"
    ),
    Slip(
      .services, "    hours: \"Mo-Fr 08:00-14:00,15:00-20:00\"\n",
      "    hours: [{hours: \"Mo-Fr 08:00-14:00\", valid_to: 28/2/2027}, {hours: \"Mo 10:00-12:00\", valid_from: 2027-03-01}]\n",
      .date, "services.yaml:+0:52: error: \"28/2/2027\" is not a day; write it as 2024-02-05"),
    Slip(
      .services, "    hours: \"Mo-Fr 08:00-14:00,15:00-20:00\"\n", "    hours: [{valid_to: 2027-03-01}]\n", .keyMissing,
      "services.yaml:+0:13: error: \"hours\" is missing here"),
    Slip(
      .services, "    hours: \"Mo-Fr 08:00-14:00,15:00-20:00\"\n", "    hours: [{hours: \"Mo-Fr 9-14\"}]\n",
      .openingHours,
      "services.yaml:+0:28: error: \"9-14\" is not a time span; write 09:00-14:00"),
    Slip(
      .services, "display: \"800 222 333\"}", "display: \"800 222 333\", valid_from: 2027-03-01, valid_to: 2027-02-28}",
      .dateOrder, "services.yaml:+0:92: error: the last day 2027-02-28 lies before the first day 2027-03-01"),
    Slip(
      .services, "  - id: child-line\n", "  - id: child-line\n    valid_from: 2027-03-01\n", .phoneAlways,
      "pack.yaml:11:38: error: on 2020-03-02 \"child-line\" has no phone, but its number must stand on every sheet "
        + "(printed_always)"),
    Slip(
      .services, "{number: \"1525\", display: \"1525\"}", dated, .phoneAlways,
      "pack.yaml:11:38: error: on 2027-03-01 \"child-line\" has no phone, but its number must stand on every sheet "
        + "(printed_always)"),
  ])
  func `days that leave a gap, or that two share, are refused`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `hours of days on which the service is not there are worth a look`() throws {
    let late = try changing().replacing("valid_from: 2027-07-01}", with: "valid_from: 2028-01-01}", in: .services)
    #expect(
      try said(late)
        == [
          "services.yaml: warning: on none of these days \"noise-line\" is there; nobody will ever see this"
        ])
    #expect(try said(changing()) == [])
  }

  @Test func `a text names no fact on a day on which nobody has it`() throws {
    let note = "  all-free: \""
    let named = try changing().replacing(note, with: note + "{noise-line.phone}: ", in: .italian)
      .replacing(note, with: note + "{noise-line.phone}: ", in: .english)
    #expect(
      try said(named)
        == ["it", "en"].map {
          "texts/\($0).yaml: error: on 2028-01-01 \"noise-line\" has no phone, and there would be a gap here"
        })
    let until = try named.replacing(
      "  - id: all-free\n", with: "  - id: all-free\n    valid_to: 2027-12-31\n", in: .notes)
    #expect(try said(until) == [])
  }

  @Test func `where to go names a fact on the days on which the route says so`() throws {
    let words = "  office-of-that-island: \""
    let named = try changing().replacing(words, with: words + "{noise-line.phone}: ", in: .italian)
      .replacing(words, with: words + "{noise-line.phone}: ", in: .english)
    #expect(try said(named).count == 2)
    let until = try named.replacing(
      "where: [office-of-that-island]", with: "where: [{id: office-of-that-island, valid_to: 2027-12-31}]", in: .routes)
    #expect(try said(until) == [])
  }
}
