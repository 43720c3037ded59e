import Packs
import Problems
import Testing

@Suite struct YAMLMappingTests {
  @Test(arguments: [
    Slip(
      .pack, "version: \"7.1.0\"\n", "", .keyMissing,
      "pack.yaml:-1:1: error: \"version\" is missing here"),
    Slip(
      .pack, "review_every: 12\n", "", .keyMissing,
      "pack.yaml:-7:1: error: \"review_every\" is missing here"),
    Slip(
      .pack, "    publisher: \"Porto di Prova\"\n", "", .keyMissing,
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
      .routes, "    sources: [family-guide]\n", "", .sourceMissing,
      "routes.yaml:-9:5: error: \"sources\" is missing here"),
    Slip(
      .routes, "      - id: children-house\n        when", "      - when", .keyMissing,
      "routes.yaml:+0:9: error: \"id\" is missing here"),
    Slip(
      .routes, "        when: {island: [near, unknown]}\n", "", .keyMissing,
      "routes.yaml:-1:9: error: \"when\" is missing here"),
    Slip(
      .documents, "    source: harbour-guide\n", "", .sourceMissing,
      "documents.yaml:-3:5: error: \"source\" is missing here"),
    Slip(
      .notes, "    severity: urgent\n", "", .keyMissing,
      "notes.yaml:-1:5: error: \"severity\" is missing here"),
    Slip(
      .services, "    source: rescue-leaflet\n", "", .sourceMissing,
      "services.yaml:-6:5: error: \"source\" is missing here"),
    Slip(
      .services, "  - id: rescue\n    phones", "  - phones", .keyMissing,
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
      .italian, ", so_far: \"primo viaggio\"", "", .keyMissing,
      "it.yaml:+0:14: error: \"so_far\" is missing here"),
    Slip(
      .italian, "\nwhy:\n  trip", "\nreasons:\n  trip", .keyMissing,
      "it.yaml:-79:1: error: \"why\" is missing here",
      also: [
        "it.yaml:+1:1: error: \"reasons\" is not a key of this place; there are documents, notes, notes_short, paper, questions, routes, services, sheet, steps, why"
      ]),
    Slip(
      .italian, "  months: [", "  monate: [", .keyMissing,
      "it.yaml:-97:3: error: \"months\" is missing here",
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
      .pack, "    url: \"https://p", "    ulr: \"https://p", .keyUnknown,
      "pack.yaml:+0:5: error: \"ulr\" is not a key of this place; did you mean \"url\"?"),
    Slip(
      .questions, "relevant: {trip: ferry}", "relevent: {trip: ferry}", .keyUnknown,
      "questions.yaml:+0:5: error: \"relevent\" is not a key of this place; did you mean \"relevant\"?"),
    Slip(
      .questions, "conditions:\n  grown_up:", "conditons:\n  grown_up:", .keyUnknown,
      "questions.yaml:+0:1: error: \"conditons\" is not a key of this place; did you mean \"conditions\"?"),
    Slip(
      .questions, "role: danger, ", "role: danger, color: red, ", .keyUnknown,
      "questions.yaml:+0:39: error: \"color\" is not a key of this place; there are id, printed, role, services, valid_from, valid_to"
    ),
    Slip(
      .routes, "valid_from:", "valid_form:", .keyUnknown,
      "routes.yaml:+0:5: error: \"valid_form\" is not a key of this place; did you mean \"valid_from\"?"),
    Slip(
      .routes, "    printed: [wish]", "    print: [wish]", .keyUnknown,
      "routes.yaml:+0:5: error: \"print\" is not a key of this place"
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
      .services, "source: line-report}", "source: line-report, note: x}", .keyUnknown,
      "services.yaml:+0:81: error: \"note\" is not a key of this place; there are display, number, source, "
        + "valid_from, valid_to"),
    Slip(
      .documents, "    have_when:", "    have_if:", .keyUnknown,
      "documents.yaml:+0:5: error: \"have_if\" is not a key of this place; there are have_when, id, lack_when, source, valid_from, valid_to"
    ),
    Slip(
      .notes, "    severity: urgent\n", "    severity: urgent\n    text: Hi\n", .keyUnknown,
      "notes.yaml:+1:5: error: \"text\" is not a key of this place; there are essential, id, printed, severity, valid_from, valid_to, when"
    ),
    Slip(
      .italian, "direction: ltr", "direction: ltr\nencoding: utf-8", .keyUnknown,
      "it.yaml:+1:1: error: \"encoding\" is not a key of this place; there are direction, fonts, glossary, language, name, pack, questions, readability, review"
    ),
    Slip(
      .italian, "    cost: \"", "    costo: \"", .keyUnknown,
      "it.yaml:+0:5: error: \"costo\" is not a key of this place; did you mean \"cost\"?"),
    Slip(
      .italian, "so_far: \"primo viaggio\"", "so_far: \"primo viaggio\", hint: \"x\"", .keyUnknown,
      "it.yaml:+0:98: error: \"hint\" is not a key of this place; there are label, so_far, with"),
    Slip(
      .italian, "  every_day:", "  everyday:", .keyUnknown,
      "it.yaml:+0:5: error: \"everyday\" is not a key of this place; did you mean \"every_day\"?"),
    // A key that must be there is missed under the name it was misspelt to.
    Slip(
      .pack, "review_every: 12", "review_evry: 12", .keyUnknown,
      "pack.yaml:+0:1: error: \"review_evry\" is not a key of this place; did you mean \"review_every\"?"),
    Slip(
      .services, "    source: rescue-leaflet", "    sourse: rescue-leaflet", .keyUnknown,
      "services.yaml:+0:5: error: \"sourse\" is not a key of this place; did you mean \"source\"?"),
    Slip(
      .routes, "      - id: children-house\n        when", "      - di: children-house\n        when",
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
