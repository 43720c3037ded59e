import Packs
import Problems
import Testing

@Suite struct WordsReaderTests {
  @Test(arguments: [
    Slip(
      .italian, "\nwhy:\n  request:", "\nwhy:\n  requests:", .wordsExtra,
      "it.yaml:+2:3: error: \"requests\" is not in the pack: delete its words, or correct the name; did you mean \"request\"?"
    ),
    Slip(
      .italian, "  unaccompanied-minor:\n", "  unaccompanied-minors:\n", .wordsExtra,
      "it.yaml:+0:3: error: \"unaccompanied-minors\" is not in the pack: delete its words, or correct the name; did you mean \"unaccompanied-minor\"?"
    ),
    Slip(
      .italian, "  passport-photos-2: {", "  passport-photos: {", .wordsExtra,
      "it.yaml:+0:3: error: \"passport-photos\" is not in the pack: delete its words, or correct the name; did you mean \"passport-photos-2\"?"
    ),
    Slip(
      .italian, "  fgm:\n    name", "  mutilations:\n    name", .wordsExtra,
      "it.yaml:+0:3: error: \"mutilations\" is not in the pack: delete its words, or correct the name",
      also: [
        "it.yaml:-66:3: error: \"fgm\" has no words in this language; add it here"
      ]),
    Slip(
      .italian, "  danger-first:", "  danger:", .wordsExtra,
      "it.yaml:+0:3: error: \"danger\" is not in the pack: delete its words, or correct the name",
      also: [
        "it.yaml:+0:3: error: \"danger-first\" has no words in this language; add it here"
      ]),
    Slip(
      .italian, "paper:\n  title:", "paper:\n  heading:", .keyMissing,
      "it.yaml:+1:3: error: \"title\" is missing here",
      also: [
        "it.yaml:+1:3: error: \"heading\" is not a key of this place; there are no_members, title, wish"
      ]),
    Slip(
      .italian, "  no_members:", "  members:", .keyMissing,
      "it.yaml:-2:3: error: \"no_members\" is missing here",
      also: [
        "it.yaml:+0:3: error: \"members\" is not a key of this place; there are no_members, title, wish"
      ]),
    Slip(
      .english, "  age-exactly-60:", "  age-60:", .wordsExtra,
      "en.yaml:+0:3: error: \"age-60\" is not in the pack: delete its words, or correct the name",
      also: [
        "en.yaml:-5:3: error: \"age-exactly-60\" has no words in this language; add it here"
      ]),
  ])
  func `every part of the pack has its words, and nothing else has`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .notes, "  - id: free-of-charge\n    severity: info\n    when: {is: adult_in_milan}\n", "", .wordsExtra,
      "it.yaml:+262:3: error: \"free-of-charge\" is not in the pack: delete its words, or correct the name",
      also: [
        "en.yaml:+251:3: error: \"free-of-charge\" is not in the pack: delete its words, or correct the name"
      ]),
    Slip(
      .notes, "notes:\n", "notes:\n  - {id: weather, severity: info, when: {request: other}}\n", .wordsMissing,
      "it.yaml:+330:3: error: \"weather\" has no words in this language; add it here",
      also: [
        "en.yaml:+319:3: error: \"weather\" has no words in this language; add it here"
      ]),
    Slip(
      .documents, "documents:\n", "documents:\n  - {id: map, source: questura-milano}\n", .wordsMissing,
      "it.yaml:+196:3: error: \"map\" has no words in this language; add it here",
      also: [
        "en.yaml:+196:3: error: \"map\" has no words in this language; add it here"
      ]),
    Slip(
      .services, "services:\n", "services:\n  - {id: weather-line, source: questura-milano}\n", .wordsMissing,
      "it.yaml:+203:3: error: \"weather-line\" has no words in this language; add it here",
      also: [
        "en.yaml:+203:3: error: \"weather-line\" has no words in this language; add it here"
      ]),
    Slip(
      .routes, "routes:\n", "routes:\n  - {id: by-sea, when: {request: other}, sources: [unhcr-italy]}\n",
      .wordsMissing,
      "it.yaml:+119:3: error: \"by-sea\" has no words in this language; add it here",
      also: [
        "en.yaml:+119:3: error: \"by-sea\" has no words in this language; add it here"
      ]),
    Slip(
      .services, "    alert:\n      source: arci-2022\n      date: \"2022\"\n      hours: \"Mo-Fr 09:30-17:30\"\n", "",
      .wordsExtra,
      "it.yaml:+178:12: error: \"asylum-freephone\" has no alert in the pack",
      also: [
        "pack.yaml:+35:3: warning: nothing names the source \"arci-2022\"; remove it, or name it",
        "en.yaml:+178:12: error: \"asylum-freephone\" has no alert in the pack",
      ]),
    Slip(
      .services, "    source: emergency-112",
      "    source: emergency-112\n    alert: {source: arci-2022, date: \"2022\"}", .wordsMissing,
      "it.yaml:+196:5: error: the alert of \"emergency\" has no words here",
      also: [
        "en.yaml:+196:5: error: the alert of \"emergency\" has no words here"
      ]),
    Slip(
      .services, "{number: \"+393330000000\", display: \"333 000 0000\"",
      "{number: \"+393511376336\", display: \"351 137 6336\"", .wordsExtra,
      "it.yaml:+187:7: error: \"asylum-freephone\" has no number +393330000000",
      also: [
        "en.yaml:+187:7: error: \"asylum-freephone\" has no number +393330000000"
      ]),
  ])
  func `words without their subject and subjects without words are told apart`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .italian, "  in-procedure:\n", "  in-procedure:\n    steps: [\"Aspetta.\"]\n", .wordsExtra,
      "it.yaml:+1:12: error: the steps of \"in-procedure\" stand in routes.yaml: move their words to steps, under their names"
    )
  ])
  func `a step has its words once, under its name`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .services, "    email: \"casa.prova@comune.example.it\"\n",
      "    email: \"casa.prova@comune.example.it\"\n    email_subject: \"Minore solo\"\n", .wordsMissing,
      "it.yaml:+116:5: error: an e-mail to \"milan-minors-centre\" has no words; add email_body, a paragraph each"),
    Slip(
      .italian, "    note: \"Ci si va di persona", "    email_body: [\"Buongiorno.\"]\n    note: \"Ci si va di persona",
      .wordsExtra,
      "it.yaml:+0:17: error: an e-mail to \"avsi-secretary\" is not written here; it belongs to a service with email_subject, in the pack's own language"
    ),
    Slip(
      .english, "  questura-vulnerable-email:\n", "  questura-vulnerable-email:\n    email_body: [\"Good morning.\"]\n",
      .wordsExtra,
      "en.yaml:+1:17: error: an e-mail to \"questura-vulnerable-email\" is not written here; it belongs to a service with email_subject, in the pack's own language"
    ),
  ])
  func `an e-mail has words where somebody writes one, in the pack's own language alone`(slip: Slip) throws {
    try slip.check()
  }
}
