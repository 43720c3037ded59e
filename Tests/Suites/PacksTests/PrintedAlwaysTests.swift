import Packs
import Problems
import Testing

@Suite struct PrintedAlwaysTests {
  @Test(arguments: [
    Slip(
      .pack, "printed_always: [emergency, ", "printed_always: [citizenship, ", .phoneAlways,
      "pack.yaml:+0:18: error: \"citizenship\" has no phone, but its number must stand on every sheet (printed_always)"),
    Slip(
      .services, "    phones:\n      - {number: \"114\", display: \"114\"}\n", "", .phoneAlways,
      "pack.yaml:-12:45: error: \"child-emergency\" has no phone, but its number must stand on every sheet (printed_always)"
    ),
  ])
  func `what stands on every sheet has a number`(slip: Slip) throws {
    try slip.check()
  }
}
