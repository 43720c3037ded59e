import Packs
import Problems
import Testing

@Suite struct NotesFileTests {
  @Test(arguments: [
    Slip(
      .notes, "  - id: island-unknown", "  - id: safety-first", .idDoubled,
      "notes.yaml:+0:9: error: the note \"safety-first\" stands here twice"),
    Slip(
      .notes, "    severity: urgent", "    severity: fatal", .wordUnknown,
      "notes.yaml:+0:15: error: \"fatal\" is not known here; write one of urgent, warning, info"),
    Slip(
      .notes, "    when: {open: write-ahead}\n", "", .keyMissing,
      "notes.yaml:-2:5: error: \"when\" is missing here"),
    Slip(
      .notes, "notes:\n", "notes: {}\nmore:\n", .wrongType,
      "notes.yaml:+0:8: error: a list is expected here",
      also: [
        "notes.yaml:+1:1: error: \"more\" is not a key of this place; there are notes"
      ]),
  ])
  func `a note that could not be told is refused`(slip: Slip) throws {
    try slip.check()
  }
}
