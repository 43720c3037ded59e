import Advice
import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Sheets
import Shipped
import Testing
import Texts

/// What a desk adds to its pack: a service round the corner, under the topics for which people come.
@Suite struct OwnServicesTests {
  private static let desk = """
    role: other
    name: Sportello Aurora
    services:
      - id: quiet-room
        name: "Stanza quieta"
        audience: "Per chi non dorme, tutte le sere"
        topics: [noise, complaint]
        phones: [{number: "+390200004444", display: "02 00004444"}]
        address: "Via Quieta 1, Prova"
        hours: "Mo-Su 20:00-24:00"
        languages: [it, ar]
        search: ["dormire"]
        assured_date: 2026-11-01
      - {id: night-boat, name: "Barca di notte", audience: "Per chi torna tardi", assured_date: 2024-01-01,
        valid_to: 2026-12-31}

    """

  private func adviser(_ language: String = "it", on day: String = "2026-11-24") throws -> Adviser {
    let desk = try Desk.reading(OwnServicesTests.desk)
    let plain = try Adviser.invented(language, on: day, desk: desk)
    return Adviser(
      pack: try plain.pack.including(desk), catalogue: plain.catalogue, official: plain.official, desk: desk,
      day: plain.day, time: plain.time)
  }

  private func services(_ wishes: [Option.ID], on day: String = "2026-11-24") throws -> [String] {
    let adviser = try adviser(on: day)
    let person = try #require(Person.all.first).needing(wishes)
    let result = try #require(adviser.pack.interview.replay(person.answers, on: adviser.day).result)
    return result.services.filter { $0.role == .topic }.map(\.id.text)
  }

  @Test func `a desk's own service stands first under its topics, and nowhere else`() throws {
    #expect(try services(["noise"]) == ["quiet-room", "noise-line"])
    #expect(try services(["complaint", "noise"]) == ["quiet-room", "noise-line", "complaint-line"])
    #expect(try services(["timetable"]).contains("quiet-room") == false)
  }

  @Test func `it stands first in the directory, on its days`() throws {
    #expect(try adviser().services.prefix(2).map(\.id) == ["quiet-room", "night-boat"])
    #expect(try adviser(on: "2027-01-01").services.prefix(1).map(\.id) == ["quiet-room"])
    #expect(try !adviser(on: "2027-01-01").services.contains { $0.id == "night-boat" })
  }

  @Test(arguments: ["it", "en", "ar"])
  func `its words are the desk's, in every language`(language: String) throws {
    let adviser = try adviser(language, on: "2026-11-24T21:00")
    let contact = adviser.contact(for: try #require(adviser.service("quiet-room")))
    #expect(contact.name.text == "Stanza quieta")
    #expect(contact.audience?.text == "Per chi non dorme, tutte le sere")
    #expect(contact.audience?.spans.map(\.kind) == [language == "it" ? .plain : .quotation])
    #expect(contact.phones.map(\.display.text) == ["02 00004444"])
    #expect(contact.standing?.isOpen == true)
    #expect(contact.source?.text.contains("Sportello Aurora") == true)
    #expect(!contact.isMarked)
  }

  @Test func `the rest of the pack is as it was`() throws {
    let (own, plain) = (try adviser().pack, try Adviser.invented(on: "2026-11-24").pack)
    #expect(own.services.values.filter { !$0.isOfDesk } == Array(plain.services.values))
    #expect(own.interview.routes == plain.interview.routes && own.interview.notes == plain.interview.notes)
    #expect(own.interview.questions.keys == plain.interview.questions.keys)
    let empty = try plain.including(Desk.reading("role: other\nname: Aurora\n"))
    #expect(empty.interview == plain.interview && empty.services == plain.services)
  }

  @Test(arguments: [
    (
      "id: quiet-room", "id: noise-line",
      "desk.yaml:4:9: error: the pack has a service \"noise-line\" already; give the desk's own another id"
    ),
    (
      "[noise, complaint]", "[noise, complaints]",
      "desk.yaml:7:21: error: there is no topic \"complaints\" that adds services; did you mean \"complaint\"?"
    ),
    ("id: night-boat", "id: quiet-room", "desk.yaml:14:5: error: the service \"quiet-room\" stands here twice"),
    ("    assured_date: 2026-11-01\n", "", "desk.yaml:4:5: error: \"assured_date\" is missing here"),
    ("\"Stanza quieta\"", "[]", "desk.yaml:5:11: error: a text is expected here"),
    ("Mo-Su 20:00-24:00", "Mo-Su 8-12", "desk.yaml:10:19: error: \"8-12\" is not a time span; write 08:00-12:00"),
    // What goes on in another line, or is written with signs for others, is told where it begins.
    (
      "Mo-Su 20:00-24:00", "Mo-Su\n          8-12",
      "desk.yaml:10:12: error: \"8-12\" is not a time span; write 08:00-12:00"
    ),
    (
      "Mo-Su 20:00-24:00", "Mo-Su \\u0038-12",
      "desk.yaml:10:12: error: \"8-12\" is not a time span; write 08:00-12:00"
    ),
  ])
  func `what does not fit the pack is told with its place, before anybody meets it`(
    piece: String, other: String, said: String
  ) throws {
    let file = SourceFile(name: "desk.yaml", text: OwnServicesTests.desk.replacing(piece, with: other))
    let own = InventedPack()
    let check = try CheckedPack(
      own.files(), texts: [[own.source(.italian)], [own.source(.english)]],
      interfaces: ["it", "en"].map { try Shipped.file("interface/\($0).yaml") }, desk: file)
    let told = try check.problems.map(Shipped.said)
    #expect(told.contains(said), "\(told)")
    #expect(throws: Problem.self) { _ = try own.pack().including(Desk(file)) }
  }
}
