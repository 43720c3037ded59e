import Testing

@Suite struct NotesFileTests {
  @Test(arguments: [
    Slip(
      .notes, "  - id: residence-unknown", "  - id: danger-first",
      "notes.yaml:+0:9: error: the note \"danger-first\" stands here twice"),
    Slip(
      .notes, "    severity: urgent", "    severity: fatal",
      "notes.yaml:+0:15: error: \"fatal\" is not known here; write one of urgent, warning, info"),
    Slip(
      .notes, "    when: {open: questura-email}\n", "",
      "notes.yaml:-2:5: error: \"when\" is missing here"),
    Slip(
      .notes, "notes:\n", "notes: {}\nmore:\n",
      "notes.yaml:+0:8: error: a list is expected here"),
  ])
  func `a note that could not be told is refused`(slip: Slip) throws {
    try slip.check()
  }
}
