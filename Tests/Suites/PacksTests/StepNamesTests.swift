import Packs
import Problems
import Testing

@Suite struct StepNamesTests {
  @Test(arguments: [
    Slip(
      .routes, "[go-to-pier-office, talk-at-the-pier,", "[go-to-pier-office, takl-at-the-pier,", .wordsMissing,
      "routes.yaml:+0:32: error: the step \"takl-at-the-pier\" has no words in any language: correct the name, or add its words under steps in every catalogue; did you mean \"talk-at-the-pier\"?"
    ),
    // Other routes still spell it rightly.
    Slip(
      .routes, "missed-the-boat, call-the-line]", "missed-the-boat, cal-the-line]", .wordsMissing,
      "routes.yaml:+0:58: error: the step \"cal-the-line\" has no words in any language: correct the name, or add its words under steps in every catalogue; did you mean \"call-the-line\"?"
    ),
  ])
  func `a name misspelt in a route is told once, where the route names it`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .italian, "  call-the-line:", "  call-the-lines:", .wordsExtra,
      "it.yaml:+0:3: error: \"call-the-lines\" is not in the pack: delete its words, or correct the name; did you mean \"call-the-line\"?"
    ),
    Slip(
      .routes, ", call-the-line]", "]", .wordsExtra,
      "it.yaml:+26:3: error: \"call-the-line\" is not in the pack: delete its words, or correct the name",
      also: ["en.yaml:+26:3: error: \"call-the-line\" is not in the pack: delete its words, or correct the name"]),
    Slip(
      .routes, "[keep-the-ticket,", "[keep-the-recipe, keep-the-ticket,", .wordsMissing,
      "it.yaml:-15:3: error: \"keep-the-recipe\" has no words in this language; add it here",
      also: ["en.yaml:-15:3: warning: \"keep-the-recipe\" has no words in this language; add it here"]),
  ])
  func `a name that is wrong in catalogues is told in each of them`(slip: Slip) throws {
    try slip.check()
  }
}
