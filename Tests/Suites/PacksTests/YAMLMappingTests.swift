import Packs
import Problems
import Testing

@Suite struct YAMLMappingTests {
  @Test(arguments: [
    Slip(
      .pack, "version: \"2026.11.1\"\n", "", .keyMissing,
      "pack.yaml:-1:1: error: \"version\" is missing here"),
    Slip(
      .pack, "review_every: 12\n", "", .keyMissing,
      "pack.yaml:-8:1: error: \"review_every\" is missing here"),
    Slip(
      .pack, "    publisher: \"Questura di Milano\"\n", "", .keyMissing,
      "pack.yaml:-1:5: error: \"publisher\" is missing here"),
    Slip(
      .questions, "    kind: one\n", "", .keyMissing,
      "questions.yaml:-1:5: error: \"kind\" is missing here"),
    Slip(
      .questions, "    maximum: 120\n", "", .keyMissing,
      "questions.yaml:-3:5: error: \"maximum\" is missing here"),
    Slip(
      .questions, "role: danger, ", "", .keyMissing,
      "questions.yaml:+0:9: error: \"role\" is missing here"),
    Slip(
      .routes, "    sources: [unhcr-italy]\n", "", .sourceMissing,
      "routes.yaml:-9:5: error: \"sources\" is missing here"),
    Slip(
      .routes, "      - id: milan-minors-centre\n        when", "      - when", .keyMissing,
      "routes.yaml:+0:9: error: \"id\" is missing here"),
    Slip(
      .routes, "        when: {residence: [milan, unknown]}\n", "", .keyMissing,
      "routes.yaml:-1:9: error: \"when\" is missing here"),
    Slip(
      .documents, "    source: questura-milano\n", "", .sourceMissing,
      "documents.yaml:-3:5: error: \"source\" is missing here"),
    Slip(
      .notes, "    severity: urgent\n", "", .keyMissing,
      "notes.yaml:-1:5: error: \"severity\" is missing here"),
    Slip(
      .services, "    source: emergency-112\n", "", .sourceMissing,
      "services.yaml:-6:5: error: \"source\" is missing here"),
    Slip(
      .services, "  - id: emergency\n    phones", "  - phones", .keyMissing,
      "services.yaml:+0:5: error: \"id\" is missing here"),
    Slip(
      .services, ", display: \"112\"", "", .keyMissing,
      "services.yaml:+0:9: error: \"display\" is missing here"),
    Slip(
      .services, "      date: \"2022\"\n", "", .keyMissing,
      "services.yaml:-1:7: error: \"date\" is missing here"),
    Slip(
      .italian, "direction: ltr\n", "", .keyMissing,
      "it.yaml:1:1: error: \"direction\" is missing here"),
    Slip(
      .italian, ", so_far: \"prima domanda\"", "", .keyMissing,
      "it.yaml:+0:15: error: \"so_far\" is missing here"),
    Slip(
      .italian, "\nwhy:\n  request", "\nreasons:\n  request", .keyMissing,
      "it.yaml:-88:1: error: \"why\" is missing here",
      also: [
        "it.yaml:+1:1: error: \"reasons\" is not a key of this place; there are documents, notes, paper, questions, routes, services, sheet, steps, why"
      ]),
    Slip(
      .italian, "  months: [", "  monate: [", .keyMissing,
      "it.yaml:-68:3: error: \"months\" is missing here",
      also: [
        "it.yaml:+0:3: error: \"monate\" is not a key of this place; there are hours, languages, months, phrases"
      ]),
    Slip(
      .interface, "phrases:\n  question_number", "words:\n  question_number", .keyMissing,
      "it.yaml:+0:1: error: \"phrases\" is missing here",
      also: [
        "it.yaml:+0:1: error: \"words\" is not a key of this place; there are phrases"
      ]),
  ])
  func `a key that must be there is missed by name`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "zone: Europe/Rome", "zone: Europe/Rome\nzoone: x", .keyUnknown,
      "pack.yaml:+1:1: error: \"zoone\" is not a key of this place; did you mean \"zone\"?"),
    Slip(
      .pack, "    url: \"https://q", "    ulr: \"https://q", .keyUnknown,
      "pack.yaml:+0:5: error: \"ulr\" is not a key of this place; did you mean \"url\"?"),
    Slip(
      .questions, "relevant: {request: asylum}", "relevent: {request: asylum}", .keyUnknown,
      "questions.yaml:+0:5: error: \"relevent\" is not a key of this place; did you mean \"relevant\"?"),
    Slip(
      .questions, "conditions:\n  adult:", "conditons:\n  adult:", .keyUnknown,
      "questions.yaml:+0:1: error: \"conditons\" is not a key of this place; did you mean \"conditions\"?"),
    Slip(
      .questions, "role: danger, ", "role: danger, color: red, ", .keyUnknown,
      "questions.yaml:+0:41: error: \"color\" is not a key of this place; there are id, printed, role, services"),
    Slip(
      .routes, "valid_from:", "valid_form:", .keyUnknown,
      "routes.yaml:+0:5: error: \"valid_form\" is not a key of this place; did you mean \"valid_from\"?"),
    Slip(
      .routes, "    printed: [wish]", "    print: [wish]", .keyUnknown,
      "routes.yaml:+0:5: error: \"print\" is not a key of this place; there are assured_date, documents, fallbacks, id, preferred, printed, services, sources, steps, steps_here, valid_from, valid_to, when"
    ),
    Slip(
      .routes, "    preferred:\n", "    prefered:\n", .keyUnknown,
      "routes.yaml:+0:5: error: \"prefered\" is not a key of this place; did you mean \"preferred\"?"),
    Slip(
      .services, "    hours: \"24/7\"", "    hourz: \"24/7\"", .keyUnknown,
      "services.yaml:+0:5: error: \"hourz\" is not a key of this place; did you mean \"hours\"?"),
    Slip(
      .services, "    answering_machine:", "    answering-machine:", .keyUnknown,
      "services.yaml:+0:5: error: \"answering-machine\" is not a key of this place; did you mean \"answering_machine\"?"
    ),
    Slip(
      .services, "    address: \"Viale", "    indirizzo: \"Viale", .keyUnknown,
      "services.yaml:+0:5: error: \"indirizzo\" is not a key of this place"),
    Slip(
      .services, "source: arci-2020}", "source: arci-2020, note: x}", .keyUnknown,
      "services.yaml:+0:79: error: \"note\" is not a key of this place; there are display, number, source"),
    Slip(
      .documents, "    have_when:", "    have_if:", .keyUnknown,
      "documents.yaml:+0:5: error: \"have_if\" is not a key of this place; there are have_when, id, lack_when, source"),
    Slip(
      .notes, "    severity: urgent\n", "    severity: urgent\n    text: Hi\n", .keyUnknown,
      "notes.yaml:+1:5: error: \"text\" is not a key of this place; there are id, severity, when"),
    Slip(
      .italian, "direction: ltr", "direction: ltr\nencoding: utf-8", .keyUnknown,
      "it.yaml:+1:1: error: \"encoding\" is not a key of this place; there are direction, fonts, glossary, language, name, pack, questions, review"
    ),
    Slip(
      .italian, "    cost: \"", "    costo: \"", .keyUnknown,
      "it.yaml:+0:5: error: \"costo\" is not a key of this place; did you mean \"cost\"?"),
    Slip(
      .italian, "so_far: \"prima domanda\"", "so_far: \"prima domanda\", hint: \"x\"", .keyUnknown,
      "it.yaml:+0:104: error: \"hint\" is not a key of this place; there are label, so_far, with"),
    Slip(
      .italian, "  every_day:", "  everyday:", .keyUnknown,
      "it.yaml:+0:5: error: \"everyday\" is not a key of this place; did you mean \"every_day\"?"),
    // A key that must be there is missed under the name it was misspelt to.
    Slip(
      .pack, "review_every: 12", "review_evry: 12", .keyUnknown,
      "pack.yaml:+0:1: error: \"review_evry\" is not a key of this place; did you mean \"review_every\"?"),
    Slip(
      .services, "    source: emergency-112", "    sourse: emergency-112", .keyUnknown,
      "services.yaml:+0:5: error: \"sourse\" is not a key of this place; did you mean \"source\"?"),
    Slip(
      .routes, "      - id: milan-minors-centre\n        when", "      - di: milan-minors-centre\n        when",
      .keyUnknown,
      "routes.yaml:+0:9: error: \"di\" is not a key of this place; did you mean \"id\"?"),
    Slip(
      .notes, "    severity: urgent", "    severty: urgent", .keyUnknown,
      "notes.yaml:+0:5: error: \"severty\" is not a key of this place; did you mean \"severity\"?"),
  ])
  func `a key that does not belong here is refused with the one that was probably meant`(slip: Slip) throws {
    try slip.check()
  }
}
