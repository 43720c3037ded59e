import Packs
import Problems
import Testing

@Suite struct StepNamesTests {
  @Test(arguments: [
    Slip(
      .routes, "[go-to-avsi-secretary, interview-at-avsi,", "[go-to-avsi-secretary, interveiw-at-avsi,", .wordsMissing,
      "routes.yaml:+0:35: error: the step \"interveiw-at-avsi\" has no words in any language: correct the name, or add its words under steps in every catalogue; did you mean \"interview-at-avsi\"?"
    ),
    // Other routes still spell it rightly.
    Slip(
      .routes, "missed-appointment, call-in-doubt]", "missed-appointment, cal-in-doubt]", .wordsMissing,
      "routes.yaml:+0:70: error: the step \"cal-in-doubt\" has no words in any language: correct the name, or add its words under steps in every catalogue; did you mean \"call-in-doubt\"?"
    ),
  ])
  func `a name misspelt in a route is told once, where the route names it`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .italian, "  call-in-doubt:", "  call-when-in-doubt:", .wordsExtra,
      "it.yaml:+0:3: error: \"call-when-in-doubt\" is not in the pack: delete its words, or correct the name; did you mean \"call-in-doubt\"?"
    ),
    Slip(
      .routes, ", call-in-doubt]", "]", .wordsExtra,
      "it.yaml:+20:3: error: \"call-in-doubt\" is not in the pack: delete its words, or correct the name",
      also: ["en.yaml:+20:3: error: \"call-in-doubt\" is not in the pack: delete its words, or correct the name"]),
    Slip(
      .routes, "[keep-every-paper,", "[keep-every-receipt, keep-every-paper,", .wordsMissing,
      "it.yaml:-19:3: error: \"keep-every-receipt\" has no words in this language; add it here",
      also: ["en.yaml:-19:3: error: \"keep-every-receipt\" has no words in this language; add it here"]),
  ])
  func `a name that is wrong in catalogues is told in each of them`(slip: Slip) throws {
    try slip.check()
  }
}
