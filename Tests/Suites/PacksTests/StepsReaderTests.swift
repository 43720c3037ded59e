import Interviews
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

@Suite struct StepsReaderTests {
  /// A pack of Milan with another list of steps for those who need another help, and words for it.
  private func pack(_ steps: String) throws -> Pack {
    let own = #/\n    steps: \[questions-on-protection, .*\n/#
    let text = try ShippedFile.routes.text()
    #expect(text.contains(own))
    return try Pack(Shipped.files(["routes": text.replacing(own, with: "\n" + steps)]))
  }

  @Test func `a step has a name, a condition where it has one, and a reader`() throws {
    let pack = try pack(
      """
          steps:
            - questions-on-protection
            - {id: ask-for-asylum-instead, when: {request: other}}
            - {id: tell-the-time, for: desk}
            - {id: call-in-doubt, for: person}

      """)
    let steps = try #require(pack.interview.routes["other-help"]).steps
    #expect(steps.map(\.id) == ["questions-on-protection", "ask-for-asylum-instead", "tell-the-time", "call-in-doubt"])
    #expect(steps.map(\.reader) == [.person, .person, .desk, .person])
    #expect(steps.map(\.when).filter { $0 != .always } == [.answer("request", .options(["other"]))])
    // Another route tells the last of them as well: where it stands first is where its words are looked for.
    #expect(
      pack.places["call-in-doubt" as Step.ID]?.line == pack.places["in-procedure" as Route.ID].map { $0.line + 2 })
  }

  @Test(arguments: [
    Slip(
      .routes, "steps: [keep-every-paper, ", "steps: [keep-every-paper, keep-every-paper, ", .idDoubled,
      "routes.yaml:+0:31: error: \"keep-every-paper\" stands here twice; keep one of them"),
    Slip(
      .routes, "steps: [keep-every-paper, ", "steps: [{id: keep-every-paper, for: officer}, ", .wordUnknown,
      "routes.yaml:+0:41: error: \"officer\" is not known here; write one of person, desk"),
    Slip(
      .routes, "steps: [keep-every-paper, ", "steps: [{id: association-gives-slip, for: desk}, keep-every-paper, ",
      .idDoubled,
      "routes.yaml:+0:18: error: the step \"association-gives-slip\" is for the person elsewhere, and for the desk here: one text cannot speak to both; give it another name"
    ),
    Slip(
      .routes, "steps: [keep-every-paper, ", "steps: [{id: keep-every-paper, when: {topics: fgm}}, ", .paperTopics,
      "routes.yaml:+0:43: error: \"in-procedure\" depends on topics that are printed only on request; only services and notes may"
    ),
    Slip(
      .routes, "steps: [keep-every-paper, do-not-book-twice, missed-appointment, call-in-doubt]", "steps: []",
      .wordsMissing, "routes.yaml:+0:12: error: at least one sentence is expected here"),
  ])
  func `a step that could not be told is refused`(slip: Slip) throws {
    try slip.check()
  }
}
