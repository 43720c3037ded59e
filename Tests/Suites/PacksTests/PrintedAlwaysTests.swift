import Packs
import Problems
import Testing

@Suite struct PrintedAlwaysTests {
  @Test(arguments: [
    Slip(
      .pack, "printed_always: [rescue, ", "printed_always: [old-lost-things, ", .phoneAlways,
      "pack.yaml:+0:18: error: \"old-lost-things\" has no phone, but its number must stand on every sheet (printed_always)"
    ),
    Slip(
      .services, "    phones:\n      - {number: \"1525\", display: \"1525\"}\n", "", .phoneAlways,
      "pack.yaml:-10:38: error: \"child-line\" has no phone, but its number must stand on every sheet (printed_always)"
    ),
  ])
  func `what stands on every sheet has a number`(slip: Slip) throws {
    try slip.check()
  }
}
