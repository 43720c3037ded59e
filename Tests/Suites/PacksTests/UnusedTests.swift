import Packs
import Problems
import Testing

@Suite struct UnusedTests {
  @Test(arguments: [
    Slip(
      .pack, "  family-guide:\n",
      "  blog:\n    {title: A blog, publisher: Somebody, date: 2024-01-01}\n  family-guide:\n",
      .sourceUnused, "pack.yaml:+0:3: warning: nothing names the source \"blog\"; remove it, or name it"),
    Slip(
      .questions, "  by_age:\n", "  lonely: {trip: other}\n  by_age:\n", .conditionUnused,
      "questions.yaml:+0:3: warning: nothing uses the condition \"lonely\"; remove it, or use it"),
    Slip(
      .routes, "    sources: [family-guide]\n", "    sources: [family-guide, family-guide]\n", .sourceDoubled,
      "routes.yaml:+0:29: warning: \"family-guide\" stands here twice; keep one of them"),
  ])
  func `what nobody uses is worth a look, and no more`(slip: Slip) throws {
    try slip.check()
    let text = try slip.file.text()
    let check = try slip.file.check(
      SourceFile(name: slip.file.name, text: text.replacing(slip.old, with: slip.new, maxReplacements: 1)))
    #expect(check.errorCount == 0)
    #expect(check.warningCount == 1)
    #expect(check.pack != nil)
  }
}
