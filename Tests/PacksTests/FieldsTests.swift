import Testing

@Suite struct FieldsTests {
  @Test(arguments: [
    Slip(
      .pack, "version: \"2026.11.1\"\n", "",
      "pack.yaml:-1:1: error: \"version\" is missing here"),
    Slip(
      .pack, "review_every: 12\n", "",
      "pack.yaml:-7:1: error: \"review_every\" is missing here"),
    Slip(
      .pack, "    publisher: \"Questura di Milano\"\n", "",
      "pack.yaml:-1:5: error: \"publisher\" is missing here"),
    Slip(
      .questions, "    kind: one\n", "",
      "questions.yaml:-1:5: error: \"kind\" is missing here"),
    Slip(
      .questions, "    maximum: 120\n", "",
      "questions.yaml:-3:5: error: \"maximum\" is missing here"),
    Slip(
      .questions, "role: danger, ", "",
      "questions.yaml:+0:9: error: \"role\" is missing here"),
    Slip(
      .routes, "    sources: [unhcr-italy]\n", "",
      "routes.yaml:-8:5: error: \"sources\" is missing here"),
    Slip(
      .routes, "      - id: milan-minors-centre\n        when", "      - when",
      "routes.yaml:+0:9: error: \"id\" is missing here"),
    Slip(
      .routes, "        when: {residence: [milan, unknown]}\n", "",
      "routes.yaml:-1:9: error: \"when\" is missing here"),
    Slip(
      .documents, "    source: questura-milano\n", "",
      "documents.yaml:-3:5: error: \"source\" is missing here"),
    Slip(
      .notes, "    severity: urgent\n", "",
      "notes.yaml:-1:5: error: \"severity\" is missing here"),
    Slip(
      .services, "    source: emergency-112\n", "",
      "services.yaml:-6:5: error: \"source\" is missing here"),
    Slip(
      .services, "  - id: emergency\n    phones", "  - phones",
      "services.yaml:+0:5: error: \"id\" is missing here"),
    Slip(
      .services, ", display: \"112\"", "",
      "services.yaml:+0:9: error: \"display\" is missing here"),
    Slip(
      .services, "      date: \"2022\"\n", "",
      "services.yaml:-1:7: error: \"date\" is missing here"),
    Slip(
      .italian, "direction: ltr\n", "",
      "it.yaml:1:1: error: \"direction\" is missing here"),
    Slip(
      .italian, ", so_far: \"prima domanda\"", "",
      "it.yaml:+0:15: error: \"so_far\" is missing here"),
    Slip(
      .italian, "\nwhy:\n  request", "\nreasons:\n  request",
      "it.yaml:-88:1: error: \"why\" is missing here"),
    Slip(
      .interface, "months: [", "monate: [",
      "it.yaml:-168:1: error: \"months\" is missing here"),
    Slip(
      .interface, "phrases:\n  question_number", "words:\n  question_number",
      "it.yaml:+0:1: error: \"phrases\" is missing here"),
  ])
  func `a key that must be there is missed by name`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "zone: Europe/Rome", "zone: Europe/Rome\nzoone: x",
      "pack.yaml:+1:1: error: \"zoone\" is not a key of this place; did you mean \"zone\"?"),
    Slip(
      .pack, "    url: \"https://q", "    ulr: \"https://q",
      "pack.yaml:+0:5: error: \"ulr\" is not a key of this place; there are date, no_date, publisher, title, url"),
    Slip(
      .questions, "relevant: {request: asylum}", "relevent: {request: asylum}",
      "questions.yaml:+0:5: error: \"relevent\" is not a key of this place; did you mean \"relevant\"?"),
    Slip(
      .questions, "conditions:\n  adult:", "conditons:\n  adult:",
      "questions.yaml:+0:1: error: \"conditons\" is not a key of this place; did you mean \"conditions\"?"),
    Slip(
      .questions, "role: danger, ", "role: danger, color: red, ",
      "questions.yaml:+0:41: error: \"color\" is not a key of this place; there are id, printed, role, services"),
    Slip(
      .routes, "valid_from:", "valid_form:",
      "routes.yaml:+0:5: error: \"valid_form\" is not a key of this place; did you mean \"valid_from\"?"),
    Slip(
      .routes, "    printed: [wish]", "    print: [wish]",
      "routes.yaml:+0:5: error: \"print\" is not a key of this place; there are assured_date, documents, id, preferred, printed, services, sources, valid_from, valid_to, when"
    ),
    Slip(
      .routes, "    preferred:\n", "    prefered:\n",
      "routes.yaml:+0:5: error: \"prefered\" is not a key of this place; did you mean \"preferred\"?"),
    Slip(
      .services, "    hours: \"24/7\"", "    hourz: \"24/7\"",
      "services.yaml:+0:5: error: \"hourz\" is not a key of this place; did you mean \"hours\"?"),
    Slip(
      .services, "    answering_machine:", "    answering-machine:",
      "services.yaml:+0:5: error: \"answering-machine\" is not a key of this place; did you mean \"answering_machine\"?"
    ),
    Slip(
      .services, "    address: \"Viale", "    indirizzo: \"Viale",
      "services.yaml:+0:5: error: \"indirizzo\" is not a key of this place"),
    Slip(
      .services, "source: arci-2020}", "source: arci-2020, note: x}",
      "services.yaml:+0:79: error: \"note\" is not a key of this place; there are display, number, source"),
    Slip(
      .documents, "    have_when:", "    have_if:",
      "documents.yaml:+0:5: error: \"have_if\" is not a key of this place; there are have_when, id, lack_when, source"),
    Slip(
      .notes, "    severity: urgent\n", "    severity: urgent\n    text: Hi\n",
      "notes.yaml:+1:5: error: \"text\" is not a key of this place; there are id, severity, when"),
    Slip(
      .italian, "direction: ltr", "direction: ltr\nencoding: utf-8",
      "it.yaml:+1:1: error: \"encoding\" is not a key of this place; there are direction, language, name, pack, questions, review"
    ),
    Slip(
      .italian, "    cost: \"", "    costo: \"",
      "it.yaml:+0:5: error: \"costo\" is not a key of this place; did you mean \"cost\"?"),
    Slip(
      .italian, "so_far: \"prima domanda\"", "so_far: \"prima domanda\", hint: \"x\"",
      "it.yaml:+0:104: error: \"hint\" is not a key of this place; there are label, so_far, with"),
    Slip(
      .interface, "  every_day:", "  everyday:",
      "it.yaml:+0:3: error: \"everyday\" is not a key of this place; did you mean \"every_day\"?"),
    // A key that must be there is missed under the name it was misspelt to.
    Slip(
      .pack, "review_every: 12", "review_evry: 12",
      "pack.yaml:+0:1: error: \"review_evry\" is not a key of this place; did you mean \"review_every\"?"),
    Slip(
      .services, "    source: emergency-112", "    sourse: emergency-112",
      "services.yaml:+0:5: error: \"sourse\" is not a key of this place; did you mean \"source\"?"),
    Slip(
      .routes, "      - id: milan-minors-centre\n        when", "      - di: milan-minors-centre\n        when",
      "routes.yaml:+0:9: error: \"di\" is not a key of this place; did you mean \"id\"?"),
    Slip(
      .notes, "    severity: urgent", "    severty: urgent",
      "notes.yaml:+0:5: error: \"severty\" is not a key of this place; did you mean \"severity\"?"),
  ])
  func `a key that does not belong here is refused with the one that was probably meant`(slip: Slip) throws {
    try slip.check()
  }
}
