import CivilTime
import Interviews
import Packs
import Problems
import Testing

struct CasesFileTests {
  @Test func `a case is read whole`() throws {
    let read = try #require(try Written.cases(Written.right).first)
    #expect(read.name == "Passeggero di 30 anni senza tessera")
    #expect(read.date == CivilDate(iso: "2026-11-24"))
    #expect(
      read.input == [
        "trip": .option("ferry"), "island": .option("near"), "age": .number(30),
        "card": .option("none"), "deck": .option("lower"), "heavy_load": .option("no"),
        "wishes": .options(["noise"]),
      ])
    #expect(
      read.output
        == Case.Expectation(
          ending: .route("agent-without-card"), alternatives: [],
          documents: ["own-details", "two-photos"], have: ["own-details": .unknown],
          notes: [
            "wish-may-help", "no-queue", "all-free", "keep-the-day",
            "rules-may-change",
          ]))
    #expect(read.references == ["harbour-guide"])
    #expect(read.place == Place(file: "a.yaml", line: 1, column: 9))
  }

  @Test func `what is not written is not compared`() throws {
    let text = """
      - name: "Chi chiede altro"
        date: 2026-11-24
        input: {trip: other, wishes: []}
        output: {route: other-ways}
        reference: ["Legge 47 del 2017", child-guide]
      """
    let read = try #require(try Written.cases(text).first)
    #expect(read.output == Case.Expectation(ending: .route("other-ways")))
    #expect(read.references == ["Legge 47 del 2017", "child-guide"])
  }

  @Test func `an interview that is not finished, an unknown age and several topics are read`() throws {
    let text = """
      - name: "Età non nota"
        date: 2026-11-24
        input: {trip: ferry, age: unknown, wishes: [noise, smuggling]}
        output: {asks: island, unused: [wishes]}
        reference: child-guide
      """
    let read = try #require(try Written.cases(text).first)
    #expect(read.output == Case.Expectation(ending: .asks("island"), unused: ["wishes"]))
    #expect(read.input["age"] == .unknown)
    // In the question's order, whatever order the file has.
    #expect(read.input["wishes"] == .options(["smuggling", "noise"]))
  }

  @Test func `a note that hangs on how old a fact is can be left open`() throws {
    let text = Written.right.replacing(", rules-may-change]", with: "]\n    notes_open: [rules-may-change]")
    let read = try #require(try Written.cases(text).first)
    #expect(read.output.openNotes == ["rules-may-change"])
    #expect(
      read.output.notes == ["wish-may-help", "no-queue", "all-free", "keep-the-day"])
    #expect(try Written.cases(Written.right).first?.output.openNotes == [])
  }

  @Test func `the cases of several files come one after the other`() throws {
    let second = Written.right.replacing("30 anni senza", with: "31 anni senza")
    #expect(try Written.cases(Written.right, second).map(\.place.file) == ["a.yaml", "b.yaml"])
  }

  @Test func `a name that another file has already is refused with both places`() throws {
    #expect(
      try Written.problem(Written.right, Written.right)
        == "b.yaml:1:9: error: a case with this name stands at a.yaml:1:9; give every case a name of its own")
  }

  @Test(arguments: [
    ("name: ", "nome: ", "1:3: error: \"nome\" is not a key of this place; did you mean \"name\"?"),
    (
      "\"Passeggero di 30 anni senza tessera\"", "\"Uomo\\nsolo\"",
      "1:9: error: this text holds a line break; write it in one line, or with >- in front"
    ),
    (
      "\"Passeggero di 30 anni senza tessera\"", "\"Uomo\\e[2J\"",
      "1:9: error: this text holds U+001B, a character that steers the screen or turns the direction of reading; delete it"
    ),
    ("2026-11-24", "24/11/2026", "2:9: error: \"24/11/2026\" is not a day; write it as 2024-02-05"),
    (
      "2026-11-24", "2020-03-01",
      "2:9: error: no rules are known for 2020-03-01; the first day with rules is 2020-03-02"
    ),
    (
      "island: near", "iland: near",
      "4:19: error: there is no question \"iland\"; did you mean \"island\"?"
    ),
    (
      "island: near", "island: neer",
      "4:27: error: \"island\" has no option \"neer\"; did you mean \"near\"?"
    ),
    ("island: near", "island: [near]", "4:27: error: a text is expected here"),
    (
      "heavy_load: \"no\"", "heavy_load: no",
      "4:79: error: \"no\" without quotes means false in YAML; write \"no\" in quotes"
    ),
    ("age: 30", "age: 121", "4:38: error: \"age\" takes a whole number from 0 to 120, or unknown"),
    ("age: 30", "age: about thirty", "4:38: error: \"age\" takes a whole number from 0 to 120, or unknown"),
    ("wishes: [noise]", "wishes: noise", "5:14: error: a list is expected here"),
    ("wishes: [noise]", "wishes: [noise, noise]", "5:22: error: \"noise\" stands here twice; keep one of them"),
    ("wishes: [noise]", "wishes: [noize]", "5:15: error: \"wishes\" has no option \"noize\"; did you mean \"noise\"?"),
    ("wishes: [noise]", "wishes: [noise], age: 31", "4:33: error: \"age\" stands here twice; keep one of them"),
    (
      "route: agent-without-card", "route: agent-without-cards",
      "7:12: error: there is no route \"agent-without-cards\"; did you mean \"agent-without-card\"?"
    ),
    (
      "route: agent-without-card", "rute: agent-without-card",
      "7:5: error: \"rute\" is not a key of this place; did you mean \"route\"?"
    ),
    (
      "route: agent-without-card", "asks: island",
      "8:5: error: \"alternatives\" is not a key of this place; there are asks, unused"
    ),
    (
      "alternatives: []", "alternatives: [old-pier, old-pier]",
      "8:30: error: \"old-pier\" stands here twice; keep one of them"
    ),
    ("alternatives: []", "unused: [dekc]", "8:14: error: there is no question \"dekc\"; did you mean \"deck\"?"),
    (
      "alternatives: []", "services: [ferry-agnets]",
      "8:16: error: there is no service \"ferry-agnets\"; did you mean \"ferry-agents\"?"
    ),
    (
      "documents: [own-details,", "documents: [own-detials,",
      "9:17: error: there is no document \"own-detials\"; did you mean \"own-details\"?"
    ),
    (
      "have: {own-details: unknown}", "have: {own-details: maybe}",
      "10:25: error: write true, false or unknown: whether the person has it"
    ),
    (
      "notes: [wish-may", "notes: [wishes-may",
      "11:13: error: there is no note \"wishes-may-help\"; did you mean \"wish-may-help\"?"
    ),
    (
      "documents: [own-details, two-photos]", "notes_open: [rules-may-chang]",
      "9:18: error: there is no note \"rules-may-chang\"; did you mean \"rules-may-change\"?"
    ),
    (
      "documents: [own-details, two-photos]", "notes_open: [rules-may-change]",
      "9:17: error: \"rules-may-change\" stands under notes too; keep it in one of the two places"
    ),
    (
      "documents: [own-details, two-photos]", "notes_open: [letter-by-mail]",
      "9:17: error: \"letter-by-mail\" does not hang on how old a fact is; only notes that do can be left open"
    ),
    (
      "notes: [wish-may-help, no-queue, all-free, keep-the-day, rules-may-change]",
      "notes_open: [rules-may-change]", "7:5: error: \"notes\" is missing here"
    ),
    (
      "reference: harbour-guide", "reference: harbour-guid",
      "12:14: error: there is no source \"harbour-guid\"; did you mean \"harbour-guide\"?"
    ),
    ("reference: harbour-guide", "reference: []", "12:14: error: say where it is written that this must come out"),
    ("  reference: harbour-guide", "", "1:3: error: \"reference\" is missing here"),
  ])
  func `what cannot be a case is named with its place`(old: String, new: String, message: String) throws {
    let text = Written.right.replacing(old, with: new)
    try #require(text != Written.right)
    #expect(try Written.problem(text) == "a.yaml:\(message)")
  }

  @Test func `a file is a list of cases`() throws {
    #expect(try Written.problem("cases: []") == "a.yaml:1:1: error: a list is expected here")
    #expect(try Written.problem("") == "a.yaml:1:1: error: this file is empty")
    #expect(try Written.problem("[]") == nil)
  }
}
