import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

@Suite struct QuestionsFileTests {
  @Test(arguments: [
    Slip(
      .questions, "kind: one", "kind: single", .wordUnknown,
      "questions.yaml:+0:11: error: \"single\" is not known here; write one of one, several, integer"),
    Slip(
      .questions, "  - id: island\n", "  - id: trip\n", .idDoubled,
      "questions.yaml:+0:9: error: the question \"trip\" stands here twice"),
    Slip(
      .questions, "options: [near, far, unknown]", "options: [near, far, near]", .idDoubled,
      "questions.yaml:+0:26: error: the option \"near\" stands here twice"),
    Slip(
      .questions, "options: [near, far, unknown]", "options: []", .question,
      "questions.yaml:+0:14: error: a question has one to nine options"),
    Slip(
      .questions, "options: [near, far, unknown]", "options: [a, b, c, d, e, f, g, h, i, j]", .question,
      "questions.yaml:+0:14: error: a question has one to nine options"),
    Slip(
      .questions, "minimum: 0", "minimum: 121", .range,
      "questions.yaml:+1:14: error: 121 to 120 is no range of numbers with up to four digits"),
    Slip(
      .questions, "minimum: 0", "minimum: -1", .range,
      "questions.yaml:+1:14: error: -1 to 120 is no range of numbers with up to four digits"),
    Slip(
      .questions, "    maximum: 120", "    maximum: 10000", .range,
      "questions.yaml:+0:14: error: 0 to 10000 is no range of numbers with up to four digits"),
    Slip(
      .questions, "minimum: 0", "minimum: zero", .wrongType,
      "questions.yaml:+0:14: error: a whole number is expected here"),
    Slip(
      .questions, "role: danger", "role: peril", .wordUnknown,
      "questions.yaml:+0:31: error: \"peril\" is not known here; write one of danger, need, topic"),
    Slip(
      .questions, "printed: when_ticked", "printed: always", .wordUnknown,
      "questions.yaml:+0:18: error: \"always\" is not known here; write one of when_ticked, on_request"),
    Slip(
      .questions, "  - id: deck\n    kind: one", "  - id: deck\n    kind: integer", .keyMissing,
      "questions.yaml:+0:5: error: \"minimum\" is missing here",
      also: [
        "questions.yaml:+0:5: error: \"maximum\" is missing here",
        "questions.yaml:+2:5: error: \"options\" is not a key of this place; there are family, id, kind, maximum, may_become, minimum, relevant, unknown, valid_from, valid_to",
      ]),
  ])
  func `a question that could not be asked is refused`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .questions, "options: [ferry, has_ticket, child_alone, other]",
      "options: [ferry, has_ticket, child_alone, {id: other, role: topic, printed: on_request, services: [noise-line]}]",
      .question,
      "questions.yaml:+0:14: error: only the options of a question of the kind several add services"),
    Slip(
      .questions, "options: [near, far, unknown]",
      "options: [near, far, {id: unknown, role: danger, printed: when_ticked, services: []}]", .question,
      "questions.yaml:+0:14: error: only the options of a question of the kind several add services"),
  ])
  func `an option that is the only answer adds no services`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .questions, "when: {not: {open: lone-child}}", "when: {not: {open: lone-chid}}", .idUnknown,
      "questions.yaml:+0:83: error: there is no route \"lone-chid\"; did you mean \"lone-child\"?"),
    Slip(
      .questions, "when: {not: {open: lone-child}}", "when: {deck: uper}", .idUnknown,
      "questions.yaml:+0:77: error: \"deck\" has no option \"uper\"; did you mean \"upper\"?"),
    Slip(
      .questions, "{id: lost-property-office, when: {not: {open: lone-child}}}", "{id: lost-property-office}",
      .keyMissing,
      "questions.yaml:+0:37: error: \"when\" is missing here"),
    Slip(
      .questions, "{id: lost-property-office, when", "{id: old-lost-things, when", .idDoubled,
      "questions.yaml:+0:42: error: \"old-lost-things\" stands here twice; keep one of them"),
    Slip(
      .questions, "services: [old-lost-things, {", "services: [lost-things, {", .idUnknown,
      "questions.yaml:+0:20: error: there is no service \"lost-things\""),
  ])
  func `a service that a topic adds has a name, and a condition that can be read`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: ["{island_paper: \"no\"}", "{recommended: stale}", "{preferred: old-pier}", "{wishes: [timetable]}"])
  func `what a topic adds may hang on any answer, a later one too`(condition: String) throws {
    let pack = try InventedPack().replacing("{not: {open: lone-child}}", with: condition, in: .questions).pack()
    let options = try #require(pack.interview.questions["wishes"]).options
    let services = try #require(options.first { $0.id == "lost_things" }?.addition).services
    #expect(services.map(\.id) == ["old-lost-things", "lost-property-office"])
    #expect(services[0].when == .always && services[1].when != .always)
    // A delicate topic may read delicate ones: paper has neither.
    #expect(throws: Never.self) {
      try InventedPack().replacing(
        "services: [noise-line]", with: "services: [{id: noise-line, when: {wishes: fire}}]", in: .questions
      ).pack()
    }
  }

  @Test(arguments: [(0, 9999), (9999, 9999), (7, 8)])
  func `a number may have up to four digits`(minimum: Int, maximum: Int) throws {
    let text = """
      questions:
        - {id: year, kind: integer, minimum: \(minimum), maximum: \(maximum)}
      """
    let question = try Pack.firstQuestion(of: SourceFile(name: "questions.yaml", text: text))
    #expect(question.kind == .integer(minimum...maximum, acceptsUnknown: false))
  }
}
