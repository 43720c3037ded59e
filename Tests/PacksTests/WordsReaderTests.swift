import Testing

@Suite struct WordsReaderTests {
  @Test(arguments: [
    Slip(
      .italian, "\nwhy:\n  request:", "\nwhy:\n  requests:",
      "it.yaml:+2:3: error: \"requests\" is not in the pack; did you mean \"request\"?"),
    Slip(
      .italian, "  unaccompanied-minor:\n", "  unaccompanied-minors:\n",
      "it.yaml:+0:3: error: \"unaccompanied-minors\" is not in the pack; did you mean \"unaccompanied-minor\"?"),
    Slip(
      .italian, "  passport-photos-2: {", "  passport-photos: {",
      "it.yaml:+0:3: error: \"passport-photos\" is not in the pack; did you mean \"passport-photos-2\"?"),
    Slip(
      .italian, "  fgm:\n    name", "  mutilations:\n    name",
      "it.yaml:+0:3: error: \"mutilations\" is not in the pack"),
    Slip(
      .italian, "  danger-first:", "  danger:",
      "it.yaml:+0:3: error: \"danger\" is not in the pack"),
    Slip(
      .italian, "paper:\n  title:", "paper:\n  heading:",
      "it.yaml:+1:3: error: \"title\" is missing here"),
    Slip(
      .italian, "  no_members:", "  members:",
      "it.yaml:-2:3: error: \"no_members\" is missing here"),
    Slip(
      .english, "  age-exactly-60:", "  age-60:",
      "en.yaml:+0:3: error: \"age-60\" is not in the pack"),
  ])
  func `every part of the pack has its words, and nothing else has`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .notes, "  - id: free-of-charge\n    severity: info\n    when: {is: adult_in_milan}\n", "",
      "it.yaml:+259:3: error: \"free-of-charge\" is not in the pack"),
    Slip(
      .notes, "notes:\n", "notes:\n  - {id: weather, severity: info, when: {request: other}}\n",
      "it.yaml:+327:3: error: \"weather\" has no words in this language; add it here"),
    Slip(
      .documents, "documents:\n", "documents:\n  - {id: map, source: questura-milano}\n",
      "it.yaml:+204:3: error: \"map\" has no words in this language; add it here"),
    Slip(
      .services, "services:\n", "services:\n  - {id: weather-line, source: questura-milano}\n",
      "it.yaml:+211:3: error: \"weather-line\" has no words in this language; add it here"),
    Slip(
      .routes, "routes:\n", "routes:\n  - {id: by-sea, when: {request: other}, sources: [unhcr-italy]}\n",
      "it.yaml:+114:3: error: \"by-sea\" has no words in this language; add it here"),
    Slip(
      .services, "    alert:\n      source: arci-2022\n      date: \"2022\"\n      hours: \"Mo-Fr 09:30-17:30\"\n", "",
      "it.yaml:+186:12: error: \"asylum-freephone\" has no alert in the pack"),
    Slip(
      .services, "    source: emergency-112",
      "    source: emergency-112\n    alert: {source: arci-2022, date: \"2022\"}",
      "it.yaml:+204:5: error: the alert of \"emergency\" has no words here"),
    Slip(
      .services, "{number: \"+393511376335\", display: \"351 137 6335\"",
      "{number: \"+393511376336\", display: \"351 137 6336\"",
      "it.yaml:+195:7: error: \"asylum-freephone\" has no number +393511376335"),
  ])
  func `words without their subject and subjects without words are told apart`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .italian, "    steps_here:\n", "    steps_here: []\n    steps_hier:\n",
      "it.yaml:+0:17: error: at least one sentence is expected here"),
    Slip(
      .italian, "    steps:\n      - \"", "    steps: \"\n      - ",
      "it.yaml:+2:7: error: this is not YAML: did not find expected key"),
  ])
  func `a route says at least one step`(slip: Slip) throws {
    try slip.check()
  }
}
