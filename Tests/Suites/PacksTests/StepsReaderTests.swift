import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

@Suite struct StepsReaderTests {
  /// The invented pack with another list of steps for those who need another help, and words for it.
  private func pack(_ steps: String) throws -> Pack {
    let own = #/\n    steps: \[questions-on-ferries, .*\n/#
    let text = try CheckedFile.routes.text()
    #expect(text.contains(own))
    var invented = InventedPack()
    invented.write(text.replacing(own, with: "\n" + steps), to: .routes)
    return try invented.pack()
  }

  @Test func `a step has a name, a condition where it has one, and a reader`() throws {
    let pack = try pack(
      """
          steps:
            - questions-on-ferries
            - {id: sail-instead, when: {trip: other}}
            - {id: tell-the-time, for: desk}
            - {id: call-the-line, for: person}

      """)
    let steps = try #require(pack.interview.routes["other-ways"]).steps
    #expect(steps.map(\.id) == ["questions-on-ferries", "sail-instead", "tell-the-time", "call-the-line"])
    #expect(steps.map(\.reader) == [.person, .person, .desk, .person])
    #expect(steps.map(\.when).filter { $0 != .always } == [.answer("trip", .options(["other"]))])
    // Another route tells the last of them as well: where it stands first is where its words are looked for.
    #expect(
      pack.places["call-the-line" as Step.ID]?.line == pack.places["ticket-holder" as Route.ID].map { $0.line + 2 })
  }

  @Test func `where to go is said like a step, for both who read it`() throws {
    let pack = try InventedPack().pack()
    let routes = pack.interview.routes
    let places = try #require(routes["lone-child"]).whereabouts
    #expect(places == [Step(id: "guard-of-that-island", when: .answer("island", .options(["far"])))])
    #expect(routes["far-away"]?.whereabouts == [Step(id: "office-of-that-island")])
    #expect(routes["old-pier"]?.whereabouts == [])
    let dated = try InventedPack().replacing(
      "where: [office-of-that-island]", with: "where: [{id: office-of-that-island, valid_to: 2026-11-30}]",
      in: .routes
    ).pack()
    #expect(
      dated.interview.routes["far-away"]?.whereabouts
        == [Step(id: "office-of-that-island", valid: Validity(to: CivilDate(iso: "2026-11-30")))])
  }

  @Test(arguments: [
    Slip(
      .routes, "where: [office-of-that-island]", "where: [{id: office-of-that-island, for: desk}]", .keyUnknown,
      "routes.yaml:+0:41: error: \"for\" is not a key of this place; there are id, valid_from, valid_to, when"),
    Slip(
      .routes, "where: [office-of-that-island]", "where: []", .wordsMissing,
      "routes.yaml:+0:12: error: at least one sentence is expected here"),
    Slip(
      .routes, "where: [office-of-that-island]", "where: [{id: office-of-that-island, when: {wishes: noise}}]",
      .paperTopics,
      "routes.yaml:+0:48: error: \"far-away\" depends on topics that are printed only on request; only notes may, and the services of such topics"
    ),
    Slip(
      .routes, "where: [office-of-that-island]", "where: [ofice-of-that-island]", .wordsMissing,
      "routes.yaml:+0:13: error: the step \"ofice-of-that-island\" has no words in any language: correct the name, or add its words under steps in every catalogue; did you mean \"office-of-that-island\"?"
    ),
  ])
  func `where to go is refused where nobody could be told it`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .routes, "steps: [keep-the-ticket, ", "steps: [keep-the-ticket, keep-the-ticket, ", .idDoubled,
      "routes.yaml:+0:30: error: \"keep-the-ticket\" stands here twice; keep one of them"),
    Slip(
      .routes, "steps: [keep-the-ticket, ", "steps: [{id: keep-the-ticket, for: officer}, ", .wordUnknown,
      "routes.yaml:+0:40: error: \"officer\" is not known here; write one of person, desk"),
    Slip(
      .routes, "steps: [keep-the-ticket, ", "steps: [{id: agent-gives-slip, for: desk}, keep-the-ticket, ",
      .idDoubled,
      "routes.yaml:+0:18: error: the step \"agent-gives-slip\" is for the person elsewhere, and for the desk here: one text cannot speak to both; give it another name"
    ),
    Slip(
      .routes, "steps: [keep-the-ticket, ", "steps: [{id: keep-the-ticket, when: {wishes: noise}}, ", .paperTopics,
      "routes.yaml:+0:42: error: \"ticket-holder\" depends on topics that are printed only on request; only notes may, and the services of such topics"
    ),
    Slip(
      .routes, "steps: [keep-the-ticket, book-once, missed-the-boat, call-the-line]", "steps: []",
      .wordsMissing, "routes.yaml:+0:12: error: at least one sentence is expected here"),
  ])
  func `a step that could not be told is refused`(slip: Slip) throws {
    try slip.check()
  }
}
