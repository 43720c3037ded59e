import CivilTime
import Interviews
import Packs
import Problems
import Testing

struct CasesFileTests {
  @Test func `a case is read whole`() throws {
    let read = try #require(try Written.cases(Written.right).first)
    #expect(read.name == "Uomo di 30 anni senza documento")
    #expect(read.date == CivilDate(iso: "2026-11-24"))
    #expect(
      read.input == [
        "request": .option("asylum"), "residence": .option("milan"), "age": .number(30),
        "identity_document": .option("none"), "gender": .option("man"), "vulnerability": .option("no"),
        "topics": .options(["fgm"]),
      ])
    #expect(
      read.output
        == Case.Expectation(
          ending: .route("association-without-document"), alternatives: [],
          documents: ["personal-data", "passport-photos-2"], have: ["personal-data": .unknown],
          notes: [
            "topic-may-open-fast-route", "do-not-queue", "free-of-charge", "keep-the-appointment",
            "rules-may-have-changed",
          ]))
    #expect(read.references == ["questura-milano"])
    #expect(read.place == Place(file: "a.yaml", line: 1, column: 9))
  }

  @Test func `what is not written is not compared`() throws {
    let text = """
      - name: "Chi chiede altro"
        date: 2026-11-24
        input: {request: other, topics: []}
        output: {route: other-help}
        reference: ["Legge 47 del 2017", aida-minors]
      """
    let read = try #require(try Written.cases(text).first)
    #expect(read.output == Case.Expectation(ending: .route("other-help")))
    #expect(read.references == ["Legge 47 del 2017", "aida-minors"])
  }

  @Test func `an interview that is not finished, an unknown age and several topics are read`() throws {
    let text = """
      - name: "Età non nota"
        date: 2026-11-24
        input: {request: asylum, age: unknown, topics: [fgm, trafficking]}
        output: {asks: residence, unused: [topics]}
        reference: aida-minors
      """
    let read = try #require(try Written.cases(text).first)
    #expect(read.output == Case.Expectation(ending: .asks("residence"), unused: ["topics"]))
    #expect(read.input["age"] == .unknown)
    // In the question's order, whatever order the file has.
    #expect(read.input["topics"] == .options(["trafficking", "fgm"]))
  }

  @Test func `a note that hangs on how old a fact is can be left open`() throws {
    let text = Written.right.replacing(", rules-may-have-changed]", with: "]\n    notes_open: [rules-may-have-changed]")
    let read = try #require(try Written.cases(text).first)
    #expect(read.output.openNotes == ["rules-may-have-changed"])
    #expect(
      read.output.notes == ["topic-may-open-fast-route", "do-not-queue", "free-of-charge", "keep-the-appointment"])
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
      "\"Uomo di 30 anni senza documento\"", "\"Uomo\\nsolo\"",
      "1:9: error: this text holds a line break; write it in one line, or with >- in front"
    ),
    (
      "\"Uomo di 30 anni senza documento\"", "\"Uomo\\e[2J\"",
      "1:9: error: this text holds U+001B, a character that steers the screen or turns the direction of reading; delete it"
    ),
    ("2026-11-24", "24/11/2026", "2:9: error: \"24/11/2026\" is not a day; write it as 2024-02-05"),
    (
      "2026-11-24", "2023-04-04",
      "2:9: error: no rules are known for 2023-04-04; the first day with rules is 2023-04-05"
    ),
    (
      "residence: milan", "residance: milan",
      "4:23: error: there is no question \"residance\"; did you mean \"residence\"?"
    ),
    (
      "residence: milan", "residence: milano",
      "4:34: error: \"residence\" has no option \"milano\"; did you mean \"milan\"?"
    ),
    ("residence: milan", "residence: [milan]", "4:34: error: a text is expected here"),
    (
      "vulnerability: \"no\"", "vulnerability: no",
      "4:103: error: \"no\" without quotes means false in YAML; write \"no\" in quotes"
    ),
    ("age: 30", "age: 121", "4:46: error: \"age\" takes a whole number from 0 to 120, or unknown"),
    ("age: 30", "age: about thirty", "4:46: error: \"age\" takes a whole number from 0 to 120, or unknown"),
    ("topics: [fgm]", "topics: fgm", "5:14: error: a list is expected here"),
    ("topics: [fgm]", "topics: [fgm, fgm]", "5:20: error: \"fgm\" stands here twice; keep one of them"),
    ("topics: [fgm]", "topics: [fgn]", "5:15: error: \"topics\" has no option \"fgn\"; did you mean \"fgm\"?"),
    ("topics: [fgm]", "topics: [fgm], age: 31", "4:41: error: \"age\" stands here twice; keep one of them"),
    (
      "route: association-without-document", "route: association-without-documents",
      "7:12: error: there is no route \"association-without-documents\"; did you mean \"association-without-document\"?"
    ),
    (
      "route: association-without-document", "rute: association-without-document",
      "7:5: error: \"rute\" is not a key of this place; did you mean \"route\"?"
    ),
    (
      "route: association-without-document", "asks: residence",
      "8:5: error: \"alternatives\" is not a key of this place; there are asks, unused"
    ),
    (
      "alternatives: []", "alternatives: [avsi-hub, avsi-hub]",
      "8:30: error: \"avsi-hub\" stands here twice; keep one of them"
    ),
    ("alternatives: []", "unused: [gendre]", "8:14: error: there is no question \"gendre\"; did you mean \"gender\"?"),
    (
      "alternatives: []", "services: [milan-asociations]",
      "8:16: error: there is no service \"milan-asociations\"; did you mean \"milan-associations\"?"
    ),
    (
      "documents: [personal-data,", "documents: [personal-date,",
      "9:17: error: there is no document \"personal-date\"; did you mean \"personal-data\"?"
    ),
    (
      "have: {personal-data: unknown}", "have: {personal-data: maybe}",
      "10:27: error: write true, false or unknown: whether the person has it"
    ),
    (
      "notes: [topic-may", "notes: [topics-may",
      "11:13: error: there is no note \"topics-may-open-fast-route\"; did you mean \"topic-may-open-fast-route\"?"
    ),
    (
      "documents: [personal-data, passport-photos-2]", "notes_open: [rules-may-have-change]",
      "9:18: error: there is no note \"rules-may-have-change\"; did you mean \"rules-may-have-changed\"?"
    ),
    (
      "documents: [personal-data, passport-photos-2]", "notes_open: [rules-may-have-changed]",
      "9:17: error: \"rules-may-have-changed\" stands under notes too; keep it in one of the two places"
    ),
    (
      "documents: [personal-data, passport-photos-2]", "notes_open: [certified-mail]",
      "9:17: error: \"certified-mail\" does not hang on how old a fact is; only notes that do can be left open"
    ),
    (
      "notes: [topic-may-open-fast-route, do-not-queue, free-of-charge, keep-the-appointment, rules-may-have-changed]",
      "notes_open: [rules-may-have-changed]", "7:5: error: \"notes\" is missing here"
    ),
    (
      "reference: questura-milano", "reference: questura-milan",
      "12:14: error: there is no source \"questura-milan\"; did you mean \"questura-milano\"?"
    ),
    ("reference: questura-milano", "reference: []", "12:14: error: say where it is written that this must come out"),
    ("  reference: questura-milano", "", "1:3: error: \"reference\" is missing here"),
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
