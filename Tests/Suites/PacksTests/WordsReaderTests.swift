import Packs
import Problems
import Testing

@Suite struct WordsReaderTests {
  @Test(arguments: [
    Slip(
      .italian, "\nwhy:\n  trip:", "\nwhy:\n  trips:", .wordsExtra,
      "it.yaml:+2:3: error: \"trips\" is not in the pack: delete its words, or correct the name; did you mean \"trip\"?"
    ),
    Slip(
      .italian, "  lone-child:\n", "  lone-children:\n", .wordsExtra,
      "it.yaml:+0:3: error: \"lone-children\" is not in the pack: delete its words, or correct the name; did you mean \"lone-child\"?"
    ),
    Slip(
      .italian, "  two-photos: {", "  two-photo: {", .wordsExtra,
      "it.yaml:+0:3: error: \"two-photo\" is not in the pack: delete its words, or correct the name; did you mean \"two-photos\"?"
    ),
    Slip(
      .italian, "  noise-line:\n    name", "  mutilations:\n    name", .wordsExtra,
      "it.yaml:+0:3: error: \"mutilations\" is not in the pack: delete its words, or correct the name",
      also: [
        "it.yaml:-47:3: error: \"noise-line\" has no words in this language; add it here"
      ]),
    Slip(
      .italian, "  safety-first:", "  danger:", .wordsExtra,
      "it.yaml:+0:3: error: \"danger\" is not in the pack: delete its words, or correct the name",
      also: [
        "it.yaml:+0:3: error: \"safety-first\" has no words in this language; add it here"
      ]),
    // A note in a few words may be missing, but is one of the pack, and short.
    Slip(
      .italian, "\npaper:\n", "\nnotes_short:\n  safety-frst: \"112\"\n\npaper:\n", .wordsExtra,
      "it.yaml:+2:3: error: \"safety-frst\" is not in the pack: delete its words, or correct the name; did you mean \"safety-first\"?"
    ),
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
      .english, "  exactly-sixty:", "  age-60:", .wordsExtra,
      "en.yaml:+0:3: error: \"age-60\" is not in the pack: delete its words, or correct the name",
      also: [
        "en.yaml:-2:3: warning: \"exactly-sixty\" has no words in this language; add it here"
      ]),
  ])
  func `every part of the pack has its words, and nothing else has`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .italian, "search: [\"moneta\", ", "search: [\"mo\\eneta\", ", .controlCharacter,
      "it.yaml:+0:14: error: this text holds U+001B, a character that steers the screen or turns the direction of reading; delete it"
    ),
    Slip(
      .italian, "search: [\"moneta\", ", "search: [\"{purse-office.phone}\", ", .placeholder,
      "it.yaml:+0:14: error: {purse-office.phone} is not known here"),
    Slip(
      .italian, "search: [\"moneta\", \"spiccioli, tesserino\"]", "search: []", .wordsMissing,
      "it.yaml:+0:13: error: name at least one word to look for, or take search out"),
    Slip(
      .italian, "search: [\"moneta\", \"spiccioli, tesserino\"]", "search: \"letto\"", .wrongType,
      "it.yaml:+0:13: error: a list is expected here"),
  ])
  func `words to look for are held like others`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .notes, "  - id: all-free\n    severity: info\n    essential: true\n    when: {is: grown_up_near}\n", "",
      .wordsExtra,
      "it.yaml:+249:3: error: \"all-free\" is not in the pack: delete its words, or correct the name",
      also: [
        "en.yaml:+245:3: error: \"all-free\" is not in the pack: delete its words, or correct the name"
      ]),
    Slip(
      .notes, "notes:\n", "notes:\n  - {id: weather, severity: info, when: {trip: other}}\n", .wordsMissing,
      "it.yaml:+289:3: error: \"weather\" has no words in this language; add it here",
      also: [
        "en.yaml:+285:3: warning: \"weather\" has no words in this language; add it here"
      ]),
    Slip(
      .documents, "documents:\n", "documents:\n  - {id: map, source: harbour-guide}\n", .wordsMissing,
      "it.yaml:+187:3: error: \"map\" has no words in this language; add it here",
      also: [
        "en.yaml:+187:3: warning: \"map\" has no words in this language; add it here"
      ]),
    Slip(
      .services, "services:\n", "services:\n  - {id: weather-line, source: harbour-guide}\n", .wordsMissing,
      "it.yaml:+197:3: error: \"weather-line\" has no words in this language; add it here",
      also: [
        "en.yaml:+197:3: warning: \"weather-line\" has no words in this language; add it here"
      ]),
    Slip(
      .routes, "routes:\n", "routes:\n  - {id: by-sea, when: {trip: other}, sources: [family-guide]}\n",
      .wordsMissing,
      "it.yaml:+117:3: error: \"by-sea\" has no words in this language; add it here",
      also: [
        "en.yaml:+117:3: warning: \"by-sea\" has no words in this language; add it here"
      ]),
    Slip(
      .services, "    alert:\n      source: line-report-2\n      date: \"2022\"\n      hours: \"Mo-Fr 09:30-17:30\"\n",
      "",
      .wordsExtra,
      "it.yaml:+173:12: error: \"ferry-line\" has no alert in the pack",
      also: [
        "pack.yaml:+25:3: warning: nothing names the source \"line-report-2\"; remove it, or name it",
        "en.yaml:+174:12: error: \"ferry-line\" has no alert in the pack",
      ]),
    Slip(
      .services, "    source: rescue-leaflet",
      "    source: rescue-leaflet\n    alert: {source: line-report-2, date: \"2022\"}", .wordsMissing,
      "it.yaml:+191:5: error: the alert of \"rescue\" has no words here",
      also: [
        "en.yaml:+191:5: warning: the alert of \"rescue\" has no words here"
      ]),
    Slip(
      .services, "{number: \"+393330000000\", display: \"333 000 0000\"",
      "{number: \"+393339998888\", display: \"333 999 8888\"", .wordsExtra,
      "it.yaml:+182:7: error: \"ferry-line\" has no number +393330000000",
      also: [
        "en.yaml:+183:7: error: \"ferry-line\" has no number +393330000000"
      ]),
  ])
  func `words without their subject and subjects without words are told apart`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .italian, "  ticket-holder:\n", "  ticket-holder:\n    steps: [\"Aspetta.\"]\n", .wordsExtra,
      "it.yaml:+1:12: error: the steps of \"ticket-holder\" stand in routes.yaml: move their words to steps, under their names"
    )
  ])
  func `a step has its words once, under its name`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .services, "    email: \"casa.prova@comune.example.it\"\n",
      "    email: \"casa.prova@comune.example.it\"\n    email_subject: \"Ragazzo solo\"\n", .wordsMissing,
      "it.yaml:+103:5: error: an e-mail to \"children-house\" has no words; add email_body, a paragraph each"),
    Slip(
      .italian, "    note: \"Ci si va di persona", "    email_body: [\"Buongiorno.\"]\n    note: \"Ci si va di persona",
      .wordsExtra,
      "it.yaml:+0:17: error: an e-mail to \"pier-office\" is not written here; it belongs to a service with email_subject"
    ),
    Slip(
      .english, "  master-email:\n", "  master-email:\n    email_body: [\"Good morning.\"]\n",
      .wordsUnused,
      "en.yaml:+1:17: warning: the e-mail to \"master-email\" is always written in the pack's own language; take it out here"
    ),
  ])
  func `an e-mail has words where somebody writes one, in the pack's own language alone`(slip: Slip) throws {
    try slip.check()
  }
}
