import Interviews
import Invented
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
      .notes, "    severity: urgent", "    severity: urgent\n    essential: false", .noteEssential,
      "notes.yaml:+1:16: error: a note that is urgent always stays on paper; take essential away, or call the note info"
    ),
    Slip(
      .notes, "    severity: warning", "    severity: warning\n    essential: false", .noteEssential,
      "notes.yaml:+1:16: error: a note that is warning always stays on paper; take essential away, or call the note info"
    ),
    Slip(
      .notes, "    essential: true", "    printed: later", .wordUnknown,
      "notes.yaml:+0:14: error: \"later\" is not known here; write one of when_ticked, on_request"),
    Slip(
      .notes, "    essential: true", "    essential: always", .wrongType,
      "notes.yaml:+0:16: error: true or false is expected here"),
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

  @Test func `a note is essential where it presses, and where it says so`() throws {
    let stated = try InventedPack().replacing(
      "severity: warning", with: "severity: warning\n    essential: true", in: .notes
    )
    .replacing(
      "id: no-queue\n    severity: info", with: "id: no-queue\n    severity: info\n    essential: false", in: .notes)
    for pack in [try InventedPack().pack(), try stated.pack()] {
      for note in pack.interview.notes {
        #expect(note.isEssential == (note.severity != .info || note.id == "all-free"), "\(note.id)")
      }
    }
  }
}
